import { volunteeringSignUps } from '@shared/contract/volunteering-sign-ups';
import { succeed } from '@shared/domain/outcome';
import { implementOverUnit } from '../implement';
import { eventById } from './found-event';
import { signUpRows } from './sign-up-rows';

export const signUps = implementOverUnit(volunteeringSignUps, {
  load: eventById,
  handle: async ({ loaded, now, deps: { store } }) => succeed(await signUpRows(store, loaded, now)),
});
