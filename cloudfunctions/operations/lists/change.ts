import type { InputOf } from '@shared/contract';
import { listsChange } from '@shared/contract/lists';
import { takenIn } from '@shared/domain/lists/draft';
import { namedBy } from '@shared/domain/lists/move';
import { listRights } from '@shared/domain/lists/rights';
import type { ListLine } from '@shared/domain/lists/schema';
import { refuse, succeed } from '@shared/domain/outcome';
import type { Store } from '../../store';
import { implementOverUnit } from '../implement';
import { ofYearAsked } from '../years-changed';
import { type Ground, groundOf } from './ground';
import { peopleFor } from './people-for';
import { viewOf } from './view';

type Act = InputOf<'lists.change'>['act'];
type Assign = Extract<Act, { kind: 'assign' }>;

const ACTIONS: Readonly<Record<Act['kind'], string>> = {
  assign: 'list_assigned',
  take_in: 'list_taken_in',
  leave_out: 'list_left_out',
};

/** The parts of a line that are set, with names for the ids that were given. */
const assignedParts = async (
  store: Store,
  officeId: string,
  { unit, units, list }: Ground,
  { to }: Assign,
  now: number,
) => {
  const { leaderId, ownerId, unitId, dueOn, note } = to;
  const place = units.find((one) => one.unitId === unitId);
  if (unitId !== undefined && !place) return refuse('UNKNOWN_UNIT', {});
  const carried = [...(list?.draft ?? []), ...(place ? [place] : [])];
  const people = await peopleFor(store, officeId, unit.unitId, carried, now);
  const wanted = [leaderId, ownerId].filter((id) => typeof id === 'string');
  if (wanted.some((id) => !people.some(({ memberId }) => memberId === id))) {
    return refuse('UNKNOWN_PERSON', {});
  }
  const personOf = (id: string | null) => people.find(({ memberId }) => memberId === id) ?? null;
  const parts: Partial<ListLine> = {
    ...(place ? { unitId: place.unitId, unitName: place.name } : {}),
    ...(leaderId === undefined ? {} : { leader: personOf(leaderId) }),
    ...(ownerId === undefined ? {} : { owner: personOf(ownerId) }),
    ...(dueOn === undefined ? {} : { dueOn }),
    ...(note === undefined ? {} : { note }),
  };
  return succeed(parts);
};

/** The draft after the act. */
const linesAfter = async (
  store: Store,
  officeId: string,
  ground: Ground,
  act: Act,
  now: number,
) => {
  const draft = ground.list?.draft ?? [];
  const isMeant = ({ commitmentId }: ListLine) => act.commitmentIds.includes(commitmentId);
  const among = act.kind === 'take_in' ? ground.offered : draft;
  const strange = act.commitmentIds.find(
    (id) => !among.some(({ commitmentId }) => commitmentId === id),
  );
  if (strange !== undefined) return refuse('UNKNOWN_COMMITMENT', { commitmentId: strange });
  if (act.kind === 'take_in') return succeed(takenIn(draft, act.commitmentIds, ground.offered));
  if (act.kind === 'leave_out') return succeed(draft.filter((line) => !isMeant(line)));
  const parts = await assignedParts(store, officeId, ground, act, now);
  if (!parts.ok) return parts;
  return succeed(draft.map((line) => (isMeant(line) ? { ...line, ...parts.data } : line)));
};

export const change = implementOverUnit(listsChange, {
  load: async ({ unitId }) => ({ unitId }),
  years: (call) => ofYearAsked(call),
  handle: async ({ actor, input: { act, seen, ...asked }, now, deps: { store } }) => {
    const { officeId, memberId: by } = actor;
    const ground = await groundOf(store, officeId, asked, now);
    if (!ground.ok) return ground;
    const { list } = ground.data;
    if (list?.state !== 'draft') return refuse('LIST_STATE', {});
    if (!listRights(actor, list, now).edit) return refuse('FORBIDDEN', {});
    if (seen !== list.history.length) return refuse('LIST_CHANGED', {});
    const draft = await linesAfter(store, officeId, ground.data, act, now);
    if (!draft.ok) return draft;
    const line = { at: now, by, action: ACTIONS[act.kind], after: { ...act } };
    const fields = { draft: draft.data, named: namedBy(list.versions, draft.data) };
    return (await store.lists.rewrite(list, fields, line))
      ? succeed(
          await viewOf({ actor, now, store }, ground.data, {
            ...list,
            ...fields,
            history: [...list.history, line],
          }),
        )
      : refuse('LIST_CHANGED', {});
  },
});
