import { randomUUID } from 'node:crypto';
import type { InputOf } from '@shared/contract';
import { MINUTE } from '@shared/domain/time';
import {
  AT_THE_DOOR,
  checkInWith,
  MORNING,
  openWorld,
  shanghai,
  type World,
} from '../support/world';

describe('keeping the roster by hand', () => {
  let world: World;
  let activityId: string;

  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    world.clock.now = MORNING;
    activityId = await world.themePartyDay();
    world.clock.now = AT_THE_DOOR;
  });

  const officer = () => world.as('zhao-lei');
  const entry = (
    fields: Partial<InputOf<'attendance.enter'>> = {},
  ): InputOf<'attendance.enter'> => ({
    activityId,
    memberIds: ['zhang-min', 'wang-wei-retired'],
    method: 'paper_sheet',
    arrival: 'on_time',
    requestId: randomUUID(),
    ...fields,
  });
  const rowOf = async (personId: string) => {
    const { rows } = await officer().ask('attendance.roster', { activityId });
    return rows.find(({ memberId }) => memberId === personId);
  };

  it('enters several from paper at once, each with who entered them', async () => {
    const answer = await officer().ask('attendance.enter', entry());
    expect(new Set(answer.entered)).toEqual(new Set(['zhang-min', 'wang-wei-retired']));
    expect(await rowOf('wang-wei-retired')).toMatchObject({
      state: 'present',
      presence: { method: 'paper_sheet', enteredBy: 'zhao-lei', enteredByName: '演示·赵磊' },
    });
  });

  it('tells apart who is entered now, who was here before, and who is not on the roster', async () => {
    await world.as('zhang-min').ask('attendance.checkIn', checkInWith(world, activityId));
    // Of two at the same instant it would hang on the requests' numbers who was first.
    world.clock.now += MINUTE;
    const request = entry({
      memberIds: ['zhang-min', 'sun-li', 'liu-yang', 'nobody', 'sun-li'],
      method: 'organiser_entry',
    });
    const first = await officer().ask('attendance.enter', request);
    expect(first).toEqual({
      entered: ['sun-li'],
      already: ['zhang-min'],
      unknown: ['liu-yang', 'nobody'],
    });
    expect(await rowOf('zhang-min')).toMatchObject({ presence: { method: 'code' } });
    expect(await officer().ask('attendance.enter', request)).toEqual(first);
  });

  it('a retry gets the first answer also after the roster was closed', async () => {
    const request = entry();
    const first = await officer().ask('attendance.enter', request);
    await officer().ask('activities.close', { activityId });
    expect(await officer().ask('attendance.enter', request)).toEqual(first);
    const other = await officer().refusal('attendance.enter', entry({ memberIds: ['sun-li'] }));
    expect(other.code).toBe('ACTIVITY_CLOSED');
  });

  it('two officers who enter the same person at once make one record', async () => {
    const [first, second] = await Promise.all(
      ['zhao-lei', 'he-ping'].map((id) => world.as(id).ask('attendance.enter', entry())),
    );
    expect([...(first?.entered ?? []), ...(second?.entered ?? [])].sort()).toEqual([
      'wang-wei-retired',
      'zhang-min',
    ]);
  });

  it('the organiser may go on after the door has shut for members, not before it opens', async () => {
    world.clock.now = shanghai('2022-11-18', '13:00');
    expect(await officer().refusal('attendance.enter', entry())).toMatchObject({
      code: 'CHECK_IN_NOT_OPEN',
    });
    world.clock.now = shanghai('2022-11-18', '17:00');
    const answer = await officer().ask('attendance.enter', entry());
    expect(answer.entered).toHaveLength(2);
  });

  it('a struck entry stays in the history with its reason, and the person can come again', async () => {
    await officer().ask('attendance.enter', entry({ memberIds: ['sun-li'] }));
    const strike = { activityId, memberId: 'sun-li', reason: '登记错了人' };
    expect(await officer().ask('attendance.strikeOut', strike)).toEqual({ state: 'expected' });
    expect(await rowOf('sun-li')).toMatchObject({
      state: 'expected',
      presence: null,
      struck: [{ by: 'zhao-lei', reason: '登记错了人', at: AT_THE_DOOR }],
    });
    world.clock.now += MINUTE;
    await world.as('sun-li').ask('attendance.checkIn', checkInWith(world, activityId));
    expect(await rowOf('sun-li')).toMatchObject({
      state: 'present',
      presence: { method: 'code' },
      struck: [{ reason: '登记错了人' }],
    });
    const record = await world.store.attendance.of(activityId, 'sun-li');
    expect(record?.history.map(({ action }) => action)).toEqual([
      'paper_sheet',
      'struck_out',
      'checked_in',
    ]);
  });

  it('nothing is struck that is not there', async () => {
    const strike = { activityId, memberId: 'sun-li', reason: '登记错了人' };
    expect(await officer().refusal('attendance.strikeOut', strike)).toMatchObject({
      code: 'NOTHING_TO_STRIKE',
    });
    expect(
      await officer().refusal('attendance.strikeOut', { ...strike, memberId: 'liu-yang' }),
    ).toMatchObject({ code: 'NOT_ON_ROSTER' });
  });

  it('two officers who strike the same entry at once strike it once', async () => {
    await officer().ask('attendance.enter', entry({ memberIds: ['sun-li'] }));
    const strike = { activityId, memberId: 'sun-li', reason: '登记错了人' };
    const results = await Promise.all(
      [1, 2, 3].map(() => officer().call('attendance.strikeOut', strike)),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const record = await world.store.attendance.of(activityId, 'sun-li');
    expect(record?.history).toHaveLength(2);
  });
});
