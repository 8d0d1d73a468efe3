import { attendanceIdOf } from '@shared/domain/attendance/schema';
import type { AuditEntry } from '@shared/domain/audit/schema';
import type { MakeUp, MakeUpState } from '@shared/domain/make-ups/schema';
import { at } from './history';
import { DEMO_OFFICE, DEMO_YEAR } from './office';
import { demoPeople } from './people';
import { DEMO_SECRETARY, demoSessionId, STUDY_GROUP } from './study';

interface DemoMakeUp {
  /** `MM-DD` of the session, and of the make-up. */
  session: string;
  on: string;
  memberId: string;
  state: Exclude<MakeUpState['name'], 'open'>;
}

const MAKE_UPS: readonly DemoMakeUp[] = [
  { session: '03-18', on: '03-22', memberId: 'member-2', state: 'done' },
  { session: '03-18', on: '03-28', memberId: 'member-19', state: 'done' },
  { session: '04-22', on: '05-09', memberId: 'member-1', state: 'done' },
  { session: '05-27', on: '06-13', memberId: 'member-26', state: 'done' },
  { session: '05-27', on: '07-04', memberId: 'member-12', state: 'done' },
  { session: '07-29', on: '08-08', memberId: 'member-19', state: 'done' },
  { session: '09-16', on: '09-26', memberId: 'member-25', state: 'done' },
  { session: '09-16', on: '10-12', memberId: 'member-26', state: 'given_back' },
  { session: '11-04', on: '11-14', memberId: 'li-jianguo', state: 'said' },
];

const ASKED_FOR = '请补上学习笔记';

const stateOf = ({ state: name, on, memberId }: DemoMakeUp): MakeUpState => {
  const said = { on: `${DEMO_YEAR}-${on}`, at: at(on, '17:00') };
  if (name === 'said') return { name, ...said, by: memberId };
  const answered = { ...said, at: at(on, '17:30'), by: DEMO_SECRETARY };
  return name === 'done' ? { name, ...answered } : { name, ...answered, reason: ASKED_FOR };
};

const historyOf = ({ state, on, memberId }: DemoMakeUp): AuditEntry[] => {
  const said = { at: at(on, '17:00'), by: memberId, action: 'make_up_said' };
  const answered = { at: at(on, '17:30'), by: DEMO_SECRETARY };
  if (state === 'said') return [said];
  return state === 'done'
    ? [said, { ...answered, action: 'make_up_agreed' }]
    : [said, { ...answered, action: 'make_up_given_back', reason: ASKED_FOR }];
};

/** What was said of the sessions people missed: most done, one given back, one waiting for an answer. */
export const demoMakeUps = (): MakeUp[] =>
  MAKE_UPS.map((one) => {
    const { session, memberId } = one;
    const activityId = demoSessionId(session);
    return {
      id: attendanceIdOf(activityId, memberId),
      officeId: DEMO_OFFICE.id,
      unitId: STUDY_GROUP.unitId,
      activityId,
      memberId,
      memberName: demoPeople.find(({ id }) => id === memberId)?.name ?? '',
      startsAt: at(session, '09:00'),
      dueOn: null,
      state: stateOf(one),
      history: historyOf(one),
    };
  });
