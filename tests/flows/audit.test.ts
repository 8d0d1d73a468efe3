import { tie } from '@cloud/runtime/tie';
import { createTimer } from '@cloud/timer/create-timer';
import { verifyChain } from '@shared/domain/audit/chain';
import {
  AT_THE_DOOR,
  checkInWith,
  MORNING,
  openWorld,
  partyDay,
  type World,
} from '../support/world';

describe('the audit', () => {
  let world: World;
  const runJob = (name = 'sealAudit') =>
    createTimer({ db: world.db, clock: () => world.clock.now, log: () => {} })(name);
  const chain = () => world.store.audit.from('demo', 1, 1000);

  beforeEach(async () => {
    world = await openWorld(MORNING);
  });
  afterEach(() => world.close());

  it('holds one link for every change of a record, with what it was and what it is', async () => {
    await runJob();
    const before = await chain();
    const activityId = await world.themePartyDay();
    world.clock.now = AT_THE_DOOR;
    await world.as('zhang-min').ask('attendance.checkIn', checkInWith(world, activityId));
    expect(await chain()).toHaveLength(before.length);
    await runJob();
    const links = (await chain()).slice(before.length);
    expect(links.map(({ action, by, recordId }) => [action, by, recordId])).toEqual([
      ['created', 'zhao-lei', activityId],
      ['published', 'zhao-lei', activityId],
      ['checked_in', 'zhang-min', `${activityId}:zhang-min`],
    ]);
    expect(links[2]).toMatchObject({
      collection: 'attendance',
      before: { state: 'expected' },
      after: { state: 'present', method: 'code', arrival: 'on_time' },
      at: AT_THE_DOOR,
    });
    expect(verifyChain(await chain(), tie)).toMatchObject({ holds: true });
  });

  it('seals nothing twice, however often the timer runs', async () => {
    await world.themePartyDay();
    await runJob();
    const once = await chain();
    expect(await runJob()).toEqual({ sealed: 0 });
    await Promise.all([runJob(), runJob()]);
    expect(await chain()).toEqual(once);
  });

  it('two timers at once make one chain without a gap or a double', async () => {
    for (let day = 1; day <= 9; day++) {
      await world.as('zhao-lei').ask('activities.create', partyDay({ theme: `学习第${day}次` }));
    }
    await Promise.all([runJob(), runJob(), runJob()]);
    await runJob();
    const links = await chain();
    expect(verifyChain(links, tie)).toMatchObject({ holds: true });
    expect(new Set(links.map(({ entryId }) => entryId)).size).toBe(links.length);
    expect(links.filter(({ action }) => action === 'created').length).toBeGreaterThanOrEqual(9);
  });

  it('a seal that was cut off after its links were written is finished by the next one', async () => {
    await runJob();
    const before = (await chain()).length;
    await world.as('zhao-lei').ask('activities.create', partyDay());
    const writes = (request: { action: string; collectionName?: unknown }) =>
      request.action === 'database.modifyDocument';
    await expect(world.losing(writes, () => runJob())).rejects.toThrow();
    expect(await chain()).toHaveLength(before + 1);
    await runJob();
    expect(await chain()).toHaveLength(before + 1);
    expect(await runJob()).toEqual({ sealed: 0 });
  });

  it('names the first broken link when somebody changed a record of it', async () => {
    await world.themePartyDay();
    await runJob();
    const links = await chain();
    const target = links.at(-2);
    if (!target) throw new Error('no links');
    await world.db.collection('audit').where({ entryId: target.entryId }).update({ by: 'nobody' });
    expect(verifyChain(await chain(), tie)).toEqual({
      holds: false,
      brokenAt: target.sequence,
      reason: 'hash',
    });
  });
});
