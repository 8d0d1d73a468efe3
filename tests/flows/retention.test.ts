import { tie } from '@cloud/runtime/tie';
import { verifyChain } from '@shared/domain/audit/chain';
import { DEFAULT_TERMS, type RetentionKind } from '@shared/domain/retention/terms';
import { DAY, endOfDay, HOUR, localDateOf } from '@shared/domain/time';
import { fireTimer } from '../support/timer';
import {
  AT_THE_DOOR,
  checkInWith,
  MORNING,
  openWorld,
  shanghai,
  type World,
} from '../support/world';

/** The names of 2022 are kept through 10 January 2026. */
const LAST_DAY_ENDS = endOfDay('2026-01-10');

describe('retention', () => {
  let world: World;
  const run = () => fireTimer(world, 'retention');
  const wu = () => world.as('wu-di');
  const records = (activityId: string) => world.store.attendance.roster('demo', activityId);

  beforeEach(async () => {
    world = await openWorld(MORNING);
  });
  afterEach(() => world.close());

  const due = async (kind: RetentionKind, when: 'now' | 'next' = 'now') =>
    (await wu().ask('retention.preview', {}))[when].find((one) => one.kind === kind)?.due;

  /** A theme Party day that was held and closed. @returns its id */
  const heldPartyDay = async () => {
    const activityId = await world.themePartyDay();
    world.clock.now = AT_THE_DOOR;
    const zhang = world.as('zhang-min');
    await zhang.refusal('attendance.checkIn', checkInWith(world, activityId, { code: '000000' }));
    await zhang.ask('attendance.checkIn', checkInWith(world, activityId));
    world.clock.now += 2 * HOUR;
    await world.as('zhao-lei').ask('activities.close', { activityId });
    return activityId;
  };

  const settle = async () => {
    await fireTimer(world, 'sealAudit');
    await run();
  };

  it('technical data of a check-in go on the thirtieth day, the record stays', async () => {
    const activityId = await heldPartyDay();
    const own = async () => (await records(activityId)).find((one) => one.memberId === 'zhang-min');
    const before = await own();
    expect(before).toMatchObject({ wrongCodes: 1, presence: { requestId: expect.any(String) } });
    const ended = shanghai('2022-11-18', '15:30');
    world.clock.now = ended + 30 * DAY - 1;
    await run();
    expect(await own()).toEqual(before);
    world.clock.now = ended + 30 * DAY;
    await run();
    expect(await own()).toMatchObject({
      state: 'present',
      wrongCodes: 0,
      presence: { at: before?.presence?.at, method: 'code', requestId: null },
    });
  });

  it('names stay through the last day of the term; the day after, the totals alone are left', async () => {
    const activityId = await heldPartyDay();
    const { counts } = await world.as('zhao-lei').ask('attendance.counts', { activityId });
    world.clock.now = LAST_DAY_ENDS - 1;
    await settle();
    expect(await records(activityId)).toHaveLength(counts.expected);
    world.clock.now = LAST_DAY_ENDS;
    await settle();
    expect(await records(activityId)).toEqual([]);
    const officer = world.as('zhao-lei');
    expect((await officer.ask('activities.get', { activityId })).counts).toEqual(counts);
    expect(await officer.ask('attendance.roster', { activityId })).toEqual({ rows: [], counts });
    // Its year is frozen; opened again, closing once more counts nothing anew.
    const until = localDateOf(LAST_DAY_ENDS);
    const opened = { year: 2022, seen: 0, until, reason: '核对合计数' };
    await world.as('he-ping').ask('years.reopen', opened);
    expect((await officer.ask('activities.close', { activityId })).counts).toEqual(counts);
    expect((await officer.ask('attendance.counts', { activityId })).counts).toEqual(counts);
  });

  it('the board of that year reads the same without the names', async () => {
    const board = () => world.as('he-ping').ask('board.get', { year: 2022 });
    await heldPartyDay();
    world.clock.now = LAST_DAY_ENDS;
    const before = await board();
    await settle();
    expect(await board()).toEqual(before);
  });

  it('an activity that was never closed is held back, and the preview says so', async () => {
    const activityId = await world.themePartyDay();
    world.clock.now = LAST_DAY_ENDS;
    await settle();
    expect((await records(activityId)).length).toBeGreaterThan(0);
    const { now } = await wu().ask('retention.preview', {});
    const named = now.find(({ kind }) => kind === 'named_attendance');
    expect(named?.held).toBeGreaterThan(0);
  });

  it('nothing goes whose changes the audit does not hold yet', async () => {
    const activityId = await heldPartyDay();
    world.clock.now = LAST_DAY_ENDS;
    await run();
    expect((await records(activityId)).map(({ memberId }) => memberId)).toContain('zhang-min');
    await settle();
    expect(await records(activityId)).toEqual([]);
  });

  it('leaves one record with its numbers and an audit line, and the chain holds', async () => {
    await heldPartyDay();
    world.clock.now = LAST_DAY_ENDS;
    const expected = (await due('named_attendance')) ?? 0;
    expect(expected).toBeGreaterThan(0);
    await settle();
    await fireTimer(world, 'sealAudit');
    const { runs, lastRunAt } = await wu().ask('retention.preview', {});
    expect(lastRunAt).toBe(LAST_DAY_ENDS);
    expect(runs).toHaveLength(1);
    expect(runs[0]).toMatchObject({ finishedAt: LAST_DAY_ENDS, cutOff: false, more: false });
    expect(runs[0]?.counts).toContainEqual({ kind: 'named_attendance', count: expected });
    const links = await world.store.audit.from('demo', 1, 1000);
    expect(links.filter(({ action }) => action === 'retention_ran')).toMatchObject([
      { by: 'retention', after: { named_attendance: expected } },
    ]);
    expect(links.filter(({ action }) => action === 'names_removed')).toHaveLength(expected);
    expect(verifyChain(links, tie)).toMatchObject({ holds: true });
  });

  it('a second run finds nothing, and two at once remove nothing twice', async () => {
    await heldPartyDay();
    world.clock.now = LAST_DAY_ENDS;
    await fireTimer(world, 'sealAudit');
    const expected = (await due('named_attendance')) ?? 0;
    await Promise.all([run(), run()]);
    await run();
    const { runs } = await wu().ask('retention.preview', {});
    const counted = runs.flatMap(({ counts }) =>
      counts.flatMap(({ kind, count }) => (kind === 'named_attendance' ? [count] : [])),
    );
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(expected);
    expect(await due('named_attendance')).toBe(0);
  });

  it('cut off half-way, the next run finishes the work and the account of it', async () => {
    await heldPartyDay();
    world.clock.now = LAST_DAY_ENDS;
    await fireTimer(world, 'sealAudit');
    const expected = (await due('named_attendance')) ?? 0;
    let removals = 0;
    const afterTwo = ({ action, collectionName }: { action: string; collectionName?: unknown }) =>
      action === 'database.removeDocument' && collectionName === 'attendance' && ++removals > 2;
    await expect(world.losing(afterTwo, run)).rejects.toThrow();
    expect(await due('named_attendance')).toBe(expected - 2);
    world.clock.now += DAY;
    await run();
    expect(await due('named_attendance')).toBe(0);
    const { runs } = await wu().ask('retention.preview', {});
    expect(runs.map(({ cutOff }) => cutOff)).toEqual([false, true]);
    expect(
      runs.map(({ counts }) => counts.find(({ kind }) => kind === 'named_attendance')?.count),
    ).toEqual([expected - 2, 2]);
    await fireTimer(world, 'sealAudit');
    const links = await world.store.audit.from('demo', 1, 1000);
    expect(links.filter(({ action }) => action === 'retention_cut_off')).toHaveLength(1);
  });

  it('the dry run changes nothing, and tells what comes within thirty days', async () => {
    const activityId = await heldPartyDay();
    await fireTimer(world, 'sealAudit');
    world.clock.now = LAST_DAY_ENDS - 29 * DAY;
    const before = await records(activityId);
    expect(await due('named_attendance')).toBe(0);
    expect(await due('named_attendance', 'next')).toBeGreaterThan(0);
    expect(await records(activityId)).toEqual(before);
    expect((await wu().ask('retention.preview', {})).runs).toEqual([]);
  });

  it('the dry run shows what other terms would do, before they are set', async () => {
    await heldPartyDay();
    world.clock.now = endOfDay('2024-01-10');
    expect(await due('named_attendance')).toBe(0);
    const terms = { ...DEFAULT_TERMS, attendanceYears: 1 };
    const { now, terms: inForce } = await wu().ask('retention.preview', { terms });
    expect(now.find(({ kind }) => kind === 'named_attendance')?.due).toBeGreaterThan(0);
    expect(inForce.attendanceYears).toBe(3);
  });

  it('terms are changed by the administrator alone, with a reason that the audit keeps', async () => {
    const change = {
      revision: 0,
      terms: { ...DEFAULT_TERMS, attendanceYears: 1 },
      handOvers: [{ year: 2022, date: '2023-03-01' }],
      reason: '机关党委会议决定',
    };
    for (const personId of ['he-ping', 'zhao-lei', 'zhang-min']) {
      const refusal = await world.as(personId).refusal('retention.change', change);
      expect(refusal.code).toBe('FORBIDDEN');
    }
    await wu().ask('retention.change', change);
    expect((await wu().refusal('retention.change', change)).code).toBe('SETTINGS_CHANGED');
    const { years } = await wu().ask('retention.preview', {});
    expect(years).toContainEqual({
      year: 2022,
      handedOverOn: '2023-03-01',
      keptUntil: '2024-03-01',
    });
    expect(
      (await world.asAccount('x').ask('consents.notice', { officeId: 'demo' })).terms,
    ).toMatchObject({ attendanceYears: 1 });
    await fireTimer(world, 'sealAudit');
    const links = await world.store.audit.from('demo', 1, 1000);
    expect(links.find(({ action }) => action === 'terms_changed')).toMatchObject({
      by: 'wu-di',
      reason: '机关党委会议决定',
      before: { terms: DEFAULT_TERMS },
      after: { terms: { attendanceYears: 1 } },
    });
  });

  it.each([
    ['no day of the year after', [{ year: 2022, date: '2024-03-01' }]],
    ['no day at all', [{ year: 2022, date: '2023-02-30' }]],
    [
      'twice',
      [
        { year: 2022, date: '2023-03-01' },
        { year: 2022, date: '2023-03-02' },
      ],
    ],
  ])('a year cannot be handed over on %s', async (_what, handOvers) => {
    const change = { revision: 0, terms: DEFAULT_TERMS, handOvers, reason: '试一试' };
    expect(await wu().refusal('retention.change', change)).toMatchObject({
      code: 'HAND_OVER_DATE_INVALID',
      data: { year: 2022 },
    });
  });

  it('touches no other office, and shows it nothing', async () => {
    await heldPartyDay();
    world.clock.now = LAST_DAY_ENDS;
    await settle();
    const other = await world.as('other-committee').ask('retention.preview', {});
    expect(other.runs).toEqual([]);
    expect(other.now.every(({ due: count }) => count === 0)).toBe(true);
  });
});
