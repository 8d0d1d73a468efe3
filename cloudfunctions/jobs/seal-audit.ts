import type { Tie } from '@shared/domain/audit/chain';
import { seal, type Unsealed } from '@shared/domain/audit/seal';
import type { Instant } from '@shared/domain/time';
import type { CollectionName, Store } from '../store';

/** Records looked at in one step; an entry is small, so their links fit into one write. */
const BATCH = 200;

interface Sealing {
  store: Store;
  tie: Tie;
  now: Instant;
}

/** A record the sealer looked at, with the entries of it that wait. */
interface Waiting {
  collection: CollectionName;
  recordId: string;
  entries: readonly Unsealed[];
}

type Pending = Awaited<ReturnType<Store['audit']['pending']>>[number];

/**
 * What a record has to seal. An entry that is named and not there was taken out of the record behind
 * the program's back: the chain says so, or nothing of the record would ever be sealed again.
 */
const waitingOf =
  (collection: CollectionName, now: Instant) =>
  ({ _id: recordId, history, unsealed }: Pending): Waiting => {
    const entries = [...new Set(unsealed)].map((id) => {
      const entry = history.find((one) => one.id === id);
      const kept = entry ?? { at: now, by: 'timer', action: 'entry_missing' };
      return { collection, recordId, entry: { ...kept, id } };
    });
    return { collection, recordId, entries };
  };

/** As many records as fit into one batch, those that hold the oldest entries first. */
const oneBatch = (records: readonly Waiting[]): Waiting[] => {
  const first = ({ entries }: Waiting) => Math.min(...entries.map(({ entry }) => entry.at));
  const batch: Waiting[] = [];
  let room = BATCH;
  for (const record of [...records].sort((left, right) => first(left) - first(right))) {
    if (room <= 0) break;
    batch.push({ ...record, entries: record.entries.slice(0, room) });
    room -= record.entries.length;
  }
  return batch;
};

const markSealed = async ({ audit }: Store, batch: readonly Waiting[]): Promise<void> => {
  const collections = [...new Set(batch.map(({ collection }) => collection))];
  await Promise.all(
    collections.map((collection) => {
      const own = batch.filter((one) => one.collection === collection);
      const entryIds = own.flatMap(({ entries }) => entries.map(({ entry }) => entry.id));
      const recordIds = own.map(({ recordId }) => recordId);
      return audit.markSealed(collection, recordIds, entryIds);
    }),
  );
};

/**
 * Seals one batch of an office's entries. The links are written first, the entries are taken off the
 * records' lists after: a crash between leaves entries that the next run finds in the chain already,
 * and records with an empty list, which it only has to tidy up.
 * @returns how many records it dealt with; 0 when there is nothing left, or another one is sealing
 */
const sealBatch = async (sealing: Sealing, officeId: string) => {
  const { store, tie, now } = sealing;
  const found = await Promise.all(
    store.audit.collections.map(async (collection) => {
      const pending = await store.audit.pending(collection, officeId, BATCH);
      return pending.map(waitingOf(collection, now));
    }),
  );
  const batch = oneBatch(found.flat());
  if (batch.length === 0) return { records: 0, sealed: 0 };
  const entries = batch.flatMap((record) => record.entries);
  const [done, last] = await Promise.all([
    store.audit.sealed(
      officeId,
      entries.map(({ entry }) => entry.id),
    ),
    store.audit.last(officeId),
  ]);
  const fresh = entries.filter(({ recordId, entry }) => !done.has(`${recordId}/${entry.id}`));
  const links = seal(officeId, fresh, last, now, tie);
  if (links.length > 0 && !(await store.audit.append(links))) return { records: 0, sealed: 0 };
  await markSealed(store, batch);
  return { records: batch.length, sealed: links.length };
};

const sealOffice = async (sealing: Sealing, officeId: string): Promise<number> => {
  let sealed = 0;
  for (;;) {
    const done = await sealBatch(sealing, officeId);
    sealed += done.sealed;
    if (done.records === 0) return sealed;
  }
};

/**
 * Seals what waits, office by office; trouble with one does not hold up the others.
 * @returns how many entries, for the log
 */
export const sealAudit = async (sealing: Sealing): Promise<{ sealed: number }> => {
  let sealed = 0;
  const failures: unknown[] = [];
  for (const { id } of await sealing.store.organisation.offices()) {
    try {
      sealed += await sealOffice(sealing, id);
    } catch (failure) {
      failures.push(failure);
    }
  }
  if (failures.length > 0) throw failures[0];
  return { sealed };
};
