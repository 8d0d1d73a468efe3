import { randomUUID } from 'node:crypto';
import type { OutputOf } from '@shared/contract';
import { localDateOf, MINUTE } from '@shared/domain/time';
import {
  AT_THE_DOOR,
  checkInWith,
  MORNING,
  openWorld,
  partyDay,
  shanghai,
  type World,
} from '../support/world';

const STARTS = shanghai('2022-11-18', '14:00');
const MEETING = {
  startsAt: shanghai('2022-11-25', '14:00'),
  endsAt: shanghai('2022-11-25', '15:30'),
};

describe('who is on the list, and what it comes to', () => {
  let world: World;

  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  const officer = () => world.as('zhao-lei');
  const otherOfficer = () => world.as('qian-fang');
  const checkIn = (activityId: string, memberId: string) =>
    world.as(memberId).call('attendance.checkIn', checkInWith(world, activityId));
  const namesOf = async (activityId: string, by = officer()) =>
    (await by.ask('attendance.roster', { activityId })).rows.map(({ memberId }) => memberId);

  it.each([
    [31, 'CHECK_IN_NOT_OPEN'],
    [29, 'ok'],
  ])('who comes %i minutes early: %s', async (minutes, expected) => {
    const activityId = await world.themePartyDay();
    world.clock.now = STARTS - minutes * MINUTE;
    const reply = await checkIn(activityId, 'zhang-min');
    expect(reply.ok ? 'ok' : reply.error.code).toBe(expected);
  });

  describe('a transfer between the invitation and the meeting', () => {
    const move = async (from: string) => {
      const held = { roles: ['member' as const], post: null };
      const memberships = [
        { ...held, unitId: 'branch-3', validFrom: '2021-01-01', validTo: '2022-11-21' },
        { ...held, unitId: 'branch-1', validFrom: from, validTo: null },
      ];
      const entry = { at: world.clock.now, by: 'test', action: 'moved' };
      await world.store.organisation.changeMember('sun-li', {}, { memberships }, entry);
    };

    it('known before the roster is written: the new branch’s list alone has the name', async () => {
      await move('2022-11-22');
      const old = await world.themePartyDay(MEETING);
      const next = await world.themePartyDay({ ...MEETING, unitId: 'branch-1' }, otherOfficer());
      expect(await namesOf(old)).not.toContain('sun-li');
      expect(await namesOf(next, otherOfficer())).toContain('sun-li');
    });

    it('after it: the list stays as it was written, and each branch changes its own with a reason', async () => {
      const old = await world.themePartyDay(MEETING);
      const next = await world.themePartyDay({ ...MEETING, unitId: 'branch-1' }, otherOfficer());
      await move('2022-11-22');
      world.clock.now = MEETING.startsAt - 5 * MINUTE;
      expect(await namesOf(old)).toContain('sun-li');
      expect(await checkIn(next, 'sun-li')).toMatchObject({ error: { code: 'NOT_ON_ROSTER' } });
      const reason = '组织关系已转接';
      await officer().ask('attendance.removePerson', {
        activityId: old,
        memberId: 'sun-li',
        reason,
      });
      await otherOfficer().ask('attendance.addPeople', {
        activityId: next,
        memberIds: ['sun-li'],
        as: 'due',
        reason,
      });
      expect(await checkIn(next, 'sun-li')).toMatchObject({ ok: true });
      expect(await namesOf(old)).not.toContain('sun-li');
    });

    it('what she attended before stays with the old branch', async () => {
      const activityId = await world.themePartyDay();
      world.clock.now = AT_THE_DOOR;
      await checkIn(activityId, 'sun-li');
      await move('2022-11-22');
      const { counts } = await officer().ask('activities.close', { activityId });
      expect(counts.present).toBe(1);
      expect(await namesOf(activityId)).toContain('sun-li');
    });
  });

  it('two members of one name have a line and a record each', async () => {
    const person = await world.store.organisation.member('sun-li');
    if (!person) throw new Error('not of the demonstration');
    await world.store.organisation.addMember({
      id: 'sun-li-2',
      officeId: person.officeId,
      accountId: 'account-of-namesake',
      name: person.name,
      memberClass: person.memberClass,
      memberships: person.memberships,
      consents: person.consents,
    });
    const activityId = await world.themePartyDay();
    world.clock.now = AT_THE_DOOR;
    await world
      .asAccount('account-of-namesake')
      .ask('attendance.checkIn', checkInWith(world, activityId));
    const { rows } = await officer().ask('attendance.roster', { activityId });
    const both = rows.filter(({ name }) => name === person.name);
    expect(both.map(({ memberId, state }) => `${memberId} ${state}`).sort()).toEqual([
      'sun-li expected',
      'sun-li-2 present',
    ]);
    expect(new Set(both.map(({ number }) => number)).size).toBe(2);
  });

  describe('on the board', () => {
    const cellOf = ({ sections }: OutputOf<'board.get'>, column: string) =>
      sections
        .flatMap(({ rows }) => rows)
        .find(({ number }) => number === 4)
        ?.cells.find((cell) => cell.column === column);
    const done = async (column: string) =>
      cellOf(await world.as('he-ping').ask('board.get', {}), column)?.n;

    it('what was called off after people came counts nothing; their record stays', async () => {
      const before = await done('branch-3');
      const activityId = await world.themePartyDay();
      world.clock.now = AT_THE_DOOR;
      await checkIn(activityId, 'zhang-min');
      expect(await done('branch-3')).toBe((before ?? 0) + 1);
      await officer().ask('activities.cancel', { activityId, reason: '场馆检修' });
      expect(await done('branch-3')).toBe(before);
      expect(await world.store.attendance.of(activityId, 'zhang-min')).toMatchObject({
        state: 'present',
      });
    });

    it('a day of two branches counts once for each, and is one record of the office', async () => {
      const staff = world.as('he-ping');
      const columns = ['branch-2', 'branch-4', 'branch-5', 'branch-6'];
      const counts = await Promise.all(columns.map(done));
      const invited = columns[counts.indexOf(0)] ?? '';
      expect(await done('branch-3')).toBe(0);
      const { id: third } = await officer().ask('activities.create', partyDay());
      const invite = { activityId: third, unitIds: [invited] };
      const { activities } = await officer().ask('activities.inviteUnits', invite);
      const other = activities.find(({ unitId }) => unitId === invited)?.id ?? '';
      world.clock.now = MORNING + MINUTE;
      for (const activityId of [third, other]) await world.publish(activityId, staff);
      world.clock.now = AT_THE_DOOR;
      for (const activityId of [third, other]) {
        const { rows } = await staff.ask('attendance.roster', { activityId });
        await staff.ask('attendance.enter', {
          activityId,
          memberIds: rows.slice(0, 2).map(({ memberId }) => memberId),
          method: 'paper_sheet',
          arrival: 'on_time',
          requestId: randomUUID(),
        });
        await staff.ask('activities.close', { activityId });
      }
      expect(await Promise.all(['branch-3', invited].map(done))).toEqual([1, 1]);
      const { commitments } = await staff.ask('board.item', { number: 4 });
      const counted = commitments.find(({ id }) => id === '4.1')?.recordIds ?? [];
      expect(counted.filter((id) => [third, other].includes(id))).toEqual([third]);
    });
  });

  it('whoever left the office before the day is on no list', async () => {
    const gone = { unitId: 'branch-3', roles: ['member' as const], post: null };
    const validTo = localDateOf(MORNING - 24 * 60 * MINUTE);
    const memberships = [{ ...gone, validFrom: '2021-01-01', validTo }];
    const entry = { at: world.clock.now, by: 'test', action: 'ended' };
    await world.store.organisation.changeMember('sun-li', {}, { memberships }, entry);
    expect(await namesOf(await world.themePartyDay())).not.toContain('sun-li');
  });
});
