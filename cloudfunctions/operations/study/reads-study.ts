import { ORGANISERS } from '@shared/contract/organisers';
import { type Actor, holdsRole, holdsRoleOver, membershipsAt } from '@shared/domain/people/rights';
import { isBelonging } from '@shared/domain/people/stays';
import type { Instant } from '@shared/domain/time';
import type { Store } from '../../store';
import { reaches } from '../reaches';

interface Reader {
  actor: Actor;
  now: Instant;
  store: Store;
}

export interface StudyReading {
  /** May change the plan and sees drafts. */
  organises: boolean;
  /** Sees every session; who only belongs to the unit sees those whose roster they stand on. */
  oversees: boolean;
}

/** How somebody may look at what a unit studies; undefined: not at all. */
export const readsStudy = async (
  reader: Reader,
  unitId: string,
): Promise<StudyReading | undefined> => {
  const { actor, now } = reader;
  const organises = await reaches(reader, ORGANISERS, unitId);
  const oversees = organises || holdsRoleOver(actor, ['leader'], unitId, now);
  const belongs = membershipsAt(actor.memberships, now).some(
    (held) => held.unitId === unitId && (isBelonging(held) || held.roles.includes('group_head')),
  );
  return oversees || belongs ? { organises, oversees } : undefined;
};

/** The office's study groups that somebody may look at, in the order they were set up. */
export const groupsRead = async (reader: Reader) => {
  const { actor, now, store } = reader;
  const all = await store.organisation.units(actor.officeId);
  const groups = all.filter(({ kind }) => kind === 'study_group');
  if (holdsRole(actor, ['committee_staff', 'leader'], now)) return groups;
  const mine = await Promise.all(groups.map(({ unitId }) => readsStudy(reader, unitId)));
  return groups.filter((_group, at) => mine[at] !== undefined);
};
