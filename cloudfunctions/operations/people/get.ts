import { peopleCorrect, peopleGet } from '@shared/contract/people';
import { refuse, succeed } from '@shared/domain/outcome';
import { changeInWords } from '@shared/domain/people/history-words';
import { undo } from '@shared/domain/people/moves';
import type { Membership } from '@shared/domain/people/schema';
import { overlaps } from '@shared/domain/people/stays';
import type { MemberRecord, Store } from '../../store';
import { implement } from '../implement';
import { groundFor, isAwaited, isConcern, isReached, type PeopleGround, presentOf } from './ground';
import { placeOf, rowOf } from './views';

/** Changes told on the page, newest first; the audit holds them all. */
const TOLD = 60;

const historyOf = async (person: MemberRecord, store: Store, { nameOf }: PeopleGround) => {
  const told = person.history.slice(-TOLD).reverse();
  const names = new Map(
    (
      await store.organisation.membersByIds(person.officeId, [...new Set(told.map(({ by }) => by))])
    ).map(({ id, name }) => [id, name]),
  );
  return told.flatMap((entry) => {
    const words = changeInWords(entry, nameOf);
    const byName = names.get(entry.by) ?? '管理端';
    return words ? [{ at: entry.at, byName, ...words, reason: entry.reason ?? null }] : [];
  });
};

const phaseOf = (held: Membership, { today }: PeopleGround) => {
  if (overlaps(held, today, today)) return 'present' as const;
  return held.validFrom > today ? ('ahead' as const) : ('past' as const);
};

/** What the actor may do with a person; every operation decides again by itself. */
const mayOf = (person: MemberRecord, isSelf: boolean, keeper: PeopleGround) => {
  const { memberships, transfer } = person;
  const mine = presentOf(memberships, keeper).map(({ unitId }) => unitId);
  const keeps = [...new Set(mine)].filter((unitId) => isReached(keeper, unitId));
  const { isOffice } = keeper;
  const correct = isOffice
    ? 'everything'
    : !isSelf && keeps.length > 0
      ? 'post_and_class'
      : 'nothing';
  const receives = transfer !== null && isReached(keeper, transfer.toUnitId);
  const sends = transfer !== null && isReached(keeper, transfer.fromUnitId);
  return {
    correct: correct as 'everything' | 'post_and_class' | 'nothing',
    setRoles: isOffice && !isSelf,
    transfer: isOffice && !isSelf,
    receive: receives && !isSelf,
    drop: receives || sends,
    keeps: isSelf ? [] : keeps,
    undo: isSelf ? [] : keeps.filter((unitId) => undo(memberships, unitId, keeper).ok),
  };
};

export const get = implement(peopleGet, {
  load: ({ memberId }, { store }) => store.organisation.member(memberId),
  handle: async ({ actor, loaded: person, now, deps: { store } }) => {
    const on = { actor, now, store };
    if (!person || person.officeId !== actor.officeId) return refuse('NOT_FOUND', {});
    const ground = await groundFor(on, peopleGet.access.roles);
    const isMine = isConcern(person, ground);
    if (!isMine && !isAwaited(person, ground)) return refuse('NOT_FOUND', {});
    const keeper = await groundFor(on, peopleCorrect.access.roles);
    const told = isMine ? person.memberships : presentOf(person.memberships, ground);
    return succeed({
      ...rowOf(person, ground),
      leading: person.leading,
      young: person.young,
      memberships: [...told]
        .sort((one, two) => (one.validFrom < two.validFrom ? 1 : -1))
        .map((held) => ({ ...placeOf(ground)(held), phase: phaseOf(held, ground) })),
      history: isMine ? await historyOf(person, store, ground) : [],
      may: mayOf(person, person.id === actor.memberId, keeper),
    });
  },
});
