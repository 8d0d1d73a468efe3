import type { RosterRow } from '@shared/contract/attendance';
import type { RosterActs } from './roster-acts';

/** What can be done about one person of the list. */
export type PersonAct =
  | 'confirm'
  | 'enter'
  | 'enter_late'
  | 'leave'
  | 'take_back_leave'
  | 'left_early'
  | 'stayed'
  | 'strike'
  | 'exempt'
  | 'end_exemption'
  | 'remove';

export const personActWords: Readonly<Record<PersonAct, string>> = {
  confirm: '确认离线补传',
  enter: '代为登记',
  enter_late: '登记为迟到',
  leave: '请假',
  take_back_leave: '撤回请假登记',
  left_early: '早退',
  stayed: '没有早退',
  strike: '划去签到',
  exempt: '免于考勤',
  end_exemption: '恢复考勤',
  remove: '移出名单',
};

type Standing = Pick<RosterRow, 'as' | 'state' | 'presence' | 'leave' | 'sources'>;

const whenPresent = ({ presence }: Standing, { canEnter, canNote }: RosterActs): PersonAct[] => [
  ...(canNote && presence?.pending ? ['confirm' as const] : []),
  ...(canNote ? ['left_early' as const] : []),
  ...(canNote && presence && presence.leftAt !== null ? ['stayed' as const] : []),
  ...(canEnter ? ['strike' as const] : []),
];

const whenMissing = ({ as, state, leave, sources }: Standing, acts: RosterActs): PersonAct[] => {
  const { canEnter, canList } = acts;
  const isDue = as === 'due';
  const isUntouched = sources.length === 0 && leave === null && state !== 'exempt';
  return [
    ...(canEnter ? ['enter' as const, 'enter_late' as const] : []),
    ...(canList && isDue && state === 'expected' ? ['leave' as const] : []),
    ...(canList && isDue && state !== 'exempt' ? ['exempt' as const] : []),
    ...(canList && state === 'exempt' ? ['end_exemption' as const] : []),
    ...(canList && isUntouched ? ['remove' as const] : []),
  ];
};

/**
 * What can be done about a person now.
 * @param me who asks: leave is taken back by whoever put it down
 */
export const personActsOf = (
  row: Standing,
  acts: RosterActs,
  me: string | undefined,
): PersonAct[] => {
  if (row.presence) return whenPresent(row, acts);
  const isOwnLeave = row.leave !== null && row.leave.requestId !== null && row.leave.by === me;
  const takeBack = acts.canList && row.state === 'on_leave' && isOwnLeave;
  return [...(takeBack ? ['take_back_leave' as const] : []), ...whenMissing(row, acts)];
};
