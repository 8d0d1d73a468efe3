import { randomUUID } from 'node:crypto';
import { HOUR, MINUTE } from '@shared/domain/time';
import { byHandAtTheDoor } from '../support/by-hand';
import { onPartyDay } from '../support/party-day';
import { AT_THE_DOOR, MORNING } from '../support/world';

type Wire = Readonly<Record<string, unknown>>;

describe('at the door, by hand', () => {
  const day = onPartyDay(AT_THE_DOOR);
  const { officer, staff, checkIn, close } = day;
  const { rowOf, enter, leave, undo } = byHandAtTheDoor(day);

  const kept = (memberId: string) => checkIn(memberId, { kept: true });

  /** A code that a phone without network took a while ago. */
  const keptEarlier = (memberId: string) => {
    const capturedAt = day.world.clock.now;
    const code = day.world.codeOf(day.activityId, capturedAt).token;
    day.world.clock.now += 10 * MINUTE;
    return checkIn(memberId, { kept: true, capturedAt, code });
  };
  const storedCounts = async () => {
    const activity = await day.world.store.activities.byId(day.activityId);
    return activity?.state.name === 'closed' ? activity.state.counts : undefined;
  };

  describe('leave from the signed sheet', () => {
    it('is entered for several at once, before the door opens as well', async () => {
      day.world.clock.now = MORNING;
      const memberIds = ['sun-li', 'zhou-tao', 'liu-yang'];
      expect(await leave(memberIds)).toEqual({
        entered: ['sun-li', 'zhou-tao'],
        already: [],
        unknown: ['liu-yang'],
      });
      expect(await rowOf('sun-li')).toMatchObject({
        state: 'on_leave',
        leave: { class: 'personal' },
      });
    });

    it('whoever came, or is on leave, stays as recorded', async () => {
      await checkIn('zhang-min');
      await leave(['sun-li']);
      expect(await leave(['zhang-min', 'sun-li', 'zhou-tao'])).toMatchObject({
        entered: ['zhou-tao'],
        already: ['sun-li', 'zhang-min'],
      });
      expect(await rowOf('zhang-min')).toMatchObject({ state: 'present', leave: null });
    });

    it('the same request again hears the same, also once it was taken back and after the close', async () => {
      const requestId = randomUUID();
      await checkIn('zhang-min');
      const first = await leave(['sun-li', 'zhang-min'], requestId);
      expect(await leave(['sun-li', 'zhang-min'], requestId)).toEqual(first);
      await undo(requestId);
      expect(await leave(['sun-li', 'zhang-min'], requestId)).toEqual(first);
      expect(await rowOf('sun-li')).toMatchObject({ state: 'expected', leave: null });
      await close();
      expect(await leave(['sun-li', 'zhang-min'], requestId)).toEqual(first);
    });

    it('a member on leave who comes after all is present', async () => {
      await leave(['sun-li']);
      await checkIn('sun-li');
      expect(await rowOf('sun-li')).toMatchObject({ state: 'present' });
    });

    it('is not entered once the roster has closed, nor for what was called off', async () => {
      const requestId = randomUUID();
      const input = {
        activityId: day.activityId,
        memberIds: ['sun-li'],
        class: 'sick' as const,
        requestId,
      };
      await close();
      expect((await officer().refusal('attendance.enterLeave', input)).code).toBe(
        'ACTIVITY_CLOSED',
      );
    });
  });

  describe('undo', () => {
    it('takes back everything one request entered, and nothing else', async () => {
      const requestId = randomUUID();
      await enter(['sun-li']);
      await enter(['sun-li', 'zhou-tao', 'zhang-min'], { requestId });
      expect((await undo(requestId)).undone.sort()).toEqual(['zhang-min', 'zhou-tao']);
      expect(await rowOf('sun-li')).toMatchObject({ state: 'present' });
      expect(await rowOf('zhou-tao')).toMatchObject({ state: 'expected', presence: null });
    });

    it('again gives the same, and the entry that arrives twice enters nobody', async () => {
      const requestId = randomUUID();
      const first = await enter(['sun-li'], { requestId });
      const undone = await undo(requestId);
      expect(await undo(requestId)).toEqual(undone);
      expect(await enter(['sun-li'], { requestId })).toEqual(first);
      expect(await rowOf('sun-li')).toMatchObject({ state: 'expected' });
      await enter(['sun-li']);
      expect(await rowOf('sun-li')).toMatchObject({ state: 'present' });
    });

    it('leaves what the person’s own phone said', async () => {
      const requestId = randomUUID();
      await enter(['sun-li'], { requestId });
      await checkIn('sun-li');
      await undo(requestId);
      expect(await rowOf('sun-li')).toMatchObject({ presence: { method: 'code' } });
    });

    it('is for one’s own entries', async () => {
      const requestId = randomUUID();
      await enter(['sun-li'], { requestId });
      expect(await undo(requestId, staff())).toEqual({ undone: [] });
      expect(await rowOf('sun-li')).toMatchObject({ state: 'present' });
    });

    it('broken off half-way is finished by the next try', async () => {
      const requestId = randomUUID();
      await enter(['sun-li', 'zhou-tao', 'zhang-min'], { requestId });
      let writes = 0;
      const second = ({ action, collectionName }: Wire) =>
        action === 'database.modifyDocument' && collectionName === 'attendance' && ++writes > 1;
      await day.world.losing(second, () =>
        officer().refusal('attendance.undo', { activityId: day.activityId, requestId }),
      );
      expect((await undo(requestId)).undone).toHaveLength(3);
    });

    it('ends with the roster', async () => {
      const requestId = randomUUID();
      await enter(['sun-li'], { requestId });
      await close();
      const refusal = await officer().refusal('attendance.undo', {
        activityId: day.activityId,
        requestId,
      });
      expect(refusal.code).toBe('ACTIVITY_CLOSED');
    });
  });

  it('somebody recorded by another act stays struck when an older entry arrives again', async () => {
    const requestId = randomUUID();
    await enter(['sun-li']);
    const first = await enter(['sun-li'], { requestId });
    expect(first.already).toEqual(['sun-li']);
    await officer().ask('attendance.strikeOut', {
      activityId: day.activityId,
      memberId: 'sun-li',
      reason: '未到场',
    });
    expect(await enter(['sun-li'], { requestId })).toEqual(first);
    expect(await rowOf('sun-li')).toMatchObject({ state: 'expected' });
  });

  describe('uploads from phones without network', () => {
    const unconfirmed = async () =>
      (await officer().ask('attendance.counts', { activityId: day.activityId })).counts.unconfirmed;

    it('are confirmed one by one or all', async () => {
      await keptEarlier('sun-li');
      await keptEarlier('zhou-tao');
      await keptEarlier('zhang-min');
      expect(await unconfirmed()).toBe(3);
      const one = { activityId: day.activityId, memberIds: ['sun-li'] };
      expect(await officer().ask('attendance.confirmKept', one)).toEqual({ confirmed: ['sun-li'] });
      expect(await officer().ask('attendance.confirmKept', one)).toEqual({ confirmed: ['sun-li'] });
      expect(await rowOf('sun-li')).toMatchObject({
        presence: { pending: false, method: 'offline_code' },
      });
      const all = await officer().ask('attendance.confirmKept', { activityId: day.activityId });
      expect(all.confirmed.sort()).toEqual(['zhang-min', 'zhou-tao']);
      expect(await unconfirmed()).toBe(0);
    });

    it('may be confirmed after the close, and the kept numbers follow', async () => {
      await keptEarlier('sun-li');
      const { counts } = await close();
      expect(counts).toMatchObject({ present: 1, unconfirmed: 1 });
      await officer().ask('attendance.confirmKept', { activityId: day.activityId });
      expect(await storedCounts()).toMatchObject({ present: 1, unconfirmed: 0 });
    });

    it('a code that is sent while it still holds needs nobody to confirm it', async () => {
      await kept('sun-li');
      expect(await unconfirmed()).toBe(0);
    });
  });

  describe('leaving early', () => {
    const left = (memberId: string, leftAt: number | null) => ({
      activityId: day.activityId,
      memberId,
      leftAt,
    });

    it('is noted with the time, counted, and can be taken back', async () => {
      await checkIn('sun-li');
      day.world.clock.now += HOUR;
      await officer().ask('attendance.leftEarly', left('sun-li', day.world.clock.now));
      expect(await rowOf('sun-li')).toMatchObject({ presence: { leftAt: day.world.clock.now } });
      const { counts } = await close();
      expect(counts).toMatchObject({ present: 1, leftEarly: 1 });
      await officer().ask('attendance.leftEarly', left('sun-li', null));
      expect(await storedCounts()).toMatchObject({ present: 1, leftEarly: 0 });
    });

    it('is for those present, between their arrival and the end', async () => {
      const code = async (memberId: string, at: number) =>
        (await officer().refusal('attendance.leftEarly', left(memberId, at))).code;
      expect(await code('sun-li', AT_THE_DOOR)).toBe('NOT_PRESENT');
      await checkIn('sun-li');
      expect(await code('sun-li', AT_THE_DOOR - MINUTE)).toBe('LEFT_AT_INVALID');
      expect(await code('sun-li', AT_THE_DOOR + 3 * HOUR)).toBe('LEFT_AT_INVALID');
      expect(await code('liu-yang', AT_THE_DOOR)).toBe('NOT_ON_ROSTER');
    });
  });

  it('who is exempt is not due, and may come all the same', async () => {
    const { counts: before } = await officer().ask('attendance.counts', {
      activityId: day.activityId,
    });
    const exempt = (isExempt: boolean, memberId = 'sun-li') =>
      officer().ask('attendance.exempt', {
        activityId: day.activityId,
        memberId,
        exempt: isExempt,
        reason: '支部决定',
      });
    expect(await exempt(true)).toEqual({ state: 'exempt' });
    expect(await exempt(true)).toEqual({ state: 'exempt' });
    const { counts } = await officer().ask('attendance.counts', { activityId: day.activityId });
    expect(counts).toMatchObject({ expected: before.expected - 1, exempt: 1 });
    const record = await day.world.store.attendance.of(day.activityId, 'sun-li');
    expect(record?.history).toMatchObject([{ action: 'exempted', reason: '支部决定' }]);
    expect(JSON.stringify(await rowOf('sun-li'))).not.toContain('支部决定');
    expect(await exempt(false)).toEqual({ state: 'expected' });
    await exempt(true);
    await checkIn('sun-li');
    expect(await rowOf('sun-li')).toMatchObject({ state: 'present' });
  });

  it('what changes while the door shuts leaves right numbers', async () => {
    for (let round = 0; round < 6; round++) {
      await day.begin();
      const requestId = randomUUID();
      await enter(['zhang-min', 'sun-li'], { requestId });
      const isUndoing = ({ data }: Wire) => JSON.stringify(data ?? '').includes('entry_undone');
      await day.world.slowing(isUndoing, round * 2, () =>
        Promise.all([
          officer().call('activities.close', { activityId: day.activityId }),
          officer().call('attendance.undo', { activityId: day.activityId, requestId }),
          staff().call('attendance.enterLeave', {
            activityId: day.activityId,
            memberIds: ['zhou-tao'],
            class: 'official',
            requestId: randomUUID(),
          }),
          staff().call('attendance.addPeople', {
            activityId: day.activityId,
            memberIds: ['liu-yang'],
            as: 'due',
            reason: '列席',
          }),
        ]),
      );
      const { counts } = await officer().ask('attendance.counts', { activityId: day.activityId });
      expect(await storedCounts()).toEqual(counts);
      expect(counts.present + counts.absent + counts.onLeave).toBe(counts.expected);
    }
  });
});
