import { ANSWERERS } from '@shared/contract/organisers';
import { makesUp } from '@shared/domain/make-ups/task';
import { type Actor, holdsRoleOver, membershipsAt } from '@shared/domain/people/rights';
import type { Instant } from '@shared/domain/time';
import type { Store } from '../../store';
import { reaches } from '../reaches';

/**
 * How somebody may look into a study group's file: `group` with everybody's papers, `own` with the
 * group's and one's own. Undefined: there is no such group for them.
 */
export const readsFile = async (
  asking: { actor: Actor; now: Instant; store: Store },
  unitId: string,
) => {
  const { actor, now, store } = asking;
  const unit = await store.organisation.unit(actor.officeId, unitId);
  if (!unit || !makesUp(unit)) return undefined;
  if (await reaches(asking, ANSWERERS, unitId)) {
    return { unit, sees: 'group' as const, exports: true };
  }
  const belongs = membershipsAt(actor.memberships, now).some((held) => held.unitId === unitId);
  const may = belongs || holdsRoleOver(actor, ['leader'], unitId, now);
  return may ? { unit, sees: 'own' as const, exports: false } : undefined;
};
