import type { ProgressRecord } from '@shared/domain/progress/schema';
import { instantOf } from '@shared/domain/time';

export const at = (date: string, time = '10:00'): number => instantOf(date, time) ?? Number.NaN;

const two = (number: number) => String(number).padStart(2, '0');
export const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
export const MONTHS = upTo(12);
export const BRANCHES = upTo(6);

let serial = 0;

/** The next record is the first again, so that every telling gives the same ids. */
export const beginAgain = (): void => {
  serial = 0;
};

interface Fields extends Partial<Omit<ProgressRecord, 'at'>> {
  time?: string;
}

export const make = (
  kind: string,
  unitId: string,
  date: string,
  commitmentIds: string[],
  { time, ...fields }: Fields = {},
): ProgressRecord => {
  serial += 1;
  const family = kind.includes('/') ? (kind.startsWith('case/') ? 'case' : 'entry') : 'activity';
  return {
    id: `r${String(serial).padStart(3, '0')}`,
    family,
    kind,
    unitId,
    commitmentIds,
    at: at(date, time),
    title: kind,
    ...fields,
  };
};

export const inMonth = (month: number, day: number) => `2022-${two(month)}-${two(day)}`;

/** Each branch of a list, for each of some months. */
export const monthly = (
  branches: readonly number[],
  months: readonly number[],
  one: (branch: string, month: number) => ProgressRecord,
): ProgressRecord[] =>
  branches.flatMap((branch) => months.map((month) => one(`branch-${branch}`, month)));
