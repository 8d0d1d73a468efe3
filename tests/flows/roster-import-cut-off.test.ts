import { randomUUID } from 'node:crypto';
import { importing, rosterFile } from '../support/roster-import';
import type { Requests } from '../support/watched-engine';
import { openWorld, type World } from '../support/world';

/** More than one batch of rows. */
const ROWS = 255;

/** A process that dies at its n-th write: neither that one nor any later one arrives. */
const dyingAt = (nth: number): Requests => {
  let writes = 0;
  return ({ action }) => /^database\.(insert|modify|remove)/.test(action) && ++writes >= nth;
};

describe('an import of a roster that is cut off', () => {
  let world: World;
  const clerk = () => world.as('he-ping');
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  /** A branch of two: one whom the file will change, and one who will not be in it. */
  const branchOf = async (unitId: string): Promise<string> => {
    const name = `演示·支部${unitId}`;
    const SINCE = { validFrom: '2021-01-01', validTo: null };
    await world.store.organisation.addUnit({
      id: `demo:${unitId}`,
      officeId: 'demo',
      unitId,
      name,
      kind: 'branch',
      parentId: 'organ-committee',
      column: null,
      columnName: null,
      placeholder: false,
      ...SINCE,
    });
    for (const who of ['变动', '离开']) {
      await world.store.organisation.addMember({
        id: `${unitId}-${who === '变动' ? 'changed' : 'left'}`,
        officeId: 'demo',
        name: `演示·${who}`,
        memberClass: 'probationary_member',
        memberships: [{ unitId, roles: ['member'], post: null, ...SINCE }],
      });
    }
    return name;
  };

  const upload = (unit: string) => ({
    requestId: randomUUID(),
    name: '名册.csv',
    base64: rosterFile(
      `演示·变动,${unit},正式党员,,,`,
      ...Array.from({ length: ROWS }, (_, at) => `演示·${at}号${unit},${unit},正式党员,,,`),
    ),
  });

  /** Goes on until done, the first process dying as told. */
  const advance = async (importId: string, dies: Requests) => {
    const first = await world.losing(dies, async () => {
      for (;;) {
        const reply = await clerk().call('roster.advanceImport', { importId });
        if (!reply.ok || !/comparing|applying/.test(reply.data.state)) return reply;
      }
    });
    return { died: !first.ok, summary: await importing(clerk()).advance(importId) };
  };

  it.each([1, 2])('at write %i of keeping the file, is uploaded again as one', async (nth) => {
    const request = upload(await branchOf(`kept-${nth}`));
    const lost = await world.losing(dyingAt(nth), () =>
      clerk().call('roster.createImport', request),
    );
    expect(lost).toMatchObject({ ok: false });
    const { id } = await clerk().ask('roster.createImport', request);
    const { counts } = await importing(clerk()).advance(id);
    expect(counts).toMatchObject({ add: ROWS, change: 1, end: 1, held: 0 });
  });

  // Two batches of rows, the person who is missing, and the word that all is compared: 7 writes.
  // Two batches of people added, one changed, one ended, each noted and counted: 9 writes.
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9])(
    'at write %i of comparing and of carrying out, has everybody once',
    async (nth) => {
      const unitId = `cut-${nth}`;
      const { id } = await clerk().ask('roster.createImport', upload(await branchOf(unitId)));
      const compared = await advance(id, dyingAt(nth));
      expect(compared.died).toBe(nth <= 7);
      expect(compared.summary.counts).toMatchObject({ add: ROWS, change: 1, end: 1, same: 0 });
      const { revision } = await clerk().ask('roster.chooseEnds', { importId: id, chosen: true });
      await clerk().ask('roster.confirmImport', { importId: id, revision, endsOn: '2022-11-18' });
      const carried = await advance(id, dyingAt(nth));
      expect(carried.died).toBe(true);
      expect(carried.summary).toMatchObject({
        state: 'applied',
        counts: { done: ROWS + 2, overtaken: 0 },
      });
      const people = await world.store.organisation.membersOfUnit('demo', unitId);
      expect(people).toHaveLength(ROWS + 2);
      expect(new Set(people.map(({ name }) => name)).size).toBe(ROWS + 2);
      expect(people.filter(({ history }) => history.length !== 1)).toEqual([]);
      expect(people.filter(({ memberships: [one] }) => one?.validTo !== null)).toMatchObject([
        { id: `${unitId}-left`, memberships: [{ validTo: '2022-11-18' }] },
      ]);
    },
  );
});
