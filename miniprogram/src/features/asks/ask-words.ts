import type { AskCard } from '@shared/contract/asks';
import type { AskState } from '@shared/domain/asks/schema';
import { askStateWords } from '@shared/domain/asks/words';
import type { AttendanceState } from '@shared/domain/attendance/schema';
import { dateTimeTextOf } from '@shared/domain/time';
import type { IconName, StateKind } from '@/ui';
import type { AskName } from './own-choices';

interface ChoiceWords {
  title: string;
  note: string;
  icon: IconName;
}

/** How each thing to ask for is offered. */
export const choiceWords: Readonly<Record<AskName, ChoiceWords>> = {
  leave: { title: '向支部请假', note: '只选类别，不用写事由和病情', icon: 'edit' },
  late_entry: {
    title: '申请补签',
    note: '到过现场、名单上没有记的，由支部核实补记',
    icon: 'check',
  },
  correction: { title: '申请更正', note: '记录和实际不一样的，由支部核实更正', icon: 'edit' },
};

/** How many wait: 3件; 20件以上 where the list goes on. */
export const openText = (asks: number, goesOn = false): string =>
  `${asks}件${goesOn ? '以上' : ''}`;

/** What the record says now. */
export const recordedWords: Readonly<Record<AttendanceState, string>> = {
  expected: '未到',
  present: '实到',
  on_leave: '请假',
  absent: '缺席',
  exempt: '免于考勤',
};

export const askStateKind = (state: AskState): StateKind =>
  (({ open: 'doing', agreed: 'done', declined: 'na', withdrawn: 'na' }) as const)[state.name];

/** 已同意，演示·赵磊; 没有同意：请当面说明，演示·赵磊. */
export const answerText = ({ state, answeredByName }: AskCard): string =>
  `${askStateWords(state)}${answeredByName ? `，${answeredByName}` : ''}`;

/** 学条例 强支部，11月18日 周五 14:00，第三支部 */
export const occasionText = ({ theme, startsAt, unitName }: AskCard): string =>
  `${theme}，${dateTimeTextOf(startsAt)}，${unitName}`;
