import { auditList } from '@shared/contract/audit';
import { succeed } from '@shared/domain/outcome';
import { type Actor, holdsRole } from '@shared/domain/people/rights';
import type { Instant } from '@shared/domain/time';
import type { Store } from '../../store';
import { implement, nothingToLoad } from '../implement';
import { labelsFor } from './labels';

const PAGE = 30;

/** How many people of one name are looked for at once. */
const NAMESAKES = 50;

/** What an administrator is answerable for: who may do what, and how the office is set up. */
const RIGHTS_AND_SETTINGS: readonly string[] = [
  'members',
  'units',
  'offices',
  'settings',
  'office_settings',
];

const openTo = (actor: Actor, now: Instant, all: readonly string[]): readonly string[] =>
  holdsRole(actor, ['committee_staff'], now)
    ? all
    : all.filter((collection) => RIGHTS_AND_SETTINGS.includes(collection));

const actorsOf = async (
  store: Store,
  officeId: string,
  { who, by }: { who?: string | undefined; by?: string | undefined },
): Promise<readonly string[] | undefined> => {
  if (who === undefined) return by === undefined ? undefined : [by];
  const found = await store.organisation.membersNamed(officeId, who, NAMESAKES);
  return found.map(({ id }) => id).filter((id) => by === undefined || id === by);
};

export const list = implement(auditList, {
  load: nothingToLoad,
  handle: async ({ actor, input, now, deps: { store } }) => {
    const { officeId } = actor;
    const { who: _who, by: _by, collection, cursor, ...filter } = input;
    const collections = openTo(actor, now, store.audit.collections);
    const wanted = collections.filter((one) => collection === undefined || one === collection);
    const by = await actorsOf(store, officeId, input);
    if (wanted.length === 0 || by?.length === 0) {
      return succeed({ rows: [], next: null, collections: [...collections] });
    }
    const query = { ...filter, by, collections: wanted };
    const { links, next } = await store.audit.page(officeId, query, cursor, PAGE);
    const { nameOf, labelOf } = await labelsFor(store, officeId, links);
    const rows = links.map((link) => ({ ...link, byName: nameOf(link.by), label: labelOf(link) }));
    return succeed({ rows, next, collections: [...collections] });
  },
});
