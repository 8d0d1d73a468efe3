import { randomUUID } from 'node:crypto';
import { HOUR, MINUTE } from '@shared/domain/time';
import { allow, type Post, postOf, sendDue } from '../support/messages';
import { MORNING, openWorld, shanghai, type World } from '../support/world';

const TUESDAY = {
  startsAt: shanghai('2022-11-22', '14:00'),
  endsAt: shanghai('2022-11-22', '15:30'),
};
const EVE = shanghai('2022-11-21', '18:00');

describe('reminders', () => {
  let world: World;
  let post: Post;
  let activityId: string;

  beforeEach(async () => {
    world = await openWorld(MORNING);
    post = postOf(world);
    activityId = await world.themePartyDay(TUESDAY);
  });
  afterEach(() => world.close());

  const officer = () => world.as('zhao-lei');
  const callList = () => officer().ask('reminders.callList', { activityId });
  const sentAt = async (now: number): Promise<string[]> => {
    world.clock.now = now;
    const before = post.sent.length;
    await sendDue(world);
    return post.sent.slice(before);
  };
  const messageOf = async (memberId: string, occasion = 'day_before') =>
    (await world.store.messages.ofActivity('demo', activityId)).find(
      (one) => one.memberId === memberId && one.subject.occasion === occasion,
    );
  const stateOf = async (memberId: string, occasion = 'day_before') =>
    (await messageOf(memberId, occasion))?.state;
  const postpone = (startsAt: number, reason = '场馆检修') =>
    officer().ask('activities.postpone', {
      activityId,
      requestId: randomUUID(),
      startsAt,
      endsAt: startsAt + HOUR,
      place: '综合楼三楼会议室',
      reason,
    });

  it('who allowed it is reminded at six the evening before, once, however often the timer runs', async () => {
    await allow(world, 'zhang-min');
    expect(await sentAt(EVE - MINUTE)).toEqual([]);
    expect(await sentAt(EVE)).toEqual(['zhang-min day_before']);
    expect(await sentAt(EVE + 10 * MINUTE)).toEqual([]);
    expect(post.letters[0]).toMatchObject({
      theme: '学条例 强支部',
      startsAt: TUESDAY.startsAt,
      place: '综合楼三楼会议室',
      note: '签到13:30开放',
    });
    expect(await stateOf('zhang-min')).toEqual({ name: 'sent', at: EVE });
    expect(await stateOf('sun-li')).toEqual({ name: 'not_subscribed', at: EVE });
  });

  it('two timers at the same time send one message', async () => {
    await allow(world, 'zhang-min');
    await allow(world, 'sun-li');
    world.clock.now = EVE;
    await Promise.all([sendDue(world), sendDue(world), sendDue(world)]);
    expect([...post.sent].sort()).toEqual(['sun-li day_before', 'zhang-min day_before']);
  });

  it('one consent is one message: the second activity goes without', async () => {
    const wednesday = await world.themePartyDay({
      startsAt: shanghai('2022-11-23', '14:00'),
      endsAt: shanghai('2022-11-23', '15:30'),
    });
    await allow(world, 'zhang-min');
    expect(await sentAt(EVE)).toEqual(['zhang-min day_before']);
    expect(await sentAt(shanghai('2022-11-22', '18:00'))).toEqual([]);
    const { rows } = await officer().ask('reminders.callList', { activityId: wednesday });
    expect(rows).toContainEqual(
      expect.objectContaining({ memberId: 'zhang-min', why: 'not_subscribed' }),
    );
  });

  it('the same acceptance told twice is one consent', async () => {
    const [template] = (await world.as('zhang-min').ask('reminders.templates', {})).templates;
    const told = { requestId: randomUUID(), templateIds: [template?.templateId ?? ''] };
    await world.as('zhang-min').ask('reminders.allowed', told);
    const { templates } = await world.as('zhang-min').ask('reminders.allowed', told);
    expect(templates.flatMap(({ occasion, allowed }) => (allowed > 0 ? [occasion] : []))).toEqual([
      'day_before',
    ]);
    expect(templates[0]?.allowed).toBe(1);
  });

  it('a template of another office, or one that is over, allows nothing', async () => {
    const told = { requestId: randomUUID(), templateIds: ['some-template-nobody-knows'] };
    const { templates } = await world.as('zhang-min').ask('reminders.allowed', told);
    expect(templates.every(({ allowed }) => allowed === 0)).toBe(true);
  });

  it('allowed after the time of the reminder: it comes at the next run, once', async () => {
    expect(await sentAt(EVE)).toEqual([]);
    expect(await stateOf('zhang-min')).toMatchObject({ name: 'not_subscribed' });
    await allow(world, 'zhang-min');
    expect(await sentAt(EVE + 10 * MINUTE)).toEqual(['zhang-min day_before']);
    await allow(world, 'zhang-min');
    expect(await sentAt(EVE + 20 * MINUTE)).toEqual([]);
  });

  it('allowed after a change was told to others: it is for the next change', async () => {
    await postpone(shanghai('2022-11-24', '14:00'));
    expect(await sentAt(MORNING + 10 * MINUTE)).toEqual([]);
    await allow(world, 'zhang-min');
    expect(await sentAt(MORNING + 20 * MINUTE)).toEqual([]);
    await postpone(shanghai('2022-11-25', '14:00'));
    expect(await sentAt(MORNING + 30 * MINUTE)).toEqual(['zhang-min changed']);
  });

  it('a gap over night: the reminder comes in the morning, not at night', async () => {
    await allow(world, 'zhang-min');
    expect(await sentAt(shanghai('2022-11-21', '22:10'))).toEqual([]);
    expect(await sentAt(shanghai('2022-11-22', '07:50'))).toEqual([]);
    expect(await sentAt(shanghai('2022-11-22', '08:00'))).toEqual(['zhang-min day_before']);
  });

  it('after the start nobody is reminded any more', async () => {
    await allow(world, 'zhang-min');
    expect(await sentAt(TUESDAY.startsAt)).toEqual([]);
    expect(await stateOf('zhang-min')).toBeUndefined();
  });

  it('a crash in the middle of sending: it may have gone, so it does not go again, and that is shown', async () => {
    await allow(world, 'zhang-min');
    world.clock.now = EVE;
    post.fares = () => {
      throw new Error('the machine stopped');
    };
    await expect(sendDue(world)).rejects.toThrow('the machine stopped');
    post.fares = () => 'sent';
    expect(await sentAt(EVE + 10 * MINUTE)).toEqual([]);
    expect(await stateOf('zhang-min')).toMatchObject({ name: 'taken' });
    expect(await sentAt(EVE + 20 * MINUTE)).toEqual([]);
    expect(await stateOf('zhang-min')).toMatchObject({ name: 'failed', why: 'unknown' });
    const row = (await callList()).rows.find(({ memberId }) => memberId === 'zhang-min');
    expect(row).toMatchObject({ why: 'unknown', occasion: 'day_before' });
    expect(post.sent).toHaveLength(1);
  });

  it('a crash while messages are put down: the next run puts down the rest', async () => {
    await allow(world, 'zhang-min');
    world.clock.now = EVE;
    const lost = world.losing(
      ({ action }) => action === 'database.insertDocument',
      () => sendDue(world),
    );
    await lost.catch(() => undefined);
    await sendDue(world);
    await sendDue(world);
    expect(post.sent).toEqual(['zhang-min day_before']);
  });

  it('WeChat busy: tried again after 10 and 30 minutes, at night not, with the same consent', async () => {
    await allow(world, 'zhang-min');
    post.fares = () => 'later';
    expect(await sentAt(EVE)).toHaveLength(1);
    expect(await sentAt(EVE + 9 * MINUTE)).toHaveLength(0);
    expect(await sentAt(EVE + 10 * MINUTE)).toHaveLength(1);
    expect(await sentAt(EVE + 39 * MINUTE)).toHaveLength(0);
    expect(await sentAt(EVE + 40 * MINUTE)).toHaveLength(1);
    expect(await stateOf('zhang-min')).toMatchObject({ name: 'waiting', attempts: 3 });
    post.fares = () => 'sent';
    expect(await sentAt(EVE + 100 * MINUTE)).toEqual(['zhang-min day_before']);
    expect(await stateOf('zhang-min')).toMatchObject({ name: 'sent' });
  });

  it('WeChat gone for good: given up after five tries, the consent is given back', async () => {
    await allow(world, 'zhang-min', ['day_before']);
    post.fares = () => 'later';
    for (let now = EVE; now < TUESDAY.startsAt; now += 30 * MINUTE) await sentAt(now);
    expect(post.sent).toHaveLength(5);
    expect(await stateOf('zhang-min')).toMatchObject({ name: 'failed', why: 'gave_up' });
    const { templates } = await world.as('zhang-min').ask('reminders.templates', {});
    expect(templates[0]).toMatchObject({ occasion: 'day_before', allowed: 1 });
  });

  it('WeChat says it is not subscribed: so it stands, and the phone is asked anew', async () => {
    await allow(world, 'zhang-min');
    await allow(world, 'zhang-min');
    post.fares = () => 'not_subscribed';
    await sentAt(EVE);
    expect(await stateOf('zhang-min')).toEqual({ name: 'not_subscribed', at: EVE });
    const { templates } = await world.as('zhang-min').ask('reminders.templates', {});
    expect(templates[0]).toMatchObject({ occasion: 'day_before', allowed: 0 });
  });

  it('a field WeChat does not take: given up at once', async () => {
    await allow(world, 'zhang-min');
    post.fares = () => 'refused';
    expect(await sentAt(EVE)).toHaveLength(1);
    expect(await sentAt(EVE + HOUR)).toHaveLength(0);
    expect(await stateOf('zhang-min')).toMatchObject({ name: 'failed', why: 'refused' });
  });

  it('on leave one is not reminded, and is told when it is moved or called off', async () => {
    await allow(world, 'zhang-min');
    await world.store.attendance.rewrite(activityId, 'zhang-min', (seen) => ({
      after: {
        ...seen,
        state: 'on_leave',
        leave: { class: 'official', at: MORNING, by: 'zhao-lei', requestId: null },
      },
      entry: { at: MORNING, by: 'zhao-lei', action: 'leave_entered' },
    }));
    expect(await sentAt(EVE)).toEqual([]);
    await officer().ask('activities.cancel', { activityId, reason: '场馆检修' });
    expect(await sentAt(EVE + 10 * MINUTE)).toEqual(['zhang-min cancelled']);
  });

  it('moved: told of the new time once, and reminded again the evening before it', async () => {
    await allow(world, 'zhang-min');
    const thursday = shanghai('2022-11-24', '14:00');
    await postpone(thursday);
    expect(await sentAt(MORNING + 10 * MINUTE)).toEqual(['zhang-min changed']);
    expect(post.letters[0]).toMatchObject({ startsAt: thursday, note: '改期：场馆检修' });
    expect(await sentAt(EVE)).toEqual([]);
    expect(await sentAt(shanghai('2022-11-23', '18:00'))).toEqual(['zhang-min day_before']);
  });

  it('reminded, then moved by an hour: told of it, and not reminded a second time the same evening', async () => {
    await allow(world, 'zhang-min');
    await allow(world, 'zhang-min');
    expect(await sentAt(EVE)).toEqual(['zhang-min day_before']);
    world.clock.now = EVE + 5 * MINUTE;
    await postpone(TUESDAY.startsAt + HOUR);
    expect(await sentAt(EVE + 10 * MINUTE)).toEqual(['zhang-min changed']);
    expect(await sentAt(EVE + 30 * MINUTE)).toEqual([]);
  });

  it('moved twice before anybody was told: only the last time is told', async () => {
    await allow(world, 'zhang-min');
    await postpone(shanghai('2022-11-24', '14:00'));
    await postpone(shanghai('2022-11-25', '14:00'), '领导出差');
    expect(await sentAt(MORNING + 10 * MINUTE)).toEqual(['zhang-min changed']);
    expect(post.letters[0]?.startsAt).toBe(shanghai('2022-11-25', '14:00'));
  });

  it('called off after the reminder: told once, and what waited is dropped', async () => {
    await allow(world, 'zhang-min');
    await allow(world, 'sun-li');
    post.fares = ({ accountId }) => (accountId.endsWith('sun-li') ? 'later' : 'sent');
    await sentAt(EVE);
    post.fares = () => 'sent';
    world.clock.now = EVE + 5 * MINUTE;
    await officer().ask('activities.cancel', { activityId, reason: '场馆检修' });
    const told = await sentAt(EVE + 10 * MINUTE);
    expect([...told].sort()).toEqual(['sun-li cancelled', 'zhang-min cancelled']);
    expect(await stateOf('sun-li')).toMatchObject({ name: 'failed', why: 'too_late' });
    expect(await sentAt(EVE + 20 * MINUTE)).toEqual([]);
  });

  it('called off late in the evening: told in the morning; at once when that would be too late', async () => {
    await allow(world, 'zhang-min');
    world.clock.now = shanghai('2022-11-21', '22:00');
    const early = await world.themePartyDay({
      startsAt: shanghai('2022-11-22', '08:30'),
      endsAt: shanghai('2022-11-22', '09:30'),
    });
    await officer().ask('activities.cancel', { activityId: early, reason: '场馆检修' });
    expect(await sentAt(shanghai('2022-11-21', '22:10'))).toEqual(['zhang-min cancelled']);
    await allow(world, 'zhang-min');
    await officer().ask('activities.cancel', { activityId, reason: '场馆检修' });
    expect(await sentAt(shanghai('2022-11-21', '22:20'))).toEqual([]);
    expect(await sentAt(shanghai('2022-11-22', '08:00'))).toEqual(['zhang-min cancelled']);
  });

  it('a draft that is dropped concerns nobody', async () => {
    await allow(world, 'zhang-min');
    const draft = await officer().ask('activities.create', {
      requestId: randomUUID(),
      kind: 'theme_party_day',
      unitId: 'branch-3',
      theme: '草稿',
      place: '综合楼三楼会议室',
      ...TUESDAY,
      commitmentIds: [],
    });
    await officer().ask('activities.cancel', { activityId: draft.id, reason: '不办了' });
    await sentAt(MORNING + 10 * MINUTE);
    expect(post.sent).toEqual([]);
  });
});
