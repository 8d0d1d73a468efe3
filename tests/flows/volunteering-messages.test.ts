import { randomUUID } from 'node:crypto';
import { HOUR, MINUTE } from '@shared/domain/time';
import { type Post, postOf, sendDue } from '../support/messages';
import { shiftOf, volunteerEvent } from '../support/volunteer-event';
import { onVolunteerEvents } from '../support/volunteer-events';
import { MORNING, shanghai } from '../support/world';

const test = onVolunteerEvents();
const { leader, person, opened, join } = test;
const EVE = shanghai('2022-11-26', '18:00');

describe('messages to volunteers', () => {
  let post: Post;
  beforeAll(() => {
    post = postOf(test.world);
  });
  beforeEach(() => {
    post.fares = () => 'sent';
  });

  /** What the timer sends at that time. */
  const sentAt = async (now: number): Promise<string[]> => {
    test.world.clock.now = now;
    const before = post.sent.length;
    await sendDue(test.world);
    return post.sent.slice(before).sort();
  };
  type Told = keyof typeof test.world.messaging.templates;
  const allow = (n: number, occasions: Told[] = ['day_before', 'changed', 'cancelled']) => {
    const { templates } = test.world.messaging;
    const templateIds = occasions.map((each) => templates[each]?.id ?? '');
    return person(n).ask('reminders.allowed', { requestId: randomUUID(), templateIds });
  };
  const calls = async (activityId: string) =>
    (await leader().ask('volunteering.callList', { activityId })).calls.map(
      ({ memberId, why, reached }) => [memberId, why, reached],
    );

  it('who is promoted is told once until when to say yes; who allowed no message is called', async () => {
    const { activityId, shiftId } = await opened();
    for (const n of [1, 2, 3, 4]) await join(n, shiftId);
    await allow(3, ['promoted']);
    await allow(3, ['promoted']);
    for (const n of [1, 2]) await person(n).ask('volunteering.withdraw', { shiftId });
    expect(await sentAt(MORNING + 10 * MINUTE)).toEqual(['many-3 promoted']);
    expect(post.letters.at(-1)).toMatchObject({
      subject: { of: 'shift', activityId, shiftId },
      startsAt: shiftOf().startsAt,
      note: '请在11月19日 09:00前确认',
    });
    expect(await sentAt(MORNING + 20 * MINUTE)).toEqual([]);
    expect(await calls(activityId)).toEqual([
      ['many-3', 'offered', 'sent'],
      ['many-4', 'offered', 'not_subscribed'],
    ]);
    await allow(4, ['promoted']);
    expect(await sentAt(MORNING + 30 * MINUTE)).toEqual(['many-4 promoted']);
  });

  it('an offer taken up before its message went is not told any more', async () => {
    const { shiftId } = await opened({ shifts: [shiftOf({ capacity: 1 })] });
    for (const n of [5, 6]) await join(n, shiftId);
    await allow(6, ['promoted']);
    post.fares = () => 'later';
    await person(5).ask('volunteering.withdraw', { shiftId });
    expect(await sentAt(MORNING + MINUTE)).toEqual(['many-6 promoted']);
    post.fares = () => 'sent';
    await person(6).ask('volunteering.takeUp', { shiftId });
    expect(await sentAt(MORNING + HOUR)).toEqual([]);
  });

  it('a shift or an event that is moved is told once to who is in, and called is who was not told', async () => {
    const afternoon = { post: '下午班', startsAt: shiftOf().startsAt + 4 * HOUR };
    const { activityId, shiftIds } = await opened({
      shifts: [shiftOf(), shiftOf({ ...afternoon, endsAt: afternoon.startsAt + HOUR })],
    });
    const [shiftId = '', later = ''] = shiftIds;
    for (const n of [7, 8]) await join(n, shiftId);
    await join(7, later);
    for (const n of [7, 7]) await allow(n, ['changed']);
    test.world.clock.now = MORNING + MINUTE;
    const { requestId: _made, ...planned } = volunteerEvent();
    const place = '滨海公园西门';
    await leader().ask('volunteering.updateEvent', {
      activityId,
      ...planned,
      shifts: [
        shiftOf({ id: shiftId, place }),
        shiftOf({ id: later, ...afternoon, endsAt: afternoon.startsAt + HOUR }),
      ],
    });
    expect(await sentAt(MORNING + 10 * MINUTE)).toEqual(['many-7 changed']);
    expect(post.letters.at(-1)).toMatchObject({ place, note: '时间或地点有变，请打开确认' });
    expect(await calls(activityId)).toEqual([['many-8', 'changed', 'not_subscribed']]);
    await leader().ask('activities.postpone', {
      activityId,
      requestId: randomUUID(),
      startsAt: planned.startsAt + HOUR,
      endsAt: planned.endsAt + HOUR,
      place: planned.place,
      reason: '天气',
    });
    expect(await sentAt(MORNING + 20 * MINUTE)).toEqual(['many-7 changed']);
    expect(post.letters.at(-1)).toMatchObject({ note: '改期：天气' });
    expect(await sentAt(MORNING + 30 * MINUTE)).toEqual([]);
    expect(await calls(activityId)).toContainEqual(['many-8', 'moved', 'not_subscribed']);
  });

  it('the day before who is in is reminded, who waits is not; called off is told to who was in', async () => {
    const { activityId, shiftId } = await opened();
    for (const n of [9, 10, 11]) await join(n, shiftId);
    for (const n of [9, 11]) await allow(n);
    expect(await sentAt(EVE - MINUTE)).toEqual([]);
    expect(await calls(activityId)).toEqual([['many-10', 'tomorrow', 'not_subscribed']]);
    expect(await sentAt(EVE)).toEqual(['many-9 day_before']);
    expect(await sentAt(EVE + 10 * MINUTE)).toEqual([]);
    await leader().ask('activities.cancel', { activityId, reason: '大风' });
    expect(await sentAt(EVE + 20 * MINUTE)).toEqual(['many-9 cancelled']);
    expect(post.letters.at(-1)).toMatchObject({ note: '取消：大风' });
    expect(await calls(activityId)).toEqual([['many-10', 'called_off', 'not_subscribed']]);
  });
});
