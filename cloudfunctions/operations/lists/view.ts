import type { ListView } from '@shared/contract/lists';
import { listRights } from '@shared/domain/lists/rights';
import { listRowOf } from '@shared/domain/lists/row';
import type { ResponsibilityList } from '@shared/domain/lists/schema';
import type { Actor } from '@shared/domain/people/rights';
import { exists } from '@shared/domain/people/stays';
import { type Instant, localDateOf } from '@shared/domain/time';
import type { Store } from '../../store';
import type { Ground } from './ground';
import { peopleFor } from './people-for';

interface Context {
  actor: Actor;
  now: Instant;
  store: Store;
}

/** Why the draft came back; nothing once it was confirmed again. */
const sentBackFor = (list: ResponsibilityList | undefined): string | null => {
  if (list?.state !== 'draft') return null;
  const step = list.history.filter(({ action }) => STEPS.includes(action)).at(-1);
  return step?.action === 'sent_back' ? (step.reason ?? null) : null;
};

const STEPS: readonly string[] = ['created', 'list_redrafted', 'list_submitted', 'sent_back'];

/** Nothing is under way and nothing in force. */
const NOTHING = { state: 'settled' as const, confirmedBy: null, draft: [], versions: [] };

export const viewOf = async (
  { actor, now, store }: Context,
  { unit, units, level, offered, year }: Ground,
  list: ResponsibilityList | undefined,
): Promise<ListView> => {
  const { officeId } = actor;
  const versions = list?.versions ?? [];
  const may = listRights(actor, list ?? { ...NOTHING, unitId: unit.unitId, level }, now);
  const draft = list?.draft ?? [];
  const [approvers, people] = await Promise.all([
    store.organisation.membersByIds(officeId, [...new Set(versions.map((one) => one.approvedBy))]),
    may.edit ? peopleFor(store, officeId, unit.unitId, draft, now) : [],
  ]);
  const today = localDateOf(now);
  return {
    ...listRowOf(unit, level, list),
    year,
    seen: list?.history.length ?? 0,
    draft,
    left: offered
      .filter(({ commitmentId }) => !draft.some((one) => one.commitmentId === commitmentId))
      .map(({ commitmentId, item, title }) => ({ commitmentId, item, title })),
    versions: versions
      .map(({ number, lines, approvedAt, approvedBy }) => ({
        number,
        lines,
        approvedOn: localDateOf(approvedAt),
        approvedByName: approvers.find(({ id }) => id === approvedBy)?.name ?? null,
      }))
      .reverse(),
    may,
    sentBackFor: sentBackFor(list),
    people,
    units: may.edit
      ? units
          .filter((one) => exists(one, today))
          .map(({ unitId, name, kind }) => ({ unitId, name, kind }))
      : [],
  };
};
