import type { AuditEntry } from '@shared/domain/audit/schema';
import { type Refusal, type Success, succeed } from '@shared/domain/outcome';
import { localDateOf } from '@shared/domain/time';
import { placeOf, timeOf } from '@shared/domain/volunteering/event';
import { type SignUp, signUpIdOf } from '@shared/domain/volunteering/schema';
import type { Mark, Service } from '@shared/domain/volunteering/service-schema';
import type { Store } from '../../store';
import type { ShiftOfEvent } from './found-event';

/** A record of service that begins, with what the paper will want to say of it. */
const newService = (
  { shift, activity, officeId }: ShiftOfEvent,
  { memberId, memberName }: Pick<SignUp, 'memberId' | 'memberName'>,
): Omit<Service, 'marks' | 'history'> => ({
  id: signUpIdOf(shift.id, memberId),
  officeId,
  activityId: activity.id,
  shiftId: shift.id,
  unitId: activity.unitId,
  unitName: activity.unitName,
  memberId,
  memberName,
  year: Number(localDateOf(activity.startsAt).slice(0, 4)),
  theme: activity.theme,
  post: shift.post,
  place: placeOf(shift, activity),
  category: activity.event.service,
  content: activity.event.content,
  contactName: activity.event.contact.name,
  ...timeOf(shift, activity),
  confirmed: null,
  ask: null,
});

/**
 * Writes a person's marks as decided on the record as it stands, and decides again when another change
 * came between.
 * @param decide the marks to keep; undefined: nothing to change
 * @returns the record afterwards; undefined when there is none and none is begun
 */
export const writeMarks = async <Refused extends Refusal>(
  store: Store,
  found: ShiftOfEvent,
  person: Pick<SignUp, 'memberId' | 'memberName'>,
  decide: (seen: Service | undefined) => Success<Mark[] | undefined> | Refused,
  entry: AuditEntry,
): Promise<Success<Service | undefined> | Refused> => {
  const id = signUpIdOf(found.shift.id, person.memberId);
  for (;;) {
    const seen = await store.services.one(id);
    const decided = decide(seen);
    if (!decided.ok) return decided;
    const marks = decided.data;
    if (!marks) return succeed(seen);
    if (!seen) {
      const begun = { ...newService(found, person), marks, history: [entry] };
      if (await store.services.add(begun)) return succeed(begun);
      continue;
    }
    if (await store.services.rewrite(seen, { marks }, entry)) {
      return succeed({ ...seen, marks, history: [...seen.history, entry] });
    }
  }
};
