import { randomUUID } from 'node:crypto';
import { codeOnScreen } from '../support/door-code';
import type { Person } from '../support/typed-caller';
import { AT_THE_DOOR, MORNING, openWorld, partyDay, type World } from '../support/world';

describe('one door for branches that meet together', () => {
  let world: World;
  let third: string;
  let first: string;
  let keyHex: string;
  let doorId: string;

  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const officer = () => world.as('zhao-lei');
  const otherOfficer = () => world.as('qian-fang');

  beforeEach(async () => {
    world.clock.now = MORNING;
    third = (await officer().ask('activities.create', partyDay())).id;
    const invite = { activityId: third, unitIds: ['branch-1'] };
    const { activities } = await officer().ask('activities.inviteUnits', invite);
    first = activities.find(({ unitId }) => unitId === 'branch-1')?.id ?? '';
    await world.publish(third, officer());
    await world.publish(first, otherOfficer());
    world.clock.now = AT_THE_DOOR;
    const door = await officer().ask('activities.doorKey', { activityId: third });
    ({ keyHex, doorId } = door);
  });

  const code = () => codeOnScreen(keyHex, doorId, world.clock.now);
  const checkIn = (person: Person, activityId: string, fields = {}) =>
    person.call('attendance.checkIn', {
      activityId,
      code: code().token,
      requestId: randomUUID(),
      capturedAt: world.clock.now,
      ...fields,
    });
  const stateOf = async (activityId: string, memberId: string) =>
    (await world.store.attendance.of(activityId, memberId))?.state;
  const presentAt = async (activityId: string, by: Person) =>
    (await by.ask('attendance.counts', { activityId })).counts.present;

  it('both organisers’ phones draw the same code', async () => {
    const other = await otherOfficer().ask('activities.doorKey', { activityId: first });
    expect(other).toMatchObject({ keyHex, doorId });
    expect(doorId).not.toBe(first);
  });

  it('a member of either branch is recorded on the roster of their own, whichever link they opened', async () => {
    for (const activityId of [third, first]) {
      expect((await checkIn(officer(), activityId)).ok).toBe(activityId === third);
    }
    expect(await checkIn(otherOfficer(), third)).toMatchObject({
      ok: true,
      data: { activityId: first, unitName: '第一支部' },
    });
    expect(await stateOf(third, 'qian-fang')).toBeUndefined();
    expect(await presentAt(third, officer())).toBe(1);
    expect(await presentAt(first, otherOfficer())).toBe(1);
  });

  it('a member of both is recorded in both by one check-in, with one answer for its retry', async () => {
    await otherOfficer().ask('attendance.addPeople', {
      activityId: first,
      memberIds: ['zhang-min'],
      as: 'sitting_in',
      reason: '同时参加',
    });
    const requestId = randomUUID();
    const once = await checkIn(world.as('zhang-min'), third, { requestId });
    expect(once).toMatchObject({ ok: true, data: { activityId: third } });
    expect(await checkIn(world.as('zhang-min'), third, { requestId })).toEqual(once);
    for (const activityId of [third, first]) {
      expect(await stateOf(activityId, 'zhang-min')).toBe('present');
      const record = await world.store.attendance.of(activityId, 'zhang-min');
      expect(record?.sources).toHaveLength(1);
    }
  });

  it('each branch closes its own roster; the other’s door stays open', async () => {
    await otherOfficer().ask('activities.close', { activityId: first });
    expect((await checkIn(world.as('zhang-min'), third)).ok).toBe(true);
    expect(await stateOf(first, 'qian-fang')).toBe('absent');
    expect(await checkIn(otherOfficer(), third)).toMatchObject({ ok: false });
    expect(await stateOf(first, 'qian-fang')).toBe('absent');
  });

  it('calling one off leaves the other', async () => {
    await otherOfficer().ask('activities.cancel', { activityId: first, reason: '另有安排' });
    expect((await checkIn(world.as('zhang-min'), third)).ok).toBe(true);
    expect(await checkIn(otherOfficer(), first)).toMatchObject({
      error: { code: 'ACTIVITY_CANCELLED' },
    });
  });

  it('a code of another door lets nobody in', async () => {
    const other = await world.themePartyDay();
    world.clock.now = AT_THE_DOOR;
    const foreign = world.codeOf(other).token;
    expect(await checkIn(world.as('zhang-min'), third, { code: foreign })).toMatchObject({
      error: { code: 'CODE_OTHER_ACTIVITY' },
    });
  });

  it('digits a phone kept without network work for both', async () => {
    const { digits } = code();
    const capturedAt = world.clock.now;
    world.clock.now += 20 * 60_000;
    const kept = { code: digits, capturedAt, kept: true };
    expect(await checkIn(otherOfficer(), third, kept)).toMatchObject({
      ok: true,
      data: { activityId: first, presence: { method: 'offline_code', pending: true } },
    });
  });
});
