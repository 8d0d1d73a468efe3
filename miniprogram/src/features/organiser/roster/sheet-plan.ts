import type { RosterRow } from '@shared/contract/attendance';
import type { LeaveClass } from '@shared/domain/attendance/schema';
import type { SheetLine } from '@shared/domain/attendance/sheet-entry';

/** What the lines of a sheet come to on one list; everybody stands in one part. */
export interface SheetPlan {
  signed: RosterRow[];
  late: RosterRow[];
  leave: { row: RosterRow; class: LeaveClass | null }[];
  /** Recorded before; the sheet changes nothing. */
  already: RosterRow[];
  /** Numbers nobody of this list has. */
  unknown: number[];
}

type Line = 'enter' | 'leave' | 'already';

const ORGANISERS_HAND: readonly string[] = ['organiser_entry', 'paper_sheet', 'late_entry'];

/** Who was put down by hand before stays so; who came by phone has the signature beside it. */
const lineOf = (row: RosterRow, isLeave: boolean): Line => {
  if (isLeave) return row.state === 'expected' ? 'leave' : 'already';
  const isEntered = row.sources.some(
    ({ method, standing }) => standing.name !== 'struck' && ORGANISERS_HAND.includes(method),
  );
  return isEntered || row.state === 'absent' ? 'already' : 'enter';
};

/**
 * Finds the people of a signed sheet by their numbers.
 * @param waiting entered on this phone, and not sent yet
 */
export const sheetPlanOf = (
  lines: readonly SheetLine[],
  rows: readonly RosterRow[],
  waiting: ReadonlySet<string>,
): SheetPlan => {
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const plan: SheetPlan = { signed: [], late: [], leave: [], already: [], unknown: [] };
  for (const { number, mark } of lines) {
    const row = byNumber.get(number);
    if (!row) plan.unknown.push(number);
    else if (waiting.has(row.memberId) || lineOf(row, mark.name === 'leave') === 'already') {
      plan.already.push(row);
    } else if (mark.name === 'leave') plan.leave.push({ row, class: mark.class });
    else plan[mark.name].push(row);
  }
  return plan;
};

/** One act of the organiser's that a sheet comes to. */
export type SheetStep = { rows: RosterRow[] } & (
  | { name: 'enter'; arrival: 'on_time' | 'late' }
  | { name: 'leave'; class: LeaveClass }
);

/**
 * The acts of a plan, each for several people; none is empty.
 * @param unnamed the class of those beside whom 请假 alone is written
 */
export const stepsOf = ({ signed, late, leave }: SheetPlan, unnamed: LeaveClass): SheetStep[] => {
  const classes: readonly LeaveClass[] = ['official', 'personal', 'sick'];
  const leaves = classes.map((each) => ({
    name: 'leave' as const,
    class: each,
    rows: leave.flatMap((one) => ((one.class ?? unnamed) === each ? [one.row] : [])),
  }));
  const entries = [
    { name: 'enter' as const, arrival: 'on_time' as const, rows: signed },
    { name: 'enter' as const, arrival: 'late' as const, rows: late },
  ];
  return [...entries, ...leaves].filter(({ rows }) => rows.length > 0);
};

/** How many people a plan enters. */
export const peopleIn = ({ signed, late, leave }: SheetPlan): number =>
  signed.length + late.length + leave.length;
