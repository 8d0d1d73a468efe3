import { randomUUID } from 'node:crypto';
import type { InputOf } from '@shared/contract';
import { DAY, HOUR, type Instant, MINUTE } from '@shared/domain/time';
import { codeOnScreen } from '../support/door-code';
import type { Person } from '../support/typed-caller';
import { manyVolunteers, openEvent, shiftOf, signUpInput } from '../support/volunteer-event';
import { MORNING, openWorld, shanghai, type World } from '../support/world';

const STARTS = shiftOf().startsAt;

/** A morning event with three places; withdrawing ends the noon before. */
const eventAt = (startsAt: Instant) => {
  const endsAt = startsAt + 3 * HOUR;
  return {
    startsAt,
    endsAt,
    commitmentIds: [],
    signUpUntil: startsAt - HOUR,
    withdrawUntil: startsAt - 20 * HOUR,
    shifts: [shiftOf({ capacity: 3, startsAt, endsAt })],
  };
};

describe('on the day', () => {
  let world: World;
  let people: Person[];
  let activityId: string;
  let shiftId: string;
  let keyHex: string;
  /** Each test has its own day, so that nobody is in two places. */
  let day = -1;
  let starts = STARTS;

  beforeAll(async () => {
    world = await openWorld();
    people = await manyVolunteers(world, 4);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    world.clock.now = MORNING;
    day += 1;
    starts = STARTS + day * DAY;
    const event = await openEvent(leader(), eventAt(starts));
    activityId = event.activityId;
    shiftId = event.shiftIds[0] ?? '';
    for (const one of people) await one.ask('volunteering.signUp', signUpInput(shiftId));
    keyHex = (await leader().ask('activities.doorKey', { activityId })).keyHex;
    world.clock.now = starts;
  });
  afterEach(() => leader().call('activities.cancel', { activityId, reason: '试验结束' }));

  const leader = () => world.as('xu-ning');
  const person = (n: number): Person => people[n - 1] ?? leader();
  const marking = (
    act: InputOf<'volunteering.mark'>['act'],
    fields: Partial<InputOf<'volunteering.mark'>> = {},
  ): InputOf<'volunteering.mark'> => ({
    activityId,
    act,
    code: codeOnScreen(keyHex, activityId, world.clock.now).digits,
    requestId: randomUUID(),
    capturedAt: world.clock.now,
    ...fields,
  });
  const mark = (n: number, act: InputOf<'volunteering.mark'>['act']) =>
    person(n).ask('volunteering.mark', marking(act));
  const rows = async () => (await leader().ask('volunteering.service', { activityId })).rows;
  const rowOf = async (n: number) => {
    const row = (await rows()).find(({ memberId }) => memberId === `many-${n}`);
    if (!row) throw new Error(`no row of ${n}`);
    return row;
  };
  const passes = (minutes: number) => {
    world.clock.now = starts + minutes * MINUTE;
  };
  const confirm = async (...numbers: number[]) => {
    const found = await Promise.all(numbers.map(rowOf));
    return leader().ask('volunteering.confirmHours', {
      activityId,
      rows: found.map(({ memberId, seen }) => ({ shiftId, memberId, seen })),
      evenLong: false,
    });
  };

  it('20. hours are confirmed within ten working days, corrected with a history, and stand in the record', async () => {
    for (const n of [1, 2]) await mark(n, 'in');
    passes(180);
    await mark(1, 'out');
    world.clock.now = shanghai('2022-12-07', '09:00');
    await leader().ask('activities.close', { activityId });
    const due = (await leader().ask('volunteering.due', {})).due.find(
      (one) => one.activityId === activityId,
    );
    expect(due).toMatchObject({
      waiting: 2,
      confirmBy: '2022-12-09',
      state: 'soon',
      workingDaysLeft: 2,
    });
    expect(await confirm(1, 2)).toMatchObject({
      confirmed: 1,
      left: [{ memberId: 'many-2', why: 'open' }],
    });
    const record = await person(1).ask('volunteering.myRecord', { year: 2022 });
    expect(record).toMatchObject({ minutes: 180 + 0, times: 1 });

    await person(1).ask('volunteering.askCorrection', { shiftId, text: '中间去送伤员一小时' });
    const row = await rowOf(1);
    const times = { from: starts, to: starts + 180 * MINUTE, awayMinutes: 60 };
    const correction = { shiftId, memberId: 'many-1', seen: row.seen, times, reason: '核对属实' };
    const corrected = await leader().ask('volunteering.correct', correction);
    expect(corrected).toMatchObject({
      state: 'confirmed',
      figures: { minutes: 120, machineMinutes: 0 },
    });
    expect((await leader().refusal('volunteering.correct', correction)).code).toBe(
      'RECORD_CHANGED',
    );
    const mine = await person(1).ask('volunteering.myService', { shiftId });
    expect(mine).toMatchObject({
      ask: { answer: { agreed: true } },
      corrections: [{ reason: '核对属实', before: 180, after: 120 }],
    });
  });

  it('check-in, leave, return and check-out by code come to minutes; the same request answers again', async () => {
    const first = marking('in');
    expect(await person(1).ask('volunteering.mark', first)).toMatchObject({
      post: '上午班',
      act: 'in',
    });
    expect(await person(1).ask('volunteering.mark', first)).toMatchObject({ at: starts });
    const again = await person(1).refusal('volunteering.mark', marking('in'));
    expect(again).toMatchObject({ code: 'MARK_OUT_OF_ORDER', data: { now: 'in' } });
    passes(60);
    await mark(1, 'leave');
    passes(90);
    await mark(1, 'return');
    passes(185);
    const out = await mark(1, 'out');
    expect(out.figures).toMatchObject({ minutes: 155, machineMinutes: 155 });
  });

  it('a code kept without a network counts later by the window it proves, and is marked', async () => {
    const kept = marking('in');
    passes(5);
    const late = { ...kept, kept: true };
    expect(await person(1).ask('volunteering.mark', late)).toMatchObject({
      at: starts,
      offline: true,
    });
    expect((await person(2).refusal('volunteering.mark', kept)).code).toBe('CODE_EXPIRED');
    const wrong = await person(2).refusal('volunteering.mark', marking('in', { code: '000000' }));
    expect(wrong.code).toBe('CODE_WRONG');
  });

  it('what was kept counts, and the coordinator confirms it one by one or all before the hours', async () => {
    const kept = marking('in');
    const later = () => ({ ...kept, requestId: randomUUID(), kept: true });
    passes(5);
    for (const n of [1, 2, 3]) await person(n).ask('volunteering.mark', later());
    passes(170);
    for (const n of [1, 2, 3]) await mark(n, 'out');
    await leader().ask('activities.close', { activityId });
    expect((await rowOf(1)).figures.minutes).toBe(170);
    expect((await confirm(1)).left).toMatchObject([{ memberId: 'many-1', why: 'pending' }]);
    const one = { activityId, rows: [{ shiftId, memberId: 'many-1' }] };
    const done = { confirmed: one.rows };
    expect(await leader().ask('volunteering.confirmKept', one)).toEqual(done);
    expect(await leader().ask('volunteering.confirmKept', one)).toEqual(done);
    const strike = { shiftId, memberId: 'many-3', act: 'in' as const, at: starts };
    await leader().ask('volunteering.strike', { ...strike, reason: '未到场' });
    const all = await leader().ask('volunteering.confirmKept', { activityId });
    expect(all.confirmed).toEqual([{ shiftId, memberId: 'many-2' }]);
    expect(await confirm(1, 2)).toEqual({ confirmed: 2, left: [] });
    expect((await rowOf(2)).marks[0]).toMatchObject({ method: 'offline_code', pending: false });
  });

  it('who waits for a place is told so at the door, and a stranger that nothing is known of them', async () => {
    const waits = await person(4).refusal('volunteering.mark', marking('in'));
    expect(waits).toMatchObject({ code: 'STILL_WAITLISTED', data: { position: 1 } });
    const stranger = await world.as('lin-xiao').refusal('volunteering.mark', marking('in'));
    expect(stranger.code).toBe('NOT_SIGNED_UP');
  });

  it('15. no-show: 未到, no hours, no consequence; she may explain', async () => {
    await mark(1, 'in');
    passes(180);
    await mark(1, 'out');
    await leader().ask('activities.close', { activityId });
    expect(await rowOf(2)).toMatchObject({ state: 'absent', figures: { minutes: 0 } });
    await person(2).ask('volunteering.explain', { shiftId, text: '孩子发烧' });
    expect((await rowOf(2)).explanation).toBe('孩子发烧');
    world.clock.now = MORNING;
    const { shiftIds } = await openEvent(leader(), eventAt(starts + 30 * DAY));
    const next = signUpInput(shiftIds[0] ?? '');
    expect((await person(2).ask('volunteering.signUp', next)).standing.name).toBe('confirmed');
  });

  it('16. called off before the start: no hours; stopped after 40 minutes: the minutes served', async () => {
    await mark(1, 'in');
    passes(40);
    await mark(1, 'out');
    await leader().ask('activities.close', { activityId });
    expect(await rowOf(1)).toMatchObject({ state: 'waiting', figures: { minutes: 40 } });
    world.clock.now = MORNING;
    const { activityId: other, shiftIds } = await openEvent(leader(), eventAt(starts + 30 * DAY));
    await person(1).ask('volunteering.signUp', signUpInput(shiftIds[0] ?? ''));
    await leader().ask('activities.cancel', { activityId: other, reason: '大雨' });
    expect((await leader().ask('volunteering.service', { activityId: other })).rows).toEqual([]);
  });

  it('17. a forgotten check-out is set by the coordinator, at most to the event’s end, and marked', async () => {
    await mark(1, 'in');
    passes(300);
    const enter = (at: number) => ({
      shiftId,
      requestId: randomUUID(),
      memberIds: ['many-1'],
      marks: [{ act: 'out' as const, at }],
    });
    const beyond = await leader().refusal('volunteering.enter', enter(starts + 200 * MINUTE));
    expect(beyond.code).toBe('MARK_OUTSIDE_EVENT');
    await leader().ask('volunteering.enter', enter(starts + 180 * MINUTE));
    const row = await rowOf(1);
    expect(row.figures).toMatchObject({ minutes: 180, machineMinutes: 0 });
    expect(row.marks[1]).toMatchObject({ method: 'organiser_entry', enteredByName: '演示·徐宁' });
  });

  it('18. who has no phone is entered whole; a wrong mark is struck with a reason', async () => {
    passes(180);
    const marks = [
      { act: 'in' as const, at: starts },
      { act: 'out' as const, at: starts + 120 * MINUTE },
    ];
    const input = { shiftId, requestId: randomUUID(), memberIds: ['many-2', 'many-4'], marks };
    const entered = await leader().ask('volunteering.enter', input);
    expect(entered.entered).toEqual(['many-2']);
    expect(entered.refused).toMatchObject([{ memberId: 'many-4' }]);
    expect((await leader().ask('volunteering.enter', input)).entered).toEqual(['many-2']);
    expect((await rowOf(2)).figures.minutes).toBe(120);
    const strike = { shiftId, memberId: 'many-2', act: 'out' as const, at: starts + 120 * MINUTE };
    const row = await leader().ask('volunteering.strike', { ...strike, reason: '时间写错' });
    expect(row.figures).toMatchObject({ minutes: 0, isOpen: true });
  });
});
