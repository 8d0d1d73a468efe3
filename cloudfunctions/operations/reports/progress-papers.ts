import { deriveItem } from '@shared/domain/board/derive-item';
import { deriveTable } from '@shared/domain/board/derive-table';
import { lineProgress } from '@shared/domain/lists/line-progress';
import type { ListLine } from '@shared/domain/lists/schema';
import type { Paper } from '@shared/domain/papers/paper';
import { boardInput } from '../../store';
import type { Making, Of, Register } from './plan-making';

/** How far the lines of a list have come, by the board as it stands now. */
const progressOf = async (
  { store, report: { officeId, createdAt: now } }: Making,
  lines: readonly ListLine[],
  year: number,
): Promise<Map<string, string>> => {
  const found = lines.length > 0 ? await boardInput(store, { officeId }, { year }, now) : undefined;
  if (!found?.ok) return new Map();
  const { input } = found.data;
  const items = new Set(lines.map(({ item }) => item));
  const commitments = [...items].flatMap((item) => deriveItem(input, item)?.commitments ?? []);
  return new Map(
    lines.flatMap((line) => {
      const commitment = commitments.find(({ id }) => id === line.commitmentId);
      return commitment ? [[line.commitmentId, lineProgress(line, commitment)] as const] : [];
    }),
  );
};

/** A list in force with how far each line has come. */
export const listPaper = async (
  making: Making,
  { layout }: Of<'list'>,
  { unit, year }: Register,
): Promise<Paper> => {
  const { store, report, context } = making;
  const kept = await store.lists.one(report.officeId, year, unit.unitId);
  const list = kept?.versions.at(-1) ?? null;
  const progress = await progressOf(making, list?.lines ?? [], year);
  return layout({ ...context, year, unitName: unit.name, list, progress });
};

/** The board of a year as a table; undefined where there is no plan. */
export const progressPaper = async (
  { store, report: { officeId, request, createdAt: now }, context }: Making,
  { layout }: Of<'progress'>,
): Promise<Paper | undefined> => {
  if (request.of !== 'year') return undefined;
  const { year, on } = request;
  const found = await boardInput(store, { officeId }, { year, on }, now);
  return found.ok ? layout({ ...context, summary: deriveTable(found.data.input) }) : undefined;
};
