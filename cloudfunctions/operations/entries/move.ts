import { entriesMove } from '@shared/contract/entries';
import type { AuditEntry } from '@shared/domain/audit/schema';
import { rightsOver } from '@shared/domain/entries/access';
import { cardFor, toldOf } from '@shared/domain/entries/card';
import { movesFrom, replacedBy, replacedReason, stateOf } from '@shared/domain/entries/moves';
import type { Entry } from '@shared/domain/entries/schema';
import { issuedAs, planYearOf } from '@shared/domain/entries/write';
import { refuse, succeed } from '@shared/domain/outcome';
import { entryToRead, type Store } from '../../store';
import { implement } from '../implement';

const ACTIONS: Readonly<Record<Entry['state']['name'], string>> = {
  draft: 'sent_back',
  approved: 'approved',
  in_force: 'put_in_force',
  withdrawn: 'withdrawn',
};

/** Takes out of force what the entry replaces. Can be repeated: what is out already is left alone. */
const takePlace = async (store: Store, entry: Entry, { at, by }: Pick<AuditEntry, 'at' | 'by'>) => {
  if (entry.state.name !== 'in_force') return;
  const others = await store.entries.inForceFor(entry);
  for (const older of replacedBy(entry, others)) {
    const reason = replacedReason(entry);
    const state = stateOf('withdrawn', { at, by, reason });
    await store.entries.rewrite(
      older,
      { state },
      {
        at,
        by,
        action: 'replaced',
        reason,
        before: { state: 'in_force' },
        after: { state: 'withdrawn', by: entry.id },
      },
    );
  }
};

export const move = implement(entriesMove, {
  load: ({ entryId }, { store }) => store.entries.one(entryId),
  handle: async ({ actor, input: { to }, loaded, now, deps: { store } }) => {
    const found = await entryToRead({ actor, now, store }, loaded);
    if (!found) return refuse('NOT_FOUND', {});
    const { asking, entry } = found;
    const rights = rightsOver(asking, entry);
    if (!rights.writes && !rights.approves) return refuse('FORBIDDEN', {});
    const by = actor.memberId;
    if (entry.state.name === to.name) {
      // A retry: the older one may still stand, where the first attempt was cut off.
      await takePlace(store, entry, { at: now, by });
      return succeed(cardFor(asking, entry));
    }
    if (!movesFrom(entry, rights).includes(to.name)) {
      const byOthers = movesFrom(entry, { writes: true, approves: true }).includes(to.name);
      return refuse(byOthers ? 'FORBIDDEN' : 'ENTRY_STATE', {});
    }
    const reason = to.name === 'withdrawn' ? to.reason : undefined;
    const issue = to.name === 'in_force' ? to : { on: undefined };
    const year = planYearOf(entry.kind, issue.on ?? entry.on, now);
    const plan = await store.plans.ofYear(actor.officeId, year);
    const issued = issuedAs(entry, issue, plan, now);
    if (!issued.ok) return issued;
    const fields = { ...issued.data, state: stateOf(to.name, { at: now, by, reason }) };
    const line: AuditEntry = {
      at: now,
      by,
      action: ACTIONS[to.name],
      ...(reason === undefined ? {} : { reason }),
      before: { state: entry.state.name },
      after: { ...toldOf(issued.data, entry), state: to.name },
    };
    if (!(await store.entries.rewrite(entry, fields, line))) return refuse('ENTRY_CHANGED', {});
    const moved = { ...entry, ...fields, history: [...entry.history, line] };
    await takePlace(store, moved, { at: now, by });
    return succeed(cardFor(asking, moved));
  },
});
