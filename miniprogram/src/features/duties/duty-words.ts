import type { OutputOf } from '@shared/contract';
import { dayText } from '@shared/domain/progress/calendar';
import { quarterName } from '@shared/domain/study/bulletin';
import type { PageName } from '@/platform/navigation';
import type { StateKind } from '@/ui';

export type DutyRow = OutputOf<'duties.list'>['groups'][number]['duties'][number];

const TITLES: Readonly<Record<DutyRow['key'], (duty: DutyRow) => string>> = {
  bulletin: ({ quarter }) => `${quarterName(quarter ?? 0)}的学习通报还没有印发`,
  approval: ({ quarter }) => `${quarterName(quarter ?? 0)}的学习通报等待审定`,
  session: () => '本季度还没有开展集体学习',
  topics: ({ count }) => `本季度计划的专题还有${count}个没有学`,
  plan: ({ year }) => `${year}年学习计划还没有排`,
  make_ups: ({ count }) => `有${count}人次补学等待确认`,
};

export const dutyTitle = (duty: DutyRow): string => TITLES[duty.key](duty);

/** The page where it is done, one tap away. */
export const dutyPage: Readonly<Record<DutyRow['key'], PageName>> = {
  bulletin: 'bulletins',
  approval: 'bulletins',
  session: 'studyHub',
  topics: 'studyPlan',
  plan: 'studyPlan',
  make_ups: 'studyHub',
};

export const dutyKinds: Readonly<Record<DutyRow['state'], StateKind>> = {
  overdue: 'overdue',
  due: 'due',
  open: 'todo',
};

/** `逾期，应在9月30日前`; what is open has no hurry. */
export const dutyStateText = ({ state, lastDay }: DutyRow): string => {
  if (state === 'overdue') return `逾期，应在${dayText(lastDay)}前`;
  return state === 'due' ? `${dayText(lastDay)}到期` : '待办';
};
