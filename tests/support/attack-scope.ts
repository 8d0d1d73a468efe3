import { type OperationName, operations } from '@shared/contract';
import type { Operation } from '@shared/contract/define';
import fc from 'fast-check';
import { aimed, fromTheWire, inputsOf, type Lures, spoilt } from './attacks';
import { inputsFor } from './inputs';
import { documentsOf, type Kept, plantOutsiders } from './outsiders';
import { type Records, recordsToNameIn } from './records';
import { MORNING, openWorld, type World } from './world';

const NAMES = Object.keys(operations).filter((name): name is OperationName => name in operations);

/** The same attacks in every run; another number finds others. */
const SEED = 20221118;
const TRIES = 60;

/** Accounts that stand on no list. */
export const OF_NO_ROSTER: readonly string[] = [
  'stranger',
  'unbound:sun-li',
  'unbound:outside-member',
  '',
];

interface Attack {
  name: OperationName;
  who: string;
  /** As it comes off the wire; undefined: nothing at all. */
  input: unknown;
}

const withoutId = (document: object): object =>
  Object.fromEntries(Object.entries(document).filter(([key]) => key !== '_id'));

/** A record to name, and whether it is the first of its kind. */
interface Target {
  id: string;
  collection: string | undefined;
  isFirst: boolean;
}

interface Scope {
  attackers: readonly string[];
  /** What no reply to them may show. */
  marks: readonly string[];
  /** Whether the records of other units are hidden from them as well. */
  hidesUnits: boolean;
}

/**
 * The tests of one scope. Each is a file of its own, so that workers share them: they
 * are the longest there are, and grow with every operation.
 */
export const attackFrom = ({ attackers, marks, hidesUnits }: Scope): void => {
  let world: World;
  let records: Records;
  let lures: Lures;
  let before: Kept;
  let hidden: readonly string[];
  let targets: readonly Target[];
  let kinds: ReadonlyMap<string, string>;
  const members = new Map<string, object>();
  const searched = new Map<string, readonly string[]>();

  beforeAll(async () => {
    world = await openWorld(MORNING);
    const named = await recordsToNameIn(world);
    const near = await plantOutsiders(world, named);
    records = { ...named, activityId: await world.themePartyDay() };
    before = await documentsOf(world, 'other-office');
    const ids = [...before.values()].map(({ id }) => id).filter((id) => id !== 'other-office');
    hidden = hidesUnits ? [...ids, ...near] : ids;
    // Up to three of each kind.
    const seen = new Map<string, number>();
    targets = [...before.values()].flatMap(({ collection, id }) => {
      const nth = (seen.get(collection) ?? 0) + 1;
      seen.set(collection, nth);
      return nth <= 3 ? [{ id, collection, isFirst: nth === 1 }] : [];
    });
    const own = [...(await documentsOf(world, 'demo')).values()];
    kinds = new Map(own.map(({ id, collection }) => [id, collection]));
    if (hidesUnits) {
      targets = [
        ...targets,
        ...near.map((id) => ({ id, collection: kinds.get(id), isFirst: true })),
      ];
    }
    const others = [...near, ...ids, 'other-office', 'branch-1', 'outside-unit', 'unbound:sun-li'];
    lures = [...others, 'demo', 'branch-3', 'sun-li', 'zhang-min', ...Object.values(records)];
    for (const id of attackers) {
      const { data } = await world.db.collection('members').where({ _id: id }).get();
      if (data[0]) members.set(id, data[0]);
    }
  });
  afterAll(() => world.close());

  /** An attacker may well have left or closed the account: the next attack finds them back. */
  const bringBack = async () => {
    for (const [id, { ...document }] of members) {
      await world.db.collection('members').doc(id).set(withoutId(document));
    }
  };

  /** Most refusals are the same to the letter, and need be searched once. */
  const marksIn = (shown: string): readonly string[] => {
    const known = searched.get(shown);
    if (known) return known;
    const found = [...marks, ...hidden].filter((mark) => shown.includes(mark));
    if (shown.length < 1000) searched.set(shown, found);
    return found;
  };

  const send = async ({ name, who, input }: Attack): Promise<void> => {
    const account = OF_NO_ROSTER.includes(who) ? who || undefined : `demo-account:${who}`;
    const from = world.log.length;
    const reply = await world.asAccount(account).sendRead(name, input);
    const shown = JSON.stringify(reply);
    const unexpected = !reply.ok && reply.error.code === 'UNEXPECTED';
    const marked = marksIn(shown);
    if (!unexpected && marked.length === 0) return;

    const sent = JSON.stringify(input) ?? '';
    const said = JSON.stringify({
      name,
      who,
      input: sent.slice(0, 600),
      reply: shown.slice(0, 600),
    });
    if (unexpected) throw new Error(`${said} ${String(world.log[from]?.cause)}`);
    // What the attacker wrote comes back to the attacker.
    const leaked = marked.filter((mark) => !sent.includes(mark));
    if (leaked.length > 0) throw new Error(`leaked ${leaked.join()}: ${said}`);
  };

  const untouched = async () => {
    const after = await documentsOf(world, 'other-office');
    for (const [key, { text }] of before) expect(after.get(key)?.text).toBe(text);
    // What a stranger may leave with any office: a word to it.
    const added = [...after].filter(([key]) => !before.has(key));
    expect(added.filter(([, { collection }]) => collection !== 'feedback')).toEqual([]);
  };

  /** Whoever is on no roster is refused before the record is looked at, whichever it is. */
  const admittedTo = ({ access }: Operation): readonly string[] =>
    ['account', 'public'].includes(access.who)
      ? attackers
      : attackers.filter((who) => !OF_NO_ROSTER.includes(who));

  it.each(NAMES)('%s', async (name) => {
    await bringBack();
    const contract: Operation = operations[name];
    const good = inputsFor(world, records)[name];
    let turn = 0;
    const next = () => attackers[turn++ % attackers.length] ?? '';
    for (const input of spoilt(contract.input, good)) await send({ name, who: next(), input });
    await bringBack();
    const admitted = admittedTo(contract);
    for (const { id, collection, isFirst } of targets) {
      for (const { inPlaceOf, input } of aimed(good, id)) {
        // Where a record of its kind belongs, everybody names it; elsewhere one after the other.
        const kind = kinds.get(inPlaceOf);
        const whose = kind === collection || (!kind && isFirst) ? admitted : [next()];
        await Promise.all(whose.map((who) => send({ name, who, input: fromTheWire(input) })));
      }
    }
    await bringBack();
    const attacks = fc.tuple(fc.constantFrom(...attackers), inputsOf(contract.input, lures));
    await fc.assert(
      fc.asyncProperty(attacks, ([who, input]) => send({ name, who, input: fromTheWire(input) })),
      { seed: SEED, numRuns: TRIES, endOnFailure: true },
    );
    // A request of somebody else, sent again by everybody.
    for (const who of attackers) await send({ name, who, input: fromTheWire(good) });
    await untouched();
  });
};
