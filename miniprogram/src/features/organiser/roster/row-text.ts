import type { RosterRow } from '@shared/contract/attendance';
import type { AttendanceMethod } from '@shared/domain/attendance/schema';
import { clockOf } from '@shared/domain/time';

const METHODS: Readonly<Record<AttendanceMethod, string>> = {
  code: '签到码',
  organiser_entry: '代为登记',
  paper_sheet: '纸质签到表',
};

/** How a presence came into the record: 14:02 签到码; 14:01 代为登记，演示·赵磊. */
export const entryText = (presence: NonNullable<RosterRow['presence']>): string => {
  const { at, method, enteredByName } = presence;
  return `${clockOf(at)} ${METHODS[method]}${enteredByName ? `，${enteredByName}` : ''}`;
};

/** An entry that was struck: 14:05划去：本人未到场. */
export const struckText = (struck: RosterRow['struck'][number]): string =>
  `${clockOf(struck.at)}划去：${struck.reason ?? '没有写原因'}`;
