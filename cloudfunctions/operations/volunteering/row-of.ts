import type { Instant } from '@shared/domain/time';
import { type SignUp, signUpIdOf } from '@shared/domain/volunteering/schema';
import type { Service } from '@shared/domain/volunteering/service-schema';
import { figuresIn, namesIn, type Store, serviceRowOf } from '../../store';
import type { ShiftOfEvent } from './found-event';

/** One record as it stands now, worked out beside everything else the person has served. */
export const rowOf = async (
  store: Store,
  { officeId, activity, shift }: ShiftOfEvent,
  service: Service,
  now: Instant,
) => {
  const [figures, nameOf, signUp] = await Promise.all([
    figuresIn(store, officeId, [service]),
    namesIn(store, officeId, [service]),
    store.signUps.one(signUpIdOf(shift.id, service.memberId)),
  ]);
  const person: Pick<SignUp, 'memberId' | 'memberName'> = service;
  const explanation = signUp?.explanation ?? null;
  return serviceRowOf(
    { activity, shift, service, person, explanation },
    figures(service.id),
    nameOf,
    now,
  );
};
