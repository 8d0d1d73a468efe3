import type { PlanWarning } from '../plan/schema';
import { WARNING } from './messages';

const MOST_WARNINGS = 200;

/** Notes one unclear place; `line` counts from 1. */
export type Warn = (line: number, message: string) => void;

/** Collects warnings; beyond a sane number the rest is only counted. */
export const collectWarnings = (): { warn: Warn; list: () => PlanWarning[] } => {
  const kept: PlanWarning[] = [];
  let beyond = 0;
  let firstBeyond = 0;
  return {
    warn: (line, message) => {
      if (kept.length < MOST_WARNINGS) {
        kept.push({ line, message });
        return;
      }
      if (beyond === 0) firstBeyond = line;
      beyond += 1;
    },
    list: () => {
      const rest = beyond > 0 ? [{ line: firstBeyond, message: WARNING.more(beyond) }] : [];
      return [...kept.sort((a, b) => a.line - b.line), ...rest];
    },
  };
};
