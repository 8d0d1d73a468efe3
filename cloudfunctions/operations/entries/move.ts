import type { InputOf } from '@shared/contract';
import { entriesMove } from '@shared/contract/entries';
import type { AuditEntry } from '@shared/domain/audit/schema';
import { rightsOver } from '@shared/domain/entries/access';
import { cardFor, toldOf } from '@shared/domain/entries/card';
import {
  movesFrom,
  replacedBy,
  replacedReason,
  stateOf,
  yearsMovedIn,
} from '@shared/domain/entries/moves';
import type { Entry } from '@shared/domain/entries/schema';
import { issuedAs, planYearOf } from '@shared/domain/entries/write';
import { refuse, succeed } from '@shared/domain/outcome';
import type { Instant } from '@shared/domain/time';
import { entryToRead, type Store } from '../../store';
import { implement } from '../implement';
import { ofOwn } from '../years-changed';
import { dayTakes, yearTakes } from './takes-old';

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
    const stood = older.planYear < entry.planYear;
    const state = stateOf('withdrawn', { at, by, reason, stood });
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

/** What becomes of number, date and year where it is put in force; nothing for any other move. */
const issuedInto = async (
  store: Store,
  entry: Entry,
  to: InputOf<'entries.move'>['to'],
  now: Instant,
) => {
  if (to.name !== 'in_force') return succeed({});
  const { kind, officeId } = entry;
  const on = to.on ?? entry.on;
  const takesOld = await dayTakes(store, officeId, on, now);
  const year = planYearOf(kind, on, { now, takesOld });
  const plan = await store.plans.ofYear(officeId, year);
  return issuedAs(entry, to, { plan, now, takesOld });
};

export const move = implement(entriesMove, {
  load: ({ entryId }, { store }) => store.entries.one(entryId),
  years: (call) => ofOwn(call, (entry) => yearsMovedIn(entry, call.input.to)),
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
    const issued = await issuedInto(store, entry, to, now);
    if (!issued.ok) return issued;
    const stood =
      entry.state.name === 'in_force' &&
      !(await yearTakes(store, actor.officeId, entry.planYear, now));
    const fields = { ...issued.data, state: stateOf(to.name, { at: now, by, reason, stood }) };
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
