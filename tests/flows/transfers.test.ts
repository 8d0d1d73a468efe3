import { randomUUID } from 'node:crypto';
import { MORNING, openWorld, partyDay, shanghai, type World } from '../support/world';

const IN_DECEMBER = '2022-12-01';

describe('moving from one branch to another', () => {
  let world: World;

  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  const staff = () => world.as('he-ping');
  const oldOfficer = () => world.as('zhao-lei');
  const newOfficer = () => world.as('qian-fang');
  const move = (fields: object = {}) => ({
    memberId: 'sun-li',
    unitId: 'branch-3',
    toUnitId: 'branch-1',
    on: IN_DECEMBER,
    ...fields,
  });
  const placesOf = async (memberId: string) =>
    (await world.store.organisation.member(memberId))?.memberships.map(
      ({ unitId, validFrom, validTo }) => [unitId, validFrom, validTo],
    );
  const namesOn = async (activityId: string, officer = oldOfficer()) =>
    (await officer.ask('attendance.roster', { activityId })).rows.map(({ memberId }) => memberId);

  it('staff move somebody on a day: one membership ends the day before, another begins', async () => {
    await staff().ask('people.transfer', move());
    expect(await placesOf('sun-li')).toEqual([
      ['branch-3', '2021-01-01', '2022-11-30'],
      ['branch-1', IN_DECEMBER, null],
    ]);
    await staff().ask('people.transfer', move());
    const person = await world.store.organisation.member('sun-li');
    expect(person?.history.map(({ action }) => action)).toEqual(['transferred']);
    expect(person?.history[0]).toMatchObject({
      by: 'he-ping',
      before: { unitId: 'branch-3' },
      after: { unitId: 'branch-1', from: IN_DECEMBER },
    });
  });

  it('until it is received the person belongs to the old branch, whatever day was asked for', async () => {
    await oldOfficer().ask('people.requestTransfer', move({ on: '2022-11-20' }));
    expect(await placesOf('sun-li')).toEqual([['branch-3', '2021-01-01', null]]);
    const waiting = await newOfficer().ask('people.list', { show: 'moving' });
    expect(waiting.people).toMatchObject([
      { memberId: 'sun-li', transfer: { fromUnitName: '第三支部', on: '2022-11-20' } },
    ]);
    expect((await newOfficer().ask('people.get', { memberId: 'sun-li' })).may).toMatchObject({
      receive: true,
      drop: true,
      keeps: [],
    });

    world.clock.now = shanghai('2022-12-05', '09:00');
    const early = { memberId: 'sun-li', on: '2022-12-04' };
    expect(await newOfficer().refusal('people.receiveTransfer', early)).toMatchObject({
      code: 'DATE_TOO_EARLY',
      data: { earliest: '2022-12-05' },
    });
    const others = await world.as('member-11').refusal('people.receiveTransfer', early);
    expect(['FORBIDDEN', 'NOT_FOUND']).toContain(others.code);
    await newOfficer().ask('people.receiveTransfer', { memberId: 'sun-li', on: '2022-12-05' });
    expect(await placesOf('sun-li')).toEqual([
      ['branch-3', '2021-01-01', '2022-12-04'],
      ['branch-1', '2022-12-05', null],
    ]);
    const again = { memberId: 'sun-li', on: '2022-12-05' };
    expect((await newOfficer().refusal('people.receiveTransfer', again)).code).toBe('NOT_FOUND');
    expect((await oldOfficer().refusal('people.get', { memberId: 'sun-li' })).code).toBe(
      'NOT_FOUND',
    );
  });

  it('a transfer that waits can be taken back or sent back, and only one waits at a time', async () => {
    await oldOfficer().ask('people.requestTransfer', move());
    await oldOfficer().ask('people.requestTransfer', move());
    const second = move({ toUnitId: 'branch-2' });
    expect((await oldOfficer().refusal('people.requestTransfer', second)).code).toBe(
      'TRANSFER_WAITS',
    );
    expect((await staff().refusal('people.transfer', second)).code).toBe('TRANSFER_WAITS');
    await newOfficer().ask('people.dropTransfer', { memberId: 'sun-li' });
    await oldOfficer().ask('people.requestTransfer', second);
    await oldOfficer().ask('people.dropTransfer', { memberId: 'sun-li' });
    expect((await oldOfficer().refusal('people.dropTransfer', { memberId: 'sun-li' })).code).toBe(
      'NO_TRANSFER_WAITS',
    );
    expect(await placesOf('sun-li')).toEqual([['branch-3', '2021-01-01', null]]);
  });

  it('rosters use the membership of the day, and what was published stays with the old branch', async () => {
    const before = await world.themePartyDay();
    const later = partyDay({
      startsAt: shanghai('2022-12-16', '14:00'),
      endsAt: shanghai('2022-12-16', '15:30'),
    });
    const ahead = await oldOfficer().ask('activities.create', later);
    const early = await oldOfficer().ask('activities.create', {
      ...later,
      requestId: randomUUID(),
    });
    await world.publish(early.id, oldOfficer());
    await staff().ask('people.transfer', move());
    await world.publish(ahead.id, oldOfficer());

    expect(await namesOn(before)).toContain('sun-li');
    expect(await namesOn(ahead.id)).not.toContain('sun-li');
    // Published before the transfer: its roster was written then, and stays.
    expect(await namesOn(early.id)).toContain('sun-li');
    const there = await newOfficer().ask('activities.create', {
      ...later,
      requestId: randomUUID(),
      unitId: 'branch-1',
    });
    await world.publish(there.id, newOfficer());
    expect(await namesOn(there.id, newOfficer())).toContain('sun-li');

    world.clock.now = shanghai('2022-12-02', '09:00');
    const mine = await world.as('sun-li').ask('activities.get', { activityId: before });
    expect(mine.activity).toMatchObject({ unitId: 'branch-3', unitName: '第三支部' });
    expect(
      (await oldOfficer().ask('attendance.roster', { activityId: before })).rows,
    ).toContainEqual(expect.objectContaining({ memberId: 'sun-li' }));
  });

  it('a transfer not begun is undone; one that has begun is not', async () => {
    await staff().ask('people.transfer', move());
    await oldOfficer().ask('people.undoMove', { memberId: 'sun-li', unitId: 'branch-3' });
    expect(await placesOf('sun-li')).toEqual([['branch-3', '2021-01-01', null]]);
    await staff().ask('people.transfer', move());
    world.clock.now = shanghai(IN_DECEMBER, '00:10');
    const undo = { memberId: 'sun-li', unitId: 'branch-3' };
    expect((await staff().refusal('people.undoMove', undo)).code).toBe('NOTHING_TO_UNDO');
  });

  it('rights held in the old branch end with the membership there', async () => {
    await staff().ask('people.transfer', move({ memberId: 'zhao-lei', on: '2022-11-18' }));
    const refused = await world.as('zhao-lei').refusal('activities.create', partyDay());
    expect(refused.code).toBe('FORBIDDEN');
  });

  it('whoever has left the office is refused everywhere but at their own data', async () => {
    const activityId = await world.themePartyDay();
    await oldOfficer().ask('people.endMembership', {
      memberId: 'sun-li',
      unitId: 'branch-3',
      lastDay: '2022-11-17',
      reason: 'transferred_out',
    });
    const person = world.as('sun-li');
    expect((await person.refusal('activities.get', { activityId })).code).toBe('FORBIDDEN');
    const attending = { view: 'attending', when: 'upcoming' } as const;
    expect((await person.refusal('activities.list', attending)).code).toBe('FORBIDDEN');
    expect((await person.refusal('board.get', {})).code).toBe('FORBIDDEN');
    expect((await person.ask('session.me', {})).memberships).toEqual([]);
    const { people } = await staff().ask('people.list', { show: 'former' });
    expect(people.map(({ memberId }) => memberId)).toEqual(['sun-li']);
  });

  it('nobody moves or ends themselves, nor people of other branches or offices', async () => {
    const codeOf = async (personId: string, fields: object) =>
      (await world.as(personId).refusal('people.requestTransfer', move(fields))).code;
    expect(await codeOf('zhao-lei', { memberId: 'zhao-lei' })).toBe('NOT_ONESELF');
    expect(await codeOf('zhao-lei', { memberId: 'liu-yang', unitId: 'branch-2' })).toBe(
      'FORBIDDEN',
    );
    expect(await codeOf('zhao-lei', { memberId: 'liu-yang' })).toBe('NOT_FOUND');
    expect(await codeOf('zhao-lei', { memberId: 'other-member' })).toBe('NOT_FOUND');
    const abroad = move({ memberId: 'other-member' });
    expect((await staff().refusal('people.transfer', abroad)).code).toBe('NOT_FOUND');
    const end = { memberId: 'he-ping', unitId: 'branch-1', lastDay: '2022-11-18', reason: 'other' };
    expect(await staff().send('people.endMembership', end)).toMatchObject({
      error: { code: 'NOT_ONESELF' },
    });
  });

  it('branches that merge in mid-year: previewed, moved, and the old one ended', async () => {
    const merge = { unitId: 'branch-6', toUnitId: 'branch-5', on: IN_DECEMBER };
    const preview = await staff().ask('people.transferUnit', { ...merge, preview: true });
    expect(preview.moving).toHaveLength(7);
    expect(preview.staying).toEqual([]);
    const early = { unitId: 'branch-6', lastDay: '2022-11-30' };
    expect(await staff().refusal('people.endUnit', early)).toMatchObject({
      code: 'UNIT_HAS_PEOPLE',
      data: { count: 7 },
    });
    const done = await staff().ask('people.transferUnit', { ...merge, preview: false });
    expect(done).toMatchObject({ left: 0, staying: [] });
    await staff().ask('people.endUnit', early);
    const again = await staff().ask('people.transferUnit', { ...merge, preview: true });
    expect(again.moving).toEqual([]);

    world.clock.now = shanghai(IN_DECEMBER, '09:00');
    const { units } = await staff().ask('people.units', {});
    const countOf = (unitId: string) => units.find((unit) => unit.unitId === unitId)?.people;
    expect([countOf('branch-5'), countOf('branch-6')]).toEqual([15, 0]);
    const board = await staff().ask('board.get', {});
    expect(board).toBeDefined();
    expect(world.clock.now).toBeGreaterThan(MORNING);
  });
});
