import type { CaseCard } from '@shared/contract/cases';
import { type CaseMove, caseKinds } from '@shared/domain/cases/kinds';
import { movesIn } from '@shared/domain/cases/moves';
import type { CaseStateName } from '@shared/domain/cases/schema';
import { LATE_ENTRY } from '@shared/domain/plan/year-words';
import { dayTextOf, longDayOf } from '@shared/domain/time';
import type { StateKind } from '@/ui';

type Standing = Pick<
  CaseCard,
  'kind' | 'open' | 'state' | 'overdueDays' | 'dueSoon' | 'stateLabel' | 'dueOn' | 'lateEntry'
>;

const standsOut = ({ kind, state }: Pick<CaseCard, 'kind' | 'state'>): boolean =>
  Boolean(caseKinds[kind].states[state]?.standsOut);

/** Whether the line is coloured and strong. */
export const isLoud = (one: Standing): boolean => one.overdueDays > 0 || standsOut(one);

export const caseStateKind = (one: Standing): StateKind => {
  const { open, state, overdueDays, dueSoon } = one;
  if (state === 'withdrawn') return 'na';
  if (!open) return 'done';
  if (overdueDays > 0) return 'overdue';
  return dueSoon || standsOut(one) ? 'due' : 'doing';
};

/** `整改中，逾期3天`; the last day where there is time. */
export const caseStateText = ({
  open,
  overdueDays,
  stateLabel,
  dueOn,
  lateEntry,
}: Standing): string => {
  const standing = lateEntry ? `${stateLabel}，${LATE_ENTRY}` : stateLabel;
  if (!open || dueOn === null) return standing;
  return overdueDays > 0
    ? `${standing}，逾期${overdueDays}天`
    : `${standing}，${longDayOf(dueOn)}前`;
};

/** What a case is called in a list: its words, or its number where all are called the same. */
export const caseTitle = ({ kind, title, number }: Pick<CaseCard, 'kind' | 'title' | 'number'>) =>
  'fixed' in caseKinds[kind].title ? `${title} ${number}`.trim() : title;

/** `督查问题 2022-003 第三支部 2022年11月16日`. */
export const caseLine = (one: CaseCard): string =>
  [
    caseKinds[one.kind].label,
    'fixed' in caseKinds[one.kind].title ? '' : one.number,
    ...Object.values(one.details).slice(0, 1),
    one.unitName,
    longDayOf(one.openedOn),
  ]
    .filter(Boolean)
    .join(' ');

/** The move to a state, with its words and what it asks for. */
export const moveTo = (
  one: Pick<CaseCard, 'kind' | 'state'>,
  to: CaseStateName,
): CaseMove | undefined => movesIn(one).find((move) => move.to === to);

const ACTIONS: Readonly<Record<string, string>> = {
  created: '登记',
  updated: '修改',
  answered: '登记答复',
  resolved: '登记解决',
  rectified: '登记整改',
  closed: '复核销号',
  reported: '登记报告',
  sent_back: '退回',
  withdrawn: '撤下',
};

interface Line {
  at: number;
  byName: string | null;
  action: string;
  reason: string | null;
}

/** `11月18日 演示·何平 退回：佐证不全`. */
export const caseHistoryLine = ({ at, byName, action, reason }: Line): string =>
  `${dayTextOf(at)} ${byName ?? ''} ${ACTIONS[action] ?? action}${reason ? `：${reason}` : ''}`;
