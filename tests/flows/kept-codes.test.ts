import { randomUUID } from 'node:crypto';
import type { InputOf } from '@shared/contract';
import { DAY, MINUTE } from '@shared/domain/time';
import {
  AT_THE_DOOR,
  checkInWith,
  MORNING,
  openWorld,
  shanghai,
  type World,
} from '../support/world';

const STARTS = shanghai('2022-11-18', '14:00');
const LATE_AFTER = shanghai('2022-11-18', '14:10');
const ENDS = shanghai('2022-11-18', '15:30');

describe('without a network', () => {
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

  /** What a phone keeps that reads the screen at an instant; its own clock may be off. */
  const keptAt = (
    instant: number,
    fields: Partial<InputOf<'attendance.checkIn'>> = {},
  ): InputOf<'attendance.checkIn'> =>
    checkInWith(world, activityId, {
      code: world.codeOf(activityId, instant).token,
      capturedAt: instant,
      kept: true,
      ...fields,
    });
  const send = (memberId: string, input: InputOf<'attendance.checkIn'>) =>
    world.as(memberId).call('attendance.checkIn', input);
  const rowOf = async (memberId: string) => {
    const { rows } = await officer().ask('attendance.roster', { activityId });
    return rows.find((row) => row.memberId === memberId);
  };

  describe('the member’s phone', () => {
    it('sends an hour later, is judged by the time the code proves, and waits to be confirmed', async () => {
      const input = keptAt(STARTS);
      world.clock.now = STARTS + 60 * MINUTE;
      expect(await send('zhang-min', input)).toMatchObject({
        ok: true,
        data: {
          presence: { at: STARTS, arrival: 'on_time', method: 'offline_code', pending: true },
        },
      });
      const { counts } = await officer().ask('attendance.counts', { activityId });
      expect(counts).toMatchObject({ present: 1, late: 0, unconfirmed: 1 });
    });

    it('types six digits as well', async () => {
      const { digits } = world.codeOf(activityId, STARTS);
      world.clock.now = STARTS + 30 * MINUTE;
      expect(await send('zhang-min', keptAt(STARTS, { code: digits }))).toMatchObject({ ok: true });
    });

    it('sends after the end: as long as the roster is open, it counts', async () => {
      const input = keptAt(STARTS);
      world.clock.now = ENDS + 20 * MINUTE;
      expect(await send('zhang-min', input)).toMatchObject({ ok: true });
    });

    it('sends once the roster is closed: refused, and recorded as absent', async () => {
      const input = keptAt(STARTS);
      world.clock.now = ENDS + 20 * MINUTE;
      await officer().ask('activities.close', { activityId });
      expect(await send('zhang-min', input)).toMatchObject({ error: { code: 'CHECK_IN_CLOSED' } });
      expect(await rowOf('zhang-min')).toMatchObject({ state: 'absent' });
    });

    it.each([
      ['29 minutes before the start', STARTS - 29 * MINUTE, 'on_time'],
      ['at the start', STARTS, 'on_time'],
      ['just before the threshold', LATE_AFTER - 1, 'on_time'],
      ['a window after the threshold', LATE_AFTER + MINUTE, 'late'],
    ])('a code of %s', async (_, at, arrival) => {
      const input = keptAt(at);
      world.clock.now = at + 20 * MINUTE;
      expect(await send('zhang-min', input)).toMatchObject({ data: { presence: { at, arrival } } });
    });

    it('a code of 31 minutes before the start is of a door that was shut', async () => {
      const input = keptAt(STARTS - 31 * MINUTE);
      world.clock.now = STARTS;
      expect(await send('zhang-min', input)).toMatchObject({
        error: { code: 'CHECK_IN_NOT_OPEN' },
      });
    });

    it('a phone whose clock is three minutes off proves the same time', async () => {
      world.clock.now = STARTS + 60 * MINUTE;
      const input = keptAt(STARTS, { capturedAt: STARTS + 3 * MINUTE });
      const reply = await send('zhang-min', input);
      if (!reply.ok) throw new Error(reply.error.code);
      const { at } = reply.data.presence;
      expect(Math.abs(at - STARTS)).toBeLessThan(20_000);
    });

    it('a code somebody guessed, or of another day, proves nothing', async () => {
      world.clock.now = STARTS + 60 * MINUTE;
      const guessed = keptAt(STARTS, { code: '000000' });
      expect(await send('zhang-min', guessed)).toMatchObject({ error: { code: 'CODE_WRONG' } });
      const old = keptAt(STARTS - DAY, { capturedAt: STARTS });
      expect(await send('zhang-min', old)).toMatchObject({ error: { code: 'CODE_WRONG' } });
      const toCome = keptAt(ENDS - MINUTE);
      expect(await send('zhang-min', toCome)).toMatchObject({ error: { code: 'CODE_WRONG' } });
    });

    it('sent twice, at once or later, is one record with the same answer', async () => {
      const input = keptAt(STARTS);
      world.clock.now = STARTS + 20 * MINUTE;
      const replies = await Promise.all([send('zhang-min', input), send('zhang-min', input)]);
      world.clock.now += 20 * MINUTE;
      replies.push(await send('zhang-min', input));
      const answers = replies.map((reply) => (reply.ok ? reply.data : reply.error.code));
      expect(answers).toEqual([answers[0], answers[0], answers[0]]);
      expect((await rowOf('zhang-min'))?.sources).toHaveLength(1);
    });

    it('struck out, the retry hears why, and may not come in again by the same request', async () => {
      const input = keptAt(STARTS);
      world.clock.now = STARTS + 20 * MINUTE;
      await send('zhang-min', input);
      await officer().ask('attendance.strikeOut', {
        activityId,
        memberId: 'zhang-min',
        reason: '本人未到场',
      });
      expect(await send('zhang-min', input)).toMatchObject({
        error: { code: 'ENTRY_STRUCK', data: { reason: '本人未到场' } },
      });
      expect(await rowOf('zhang-min')).toMatchObject({ state: 'expected' });
    });

    it('after the activity was called off, hears that', async () => {
      const input = keptAt(AT_THE_DOOR);
      world.clock.now += 10 * MINUTE;
      await officer().ask('activities.cancel', { activityId, reason: '场馆检修' });
      expect(await send('zhang-min', input)).toMatchObject({
        error: { code: 'ACTIVITY_CANCELLED' },
      });
    });

    it('kept once the code was up: the first answer stands, also after the call-off', async () => {
      const input = keptAt(AT_THE_DOOR);
      world.clock.now += 10 * MINUTE;
      const first = await send('zhang-min', input);
      await officer().ask('activities.cancel', { activityId, reason: '场馆检修' });
      expect(first).toMatchObject({ ok: true });
      expect(await send('zhang-min', input)).toEqual(first);
      const board = await world.as('he-ping').ask('board.get', {});
      expect(JSON.stringify(board)).not.toContain(activityId);
    });
  });

  describe('both without: the organiser enters, and sends later', () => {
    const entry = (fields: Partial<InputOf<'attendance.enter'>> = {}) => ({
      activityId,
      memberIds: ['zhang-min', 'sun-li'],
      method: 'organiser_entry' as const,
      arrival: 'on_time' as const,
      requestId: randomUUID(),
      ...fields,
    });

    it('it counts from when it was put down', async () => {
      world.clock.now = ENDS + 60 * MINUTE;
      const sent = entry({ capturedAt: STARTS });
      const { entered } = await officer().ask('attendance.enter', sent);
      expect(entered.sort()).toEqual(['sun-li', 'zhang-min']);
      expect(await rowOf('zhang-min')).toMatchObject({
        presence: { at: STARTS, arrival: 'on_time' },
      });
    });

    it('never before the door opened, nor after it was received', async () => {
      world.clock.now = STARTS;
      await officer().ask(
        'attendance.enter',
        entry({ capturedAt: STARTS - DAY, memberIds: ['zhang-min'] }),
      );
      await officer().ask(
        'attendance.enter',
        entry({ capturedAt: STARTS + DAY, memberIds: ['sun-li'] }),
      );
      expect(await rowOf('zhang-min')).toMatchObject({ presence: { at: STARTS - 30 * MINUTE } });
      expect(await rowOf('sun-li')).toMatchObject({ presence: { at: STARTS } });
    });

    it.each(['phone first', 'organiser first'])(
      'with what the member’s phone kept it is one record (%s)',
      async (order) => {
        const phone = keptAt(STARTS + MINUTE);
        const byHand = entry({
          capturedAt: LATE_AFTER + MINUTE,
          arrival: 'late',
          memberIds: ['zhang-min'],
        });
        world.clock.now = ENDS + 60 * MINUTE;
        const acts = [
          () => send('zhang-min', phone),
          () => officer().call('attendance.enter', byHand),
        ];
        if (order === 'organiser first') acts.reverse();
        for (const act of acts) {
          expect((await act()).ok).toBe(true);
          world.clock.now += 1;
        }
        expect(await rowOf('zhang-min')).toMatchObject({
          state: 'present',
          // What waits to be confirmed gives way to what somebody saw.
          presence: { method: 'organiser_entry', arrival: 'late', pending: false },
        });
        expect((await rowOf('zhang-min'))?.sources).toHaveLength(2);
        await officer().ask('attendance.confirmKept', { activityId });
        expect(await rowOf('zhang-min')).toMatchObject({
          presence: { method: 'offline_code', at: STARTS + MINUTE, arrival: 'on_time' },
        });
      },
    );
  });

  describe('a photographed code', () => {
    const photo = () => world.codeOf(activityId, STARTS).token;

    it.each(['zhang-min', 'sun-li'])(
      'is worth nothing half a minute later (%s)',
      async (memberId) => {
        const code = photo();
        world.clock.now = STARTS + 30_000;
        const input = checkInWith(world, activityId, { code });
        expect(await send(memberId, input)).toMatchObject({ error: { code: 'CODE_EXPIRED' } });
      },
    );

    it('passed on as if it had been kept, it waits for the organiser, who sees it', async () => {
      const code = photo();
      world.clock.now = STARTS + 30 * MINUTE;
      const input = keptAt(STARTS, { code });
      expect(await send('sun-li', input)).toMatchObject({ data: { presence: { pending: true } } });
      const strike = { activityId, memberId: 'sun-li', reason: '本人未到场' };
      await officer().ask('attendance.strikeOut', strike);
      expect(await rowOf('sun-li')).toMatchObject({
        state: 'expected',
        struck: [{ reason: '本人未到场' }],
      });
    });

    it('of a member who is not on the list lets nobody in', async () => {
      expect(await send('liu-yang', keptAt(AT_THE_DOOR))).toMatchObject({
        error: { code: 'NOT_ON_ROSTER' },
      });
    });
  });

  it('two phones of one member: one record, and the second hears the time of the first', async () => {
    const [kept, later] = [keptAt(AT_THE_DOOR), keptAt(AT_THE_DOOR + MINUTE)];
    world.clock.now = AT_THE_DOOR + 20 * MINUTE;
    const replies = await Promise.all([send('zhang-min', kept), send('zhang-min', later)]);
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    expect(replies.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'ALREADY_CHECKED_IN' } });
    expect((await rowOf('zhang-min'))?.sources).toHaveLength(1);
  });
});
