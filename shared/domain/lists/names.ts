import type { ListLine, ResponsibilityList } from './schema';

const unnamed = (lines: readonly ListLine[]): ListLine[] =>
  lines.map((line) => ({ ...line, leader: null, owner: null }));

/** The same list naming nobody: its lines, units and dates stay. */
export const withoutNames = ({ draft, versions }: ResponsibilityList) => ({
  draft: unnamed(draft),
  versions: versions.map((version) => ({ ...version, lines: unnamed(version.lines) })),
  named: [],
});
