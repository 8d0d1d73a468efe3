import { inputsPart } from '@shared/contract/inputs';
import { entryKinds } from '@shared/domain/entries/kinds';
import { refuse, succeed } from '@shared/domain/outcome';
import { type Actor, holdsRole, membershipsAt } from '@shared/domain/people/rights';
import type { Instant } from '@shared/domain/time';
import type { Store } from '../../store';
import { implement, nothingToLoad } from '../implement';

const HOSTS = Object.values(entryKinds).flatMap(({ takesFile, hostedBy }) =>
  takesFile ? hostedBy : [],
);

/** Whether somebody is in a unit whose notes may have files, and the office allows them. */
const mayKeepFiles = async (actor: Actor, now: Instant, store: Store): Promise<boolean> => {
  const { officeId, memberships } = actor;
  const office = await store.organisation.office(officeId);
  if (!office?.uploads) return false;
  const units = await Promise.all(
    membershipsAt(memberships, now).map(({ unitId }) => store.organisation.unit(officeId, unitId)),
  );
  return units.some((unit) => unit !== undefined && HOSTS.includes(unit.kind));
};

export const part = implement(inputsPart, {
  load: nothingToLoad,
  handle: async ({ actor, input, now, deps: { store } }) => {
    const { officeId, memberId } = actor;
    const may =
      holdsRole(actor, ['committee_staff', 'administrator'], now) ||
      (await mayKeepFiles(actor, now, store));
    if (!may) return refuse('FORBIDDEN', {});
    await store.inputParts.keep({ ...input, officeId, memberId, at: now });
    return succeed({});
  },
});
