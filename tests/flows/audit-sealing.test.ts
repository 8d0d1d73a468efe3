import { tie } from '@cloud/runtime/tie';
import { createTimer } from '@cloud/timer/create-timer';
import { verifyChain } from '@shared/domain/audit/chain';
import { person } from '@shared/domain/people/schema';
import * as z from 'zod/mini';
import { MORNING, openWorld, partyDay, type World } from '../support/world';

const ENTRY = { at: MORNING, by: 'he-ping', action: 'roster_imported' };

const people = (count: number, officeId = 'demo') =>
  Array.from({ length: count }, (_, index) =>
    z.parse(person, {
      id: `${officeId}-new-${index}`,
      officeId,
      name: `演示·新人${index}`,
      memberClass: 'full_member',
      memberships: [],
    }),
  );

describe('sealing the audit when things go wrong', () => {
  let world: World;
  const runJob = () =>
    createTimer({ db: world.db, clock: () => world.clock.now, log: () => {} })('sealAudit');
  /** The whole of it, read as far as one answer goes at a time. */
  const chain = async () =>
    (await Promise.all([1, 1001].map((seq) => world.store.audit.from('demo', seq, 1000)))).flat();
  const create = async () => (await world.as('zhao-lei').ask('activities.create', partyDay())).id;
  const whole = async (links: number) =>
    expect(verifyChain(await chain(), tie)).toMatchObject({ holds: true, links });

  beforeEach(async () => {
    world = await openWorld(MORNING);
    await runJob();
  });
  afterEach(() => world.close());

  it('more records than one batch holds are sealed in one run', async () => {
    const before = (await chain()).length;
    await world.store.organisation.addMembers(people(450), ENTRY);
    expect(await runJob()).toEqual({ sealed: 450 });
    await whole(before + 450);
    expect(await runJob()).toEqual({ sealed: 0 });
  });

  it('a batch is three writes, whatever the number of its records', async () => {
    await world.store.organisation.addMembers(people(100), ENTRY);
    const { writes } = await world.trafficOf(runJob);
    expect(writes).toBe(3);
  });

  it('several entries of one record go into the chain in the order in which they were made', async () => {
    const activityId = await create();
    await world.publish(activityId, world.as('zhao-lei'));
    world.clock.now += 1000;
    await world.as('zhao-lei').ask('activities.cancel', { activityId, reason: '场馆检修' });
    await runJob();
    const own = (await chain()).filter(({ recordId }) => recordId === activityId);
    expect(own.map(({ action }) => action)).toEqual(['created', 'published', 'cancelled']);
  });

  it('an entry taken out of its record is named as missing, and holds nothing up', async () => {
    const before = (await chain()).length;
    const robbed = await create();
    await world.db.collection('activities').where({ _id: robbed }).update({ history: [] });
    const other = await create();
    await runJob();
    const links = (await chain()).slice(before);
    expect(links.map(({ recordId, action, by }) => [recordId, action, by]).sort()).toEqual(
      [
        [robbed, 'entry_missing', 'timer'],
        [other, 'created', 'zhao-lei'],
      ].sort(),
    );
    expect(await runJob()).toEqual({ sealed: 0 });
    await whole(before + 2);
  });

  it('records with nothing left to seal do not stand in the way of those that have', async () => {
    const before = (await chain()).length;
    await world.store.organisation.addMembers(people(250), { ...ENTRY, at: MORNING - 1000 });
    await world.db.collection('members').where({ officeId: 'demo' }).update({
      unsealed: [],
      unsealedSince: 1,
    });
    await create();
    expect(await runJob()).toEqual({ sealed: 1 });
    await whole(before + 1);
    const { writes } = await world.trafficOf(runJob);
    expect(writes).toBe(0);
  });

  it('an entry that stands twice in its record is one link', async () => {
    const before = (await chain()).length;
    const id = await create();
    const found = await world.store.activities.byId(id);
    const [entry] = found?.history ?? [];
    await world.db
      .collection('activities')
      .where({ _id: id })
      .update({ history: [entry, entry], unsealed: [entry?.id, entry?.id] });
    expect(await runJob()).toEqual({ sealed: 1 });
    await whole(before + 1);
  });

  it('a crash between any two requests of a seal loses nothing and doubles nothing', async () => {
    const before = (await chain()).length;
    const made: string[] = [];
    const crashes = [
      'database.insertDocument',
      'database.modifyDocument',
      'database.queryDocument',
    ];
    for (const action of crashes) {
      made.push(await create());
      await world.losing((request) => request.action === action, runJob).catch(() => undefined);
    }
    await runJob();
    const links = (await chain()).slice(before);
    expect(links.map(({ recordId }) => recordId).sort()).toEqual(made.sort());
    await whole(before + made.length);
  });

  it('an entry made while its record is being sealed is sealed the next time', async () => {
    const activityId = await create();
    const before = (await chain()).length;
    const writes = ({ action }: { action: string }) => action === 'database.modifyDocument';
    await world.slowing(writes, 5, () =>
      Promise.all([
        runJob(),
        world.as('zhao-lei').ask('activities.cancel', { activityId, reason: '场馆检修' }),
      ]),
    );
    await runJob();
    const own = (await chain()).slice(before).filter(({ recordId }) => recordId === activityId);
    expect(own.map(({ action }) => action).sort()).toEqual(['cancelled', 'created']);
    expect(await runJob()).toEqual({ sealed: 0 });
  });

  it('trouble with one office does not hold up the others', async () => {
    await create();
    await world.store.organisation.addMembers(people(1, 'other-office'), ENTRY);
    // A link that is no link: the other office's chain cannot be gone on with.
    await world.db.collection('audit').add({ officeId: 'demo', sequence: 1e9 });
    await expect(runJob()).rejects.toThrow();
    expect(await world.store.audit.from('other-office', 1, 10)).toHaveLength(1);
  });

  it('phone numbers and secrets never reach the chain, whoever writes the entry', async () => {
    const [one] = people(1);
    if (!one) throw new Error('nobody');
    await world.store.organisation.addMember(one);
    const seen = { id: one.id, history: [] };
    await world.store.organisation.changeMemberAsSeen(
      seen,
      { phone: '13812340000' },
      {
        ...ENTRY,
        reason: '本人来电13812340000更正',
        before: { phone: null, accountId: 'oAbc123' },
        after: { phone: '13812340000' },
      },
    );
    await runJob();
    const link = (await chain()).at(-1);
    expect(link).toMatchObject({
      reason: '本人来电138****0000更正',
      before: { phone: null, accountId: '***' },
      after: { phone: '138****0000' },
    });
  });
});
