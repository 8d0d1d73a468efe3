import type { RosterRow } from '@shared/contract/attendance';
import { attendingAsLabels, leaveClassLabels, methodLabels } from '@shared/domain/activity/labels';
import { clockOf } from '@shared/domain/time';

type Presence = NonNullable<RosterRow['presence']>;

const byText = (name: string | null): string => (name ? `，${name}` : '');

/** How a presence came into the record: 14:02 手机签到; 14:01 代为登记，演示·赵磊，15:05早退. */
export const entryText = ({ at, method, enteredByName, leftAt }: Presence): string => {
  const left = leftAt === null ? '' : `，${clockOf(leftAt)}早退`;
  return `${clockOf(at)} ${methodLabels[method]}${byText(enteredByName)}${left}`;
};

/** An entry that was struck: 14:05划去：本人未到场. */
export const struckText = (struck: RosterRow['struck'][number]): string =>
  `${clockOf(struck.at)}划去：${struck.reason}`;

/** In what capacity and from where, for who is not due: 列席，第一党支部. */
export const besideText = ({ as, from }: Pick<RosterRow, 'as' | 'from'>): string =>
  as === 'due' ? '' : `${attendingAsLabels[as]}${from ? `，${from}` : ''}`;

/** 请假的类别，and nothing more: 事假. */
export const leaveText = ({ leave }: Pick<RosterRow, 'leave'>): string =>
  leave ? leaveClassLabels[leave.class] : '';
