import type { OutputOf } from '@shared/contract';
import { longDayOf } from '@shared/domain/time';

export type YearRow = OutputOf<'years.list'>['years'][number];

/** The years to choose among: those with a plan, earliest first. */
export const choicesOf = (years: readonly YearRow[]) =>
  years
    .filter(({ hasPlan }) => hasPlan)
    .map(({ year }) => ({ key: String(year), label: `${year}年` }))
    .reverse();

/** Why it is open again; nothing while it is not. */
export const reopenedText = ({ state, reopenings }: YearRow): string => {
  const [last] = reopenings;
  if (state.name !== 'reopened' || !last) return '';
  return `原因：${last.reason}${last.byName ? `（${last.byName}）` : ''}`;
};

/** `2023年5月8日至2023年5月10日：审计补正`, one line for each time it was opened again. */
export const reopeningLine = (
  one: YearRow['reopenings'][number],
  dayOf: (at: number) => string,
): string => {
  const last = one.endedAt === null ? one.until : dayOf(one.endedAt);
  return `${longDayOf(dayOf(one.at))}至${longDayOf(last)}，${one.byName ?? ''}：${one.reason}`;
};
