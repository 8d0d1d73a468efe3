import type { Instant } from '../time';
import type { BindingState, Invitation } from './schema';

/** True while the code of the invitation can be used. */
export const isUsable = ({ state, expiresAt }: Invitation, now: Instant): boolean =>
  state === 'open' && now < expiresAt;

/** Where a person stands with the app. */
export const bindingStateOf = (
  isBound: boolean,
  invitation: Invitation | undefined,
  now: Instant,
): BindingState => {
  if (isBound) return 'bound';
  return invitation && isUsable(invitation, now) ? 'invited' : 'unbound';
};
