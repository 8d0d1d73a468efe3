import { peopleList } from '@shared/contract/people';
import { refuse, succeed } from '@shared/domain/outcome';
import type { Role } from '@shared/domain/people/schema';
import type { MemberRecord, Store } from '../../store';
import { implement, nothingToLoad } from '../implement';
import { groundFor, isAwaited, isConcern, isReached, type PeopleGround, presentOf } from './ground';
import { rowOf } from './views';

const PAGE = 30;

/** Records looked at for one page before it is given out as it is. */
const ROUNDS = 5;

interface Wish {
  show: 'present' | 'former' | 'moving';
  unitId?: string | undefined;
  role?: Role | undefined;
}

/** What the database cannot tell: whether unit, role and day meet in one membership. */
const isMeant = (person: MemberRecord, { show, unitId, role }: Wish, ground: PeopleGround) => {
  if (show === 'moving') {
    return person.transfer !== null && (isConcern(person, ground) || isAwaited(person, ground));
  }
  const present = presentOf(person.memberships, ground);
  if (show === 'former') return present.length === 0;
  return present.some(
    (held) =>
      isReached(ground, held.unitId) &&
      (unitId === undefined || held.unitId === unitId) &&
      (role === undefined || held.roles.includes(role)),
  );
};

type Request = Parameters<Store['people']['page']>[1];

const search = async (
  store: Store,
  officeId: string,
  request: Omit<Request, 'limit'>,
  isWanted: (person: MemberRecord) => boolean,
) => {
  const found: MemberRecord[] = [];
  let { cursor } = request;
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await store.people.page(officeId, { ...request, cursor, limit: PAGE * 2 });
    found.push(...page.people.filter(isWanted));
    const last = found[PAGE - 1];
    if (found.length > PAGE && last) {
      return { people: found.slice(0, PAGE), next: store.people.cursorOf(last) };
    }
    cursor = page.next ?? undefined;
    if (cursor === undefined) return { people: found, next: null };
  }
  return { people: found, next: cursor ?? null };
};

export const list = implement(peopleList, {
  load: nothingToLoad,
  handle: async ({ actor, input, now, deps: { store } }) => {
    const ground = await groundFor({ actor, now, store }, peopleList.access.roles);
    const { unitId, show, cursor } = input;
    if (unitId !== undefined && !isReached(ground, unitId)) return refuse('FORBIDDEN', {});
    if (show === 'former' && ground.reached !== 'office') return refuse('FORBIDDEN', {});
    const request = {
      units: unitId === undefined ? ground.reached : [unitId],
      search: input.search || undefined,
      role: input.role,
      isBound: input.bound,
      isMoving: show === 'moving',
      cursor,
    };
    const { people, next } = await search(store, actor.officeId, request, (person) =>
      isMeant(person, input, ground),
    );
    return succeed({ people: people.map((person) => rowOf(person, ground)), next });
  },
});
