import type { AuditEntry } from '@shared/domain/audit/schema';
import { hasGone } from '@shared/domain/volunteering/queue';
import type { SignUpState } from '@shared/domain/volunteering/schema';
import type { Store } from '../../store';
import type { OwnSignUp } from './own-sign-up';

type Ended = Exclude<SignUpState, { name: 'active' }>;

/**
 * Ends a sign-up and lets its place go on. The sign-up first, then the queue: a crash between leaves a
 * place that the same act again, or the next look through the list, lets go.
 * @returns the sign-up and its shift afterwards; undefined when the sign-up has changed meanwhile
 */
export const giveUp = async (
  store: Store,
  { signUp, shift }: OwnSignUp,
  state: Ended,
  entry: AuditEntry,
) => {
  const isEnded = signUp.state.name !== 'active';
  const ended = isEnded ? signUp : { ...signUp, state };
  if (!isEnded && !(await store.signUps.rewrite(signUp, { state }, entry))) return undefined;
  const why = ended.state.name === 'released' ? 'released' : 'withdrawn';
  const line = { what: 'gone', at: entry.at, n: signUp.number, why } as const;
  const isOut = hasGone(shift.queue, signUp.number);
  const after = isOut ? shift : await store.shifts.append(shift.id, [line]);
  return { signUp: ended, shift: after ?? shift };
};
