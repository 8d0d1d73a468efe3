import type { OutputOf } from '@shared/contract';
import { leaveClassLabels } from '@shared/domain/activity/labels';
import { dayText } from '@shared/domain/progress/calendar';
import { studyModeLabels } from '@shared/domain/study/words';
import { clockOf } from '@shared/domain/time';
import type { AttendanceKind } from '@/ui';

export type StudySession = OutputOf<'study.session'>;
export type SessionPerson = StudySession['people'][number];

/** 党组中心组 第8次集体研讨; without a number while it is a draft. */
export const sessionLead = (unitName: string, kindLabel: string, of: StudySession | undefined) => {
  const what = of?.mode ? studyModeLabels[of.mode] : kindLabel;
  return of?.position ? `${unitName} 第${of.position}次${what}` : `${unitName} ${what}`;
};

export const isMissing = ({ as, state }: SessionPerson): boolean =>
  as === 'due' && (state === 'on_leave' || state === 'absent');

export const isThere = ({ state }: SessionPerson): boolean => state === 'present';

/** How a person is shown in the lists of a session. */
export const personKind = ({ as, state, late }: SessionPerson): AttendanceKind => {
  if (state === 'on_leave') return 'leave';
  if (state !== 'present') return state === 'exempt' ? 'exempt' : 'absent';
  if (as !== 'due') return 'sitting-in';
  return late ? 'late' : 'present';
};

const missedNote = ({ state, leaveClass, makeUp }: SessionPerson): string => {
  const was = state === 'on_leave' ? '请假' : '缺席';
  const made = {
    open: () => '还没有补学',
    given_back: () => '补学已退回',
    said: ({ on }: { on: string }) => `${dayText(on)}补学，待确认`,
    done: ({ on }: { on: string }) => `${dayText(on)}已补学，仍计${was}`,
  };
  const { name } = makeUp;
  const words = name === 'open' || name === 'given_back' ? made[name]() : made[name](makeUp);
  return leaveClass ? `${leaveClassLabels[leaveClass]}，${words}` : words;
};

/** 重点发言; 9:12到，计入实到; 专职副书记，不计入应到. */
export const personNote = (person: SessionPerson): string => {
  if (isMissing(person)) return missedNote(person);
  const { as, late, presentAt, from, speaks } = person;
  const notes = [
    speaks && '重点发言',
    late && presentAt !== null && `${clockOf(presentAt)}到，计入实到`,
    as !== 'due' && [from, '不计入应到'].filter(Boolean).join('，'),
  ];
  return notes.filter(Boolean).join('，');
};
