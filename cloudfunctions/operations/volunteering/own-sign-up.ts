import type { Actor } from '@shared/domain/people/rights';
import { arrivalsOf } from '@shared/domain/volunteering/queue';
import { type Shift, type SignUp, signUpIdOf } from '@shared/domain/volunteering/schema';
import type { Store } from '../../store';
import type { ShiftOfEvent } from './found-event';

export interface OwnSignUp extends ShiftOfEvent {
  signUp: SignUp;
}

/** The shift with a queue that knows the sign-up's number: it may have been read just before. */
export const upTo = async (store: Store, shift: Shift, { number }: SignUp): Promise<Shift> => {
  const issued = arrivalsOf(shift.queue).length;
  return number <= issued ? shift : ((await store.shifts.byId(shift.id)) ?? shift);
};

/** Somebody's sign-up for a shift of their own office; undefined when there is none. */
export const signUpOf = async (
  store: Store,
  loaded: ShiftOfEvent | undefined,
  { officeId }: Pick<Actor, 'officeId'>,
  memberId: string,
): Promise<OwnSignUp | undefined> => {
  if (loaded?.officeId !== officeId) return undefined;
  const signUp = await store.signUps.one(signUpIdOf(loaded.shift.id, memberId));
  return signUp && { ...loaded, signUp, shift: await upTo(store, loaded.shift, signUp) };
};
