import { volunteeringSignUps } from '@shared/contract/volunteering-sign-ups';
import { succeed } from '@shared/domain/outcome';
import { signUpRows } from '../../store';
import { implementOverUnit } from '../implement';
import { eventById } from './found-event';

export const signUps = implementOverUnit(volunteeringSignUps, {
  load: eventById,
  handle: async ({ loaded, now, deps: { store } }) => succeed(await signUpRows(store, loaded, now)),
});
