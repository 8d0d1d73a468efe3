import type { InputOf } from '@shared/contract';
import { volunteeringEvents } from '@shared/contract/volunteering-events';
import { succeed } from '@shared/domain/outcome';
import type { Actor } from '@shared/domain/people/rights';
import type { Instant } from '@shared/domain/time';
import { phaseOf } from '@shared/domain/volunteering/event';
import { queueAt } from '@shared/domain/volunteering/queue';
import { suits } from '@shared/domain/volunteering/sign-up';
import type { Store } from '../../store';
import { implement, nothingToLoad } from '../implement';
import { organisedBy, within } from '../reaches';
import { eventCardOf, type WithShifts } from './views';
import { withShifts } from './with-shifts';

const PAGE = 20;

/** Later than any event: everything lies before it. */
const EVER = 4_102_444_800_000;

type Input = InputOf<'volunteering.events'>;
interface Asking {
  actor: Actor;
  input: Input;
  now: Instant;
  store: Store;
}

const mine = async ({ actor: { officeId, memberId }, input, store }: Asking) => {
  const page = await store.signUps.pageOfMember(officeId, memberId, input.cursor, PAGE);
  const ids = [...new Set(page.documents.map(({ activityId }) => activityId))];
  const found = await store.activities.byIds(officeId, ids);
  return { next: page.next, documents: found.sort((a, b) => b.startsAt - a.startsAt) };
};

const coming = ({ actor, input: { cursor, unitId }, now, store }: Asking) =>
  store.activities.ofUnits(actor.officeId, {
    units: unitId === undefined ? 'office' : [unitId],
    when: 'upcoming',
    state: 'published',
    kind: 'volunteer_event',
    now,
    cursor,
    search: undefined,
    limit: PAGE,
  });

const organising = async ({ actor, input: { cursor, unitId }, now, store }: Asking) => {
  const units = await organisedBy({ actor, now, store });
  return store.activities.ofUnits(actor.officeId, {
    units: unitId === undefined ? units : within(units, unitId),
    when: 'past',
    kind: 'volunteer_event',
    now: EVER,
    cursor,
    search: undefined,
    limit: PAGE,
  });
};

const VIEWS = { coming, mine, organising };

/** Whether an event passes the filters of the list. */
const passes =
  ({ actor, input, now }: Asking) =>
  ({ activity, shifts }: WithShifts): boolean => {
    const { withPlaces, forMySkills, before } = input;
    if (before !== undefined && activity.startsAt >= before) return false;
    const isOpen = phaseOf(activity, now) === 'open';
    const hasPlaces = shifts.some(({ queue }) => {
      const { taken, capacity } = queueAt(queue, now);
      return taken < capacity;
    });
    if (withPlaces && !(isOpen && hasPlaces)) return false;
    const profile = { volunteer: actor.volunteer ?? null };
    return !forMySkills || shifts.some(({ conditions }) => suits(conditions, profile));
  };

export const events = implement(volunteeringEvents, {
  load: nothingToLoad,
  handle: async ({ actor, input, now, deps: { store } }) => {
    const asking = { actor, input, now, store };
    const { documents, next } = await VIEWS[input.view](asking);
    const found = await withShifts(store, actor.officeId, documents, actor.memberId);
    const cards = found.filter(passes(asking)).map((one) => eventCardOf(one, now));
    return succeed({ events: cards, next });
  },
});
