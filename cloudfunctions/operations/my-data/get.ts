import { myDataGet } from '@shared/contract/my-data';
import { refuse, succeed } from '@shared/domain/outcome';
import { keptUntil } from '@shared/domain/retention/terms';
import { calendarOf } from '@shared/domain/time';
import { implement, nothingToLoad } from '../implement';
import { ownPersonOf, writerOf } from './own-data';

/** Years shown: this one and those before whose names may still stand. */
const YEARS = [0, 1, 2, 3] as const;

export const get = implement(myDataGet, {
  load: nothingToLoad,
  handle: async ({ actor: { memberId, officeId }, now, deps: { store, seals } }) => {
    const [person, office, units, records, openRequests, settings] = await Promise.all([
      store.organisation.member(memberId),
      store.organisation.office(officeId),
      store.organisation.units(officeId),
      store.attendance.countOfMember(officeId, memberId),
      store.dataRequests.countOpen(officeId, memberId),
      store.retention.settings(officeId),
    ]);
    if (!person) return refuse('NOT_FOUND', {});
    const feedback = await store.feedback.countOfPerson(writerOf(person, seals));
    const { year } = calendarOf(now);
    return succeed({
      person: ownPersonOf(person, units),
      officeName: office?.name ?? '',
      records,
      openRequests,
      feedback: { ...feedback, days: settings.terms.feedbackDays },
      keptUntil: YEARS.map((back) => ({
        year: year - back,
        date: keptUntil(year - back, settings),
      })),
    });
  },
});
