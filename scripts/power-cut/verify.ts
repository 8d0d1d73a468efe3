import { GROUP_SIZE } from './collections';
import type { CloudDatabase, Journal } from './load';

type Found = Readonly<Record<string, unknown>>;

const PAGE = 1000;

async function readRound(db: CloudDatabase, name: string, round: number): Promise<Found[]> {
  const found: Found[] = [];
  for (;;) {
    const query = db.collection(name).where({ round }).skip(found.length).limit(PAGE);
    const { data } = await query.get();
    found.push(...data);
    if (data.length < PAGE) return found;
  }
}

const idsOf = (found: readonly Found[]) => new Set(found.map(({ _id }) => String(_id)));

const missing = (what: string, acknowledged: Iterable<string>, found: ReadonlySet<string>) =>
  [...acknowledged].filter((id) => !found.has(id)).map((id) => `${what} ${id} is lost`);

function checkGroups(journal: Journal, found: readonly Found[]): string[] {
  const sizes = new Map<string, number>();
  for (const { group } of found) sizes.set(String(group), (sizes.get(String(group)) ?? 0) + 1);
  const half = [...sizes].filter(([, size]) => size !== GROUP_SIZE);
  return [
    ...missing('group', journal.groups, new Set(sizes.keys())),
    ...half.map(([group, size]) => `group ${group} has ${size} of ${GROUP_SIZE} documents`),
  ];
}

function checkSeats(journal: Journal, found: readonly Found[]): string[] {
  const holders = new Map(found.map(({ seat, _id }) => [String(seat), String(_id)]));
  const doubled = found.length - holders.size;
  const lost = [...journal.seats].filter(([seat, winner]) => holders.get(seat) !== winner);
  return [
    ...lost.map(([seat, winner]) => `seat ${seat} is not with ${winner}`),
    ...(doubled > 0 ? [`${doubled} seats are taken twice`] : []),
  ];
}

/** A counter is where it was acknowledged, or one further: one request was under way. */
function checkCounters(journal: Journal, found: readonly Found[]): string[] {
  const values = new Map(found.map(({ _id, n }) => [String(_id), Number(n)]));
  return [...journal.counters].flatMap(([id, acknowledged]) => {
    const ahead = (values.get(id) ?? Number.NaN) - acknowledged;
    return ahead === 0 || ahead === 1 ? [] : [`counter ${id} is ${ahead} from ${acknowledged}`];
  });
}

/** What the accounts have to hold, from every transfer found so far. */
export type Balances = Map<string, number>;

async function checkTransfers(
  db: CloudDatabase,
  journal: Journal,
  found: readonly Found[],
  balances: Balances,
): Promise<string[]> {
  for (const { from, to, amount } of found) {
    balances.set(String(from), (balances.get(String(from)) ?? 0) - Number(amount));
    balances.set(String(to), (balances.get(String(to)) ?? 0) + Number(amount));
  }
  const { data } = await db.collection('accounts').limit(PAGE).get();
  const accounts: readonly Found[] = data;
  const wrong = accounts.filter(({ _id, n }) => Number(n) !== (balances.get(String(_id)) ?? 0));
  return [
    ...missing('transfer', journal.transfers, idsOf(found)),
    ...wrong.map(({ _id, n }) => `account ${_id} holds ${n}, not ${balances.get(String(_id))}`),
  ];
}

/** Compares what a round left on disk with what it was told. @returns the violations */
export async function verify(
  db: CloudDatabase,
  round: number,
  journal: Journal,
  balances: Balances,
): Promise<readonly string[]> {
  const [notes = [], groups = [], seats = [], counters = [], transfers = []] = await Promise.all(
    ['notes', 'groups', 'seats', 'counters', 'transfers'].map((name) => readRound(db, name, round)),
  );
  return [
    ...journal.refusals,
    ...missing('note', journal.notes, idsOf(notes)),
    ...checkGroups(journal, groups),
    ...checkSeats(journal, seats),
    ...checkCounters(journal, counters),
    ...(await checkTransfers(db, journal, transfers, balances)),
  ];
}
