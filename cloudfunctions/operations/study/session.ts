import { ANSWERERS, ORGANISERS } from '@shared/contract/organisers';
import { studySession } from '@shared/contract/study-attendance';
import { activityKinds } from '@shared/domain/activity/kinds';
import type { Activity } from '@shared/domain/activity/schema';
import type { Attendance } from '@shared/domain/attendance/schema';
import type { MakeUp } from '@shared/domain/make-ups/schema';
import { makesUp } from '@shared/domain/make-ups/task';
import { refuse, succeed } from '@shared/domain/outcome';
import { inOrder } from '@shared/domain/papers/words';
import { holdsRoleOver } from '@shared/domain/people/rights';
import { studyMatrix } from '@shared/domain/study/matrix';
import { calendarOf } from '@shared/domain/time';
import { studyYearOf } from '../../store';
import { implement } from '../implement';
import { reaches } from '../reaches';

const personOf = (record: Attendance, { study }: Activity, said: ReadonlyMap<string, MakeUp>) => ({
  memberId: record.memberId,
  name: record.memberName,
  as: record.as,
  from: record.from,
  state: record.state,
  late: record.presence?.arrival === 'late',
  presentAt: record.presence?.at ?? null,
  leaveClass: record.state === 'on_leave' ? (record.leave?.class ?? null) : null,
  speaks: study?.keynoteSpeakers.includes(record.memberName) ?? false,
  makeUp: said.get(record.id)?.state ?? { name: 'open' as const },
});

export const session = implement(studySession, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  handle: async ({ actor, loaded: activity, now, deps: { store } }) => {
    const { officeId, memberId } = actor;
    if (activity?.officeId !== officeId || !activityKinds[activity.kind].studies) {
      return refuse('NOT_FOUND', {});
    }
    const { id, unitId, startsAt, study, state } = activity;
    const asking = { actor, now, store };
    const [unit, year, keeps, answers] = await Promise.all([
      store.organisation.unit(officeId, unitId),
      studyYearOf(store, { officeId, unitId }, calendarOf(startsAt).year),
      reaches(asking, ORGANISERS, unitId),
      reaches(asking, ANSWERERS, unitId),
    ]);
    const at = year.held.findIndex((one) => one.activity.id === id);
    const own = year.held[at]?.rows ?? [];
    const oversees = answers || holdsRoleOver(actor, ['leader'], unitId, now);
    const attends = state.name !== 'draft' && own.some((record) => record.memberId === memberId);
    if (!keeps && !attends && !(oversees && state.name !== 'draft')) return refuse('NOT_FOUND', {});
    const column = studyMatrix(year.held, [], year.said).sessions.find(
      ({ activityId }) => activityId === id,
    );
    return succeed({
      position: at < 0 ? null : at + 1,
      mode: study?.mode ?? null,
      materials: study?.materials ?? [],
      keynoteSpeakers: study?.keynoteSpeakers ?? [],
      makesUp: makesUp(unit),
      keeps,
      sums: oversees ? (column?.sums ?? null) : null,
      sittingIn: oversees ? (column?.sittingIn ?? 0) : 0,
      people: answers ? inOrder(own).map((record) => personOf(record, activity, year.said)) : [],
    });
  },
});
