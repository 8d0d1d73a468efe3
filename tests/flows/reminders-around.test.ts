import { randomUUID } from 'node:crypto';
import { jsonLog } from '@cloud/runtime/log';
import { createTimer } from '@cloud/timer/create-timer';
import { DAY, HOUR, MINUTE } from '@shared/domain/time';
import { demoPeople } from '../../scripts/demo/people';
import { allow, type Post, postOf, sendDue } from '../support/messages';
import { fireTimer } from '../support/timer';
import { MORNING, openWorld, shanghai, type World } from '../support/world';

const TUESDAY = {
  startsAt: shanghai('2022-11-22', '14:00'),
  endsAt: shanghai('2022-11-22', '15:30'),
};
const EVE = shanghai('2022-11-21', '18:00');

describe('around the reminders', () => {
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
  const staff = () => world.as('he-ping');
  const callList = () => officer().ask('reminders.callList', { activityId });
  const at = async (now: number) => {
    world.clock.now = now;
    await sendDue(world);
  };

  describe('the call list', () => {
    it('is empty until the day before; then it names whom no message will tell', async () => {
      await allow(world, 'zhang-min');
      expect(await callList()).toMatchObject({ remindAt: EVE, occasions: [], rows: [] });
      world.clock.now = shanghai('2022-11-21', '09:00');
      const list = await callList();
      expect(list).toMatchObject({ occasions: ['day_before'], sent: 0, waiting: 1 });
      const names = list.rows.map(({ memberId }) => memberId);
      expect(names).not.toContain('zhang-min');
      expect(names).toEqual(expect.arrayContaining(['sun-li', 'zhou-tao']));
      // Whoever looks at the list is not to call themselves.
      expect(names).not.toContain('zhao-lei');
      expect(list.rows.find(({ memberId }) => memberId === 'member-23')?.why).toBe('not_bound');
      await at(EVE);
      expect(await callList()).toMatchObject({ sent: 1, waiting: 0 });
    });

    it('works at once when an activity is called off, before the timer has run', async () => {
      await allow(world, 'zhang-min');
      await officer().ask('activities.cancel', { activityId, reason: '场馆检修' });
      const list = await callList();
      expect(list).toMatchObject({ occasions: ['cancelled'], waiting: 1 });
      expect(list.rows.map(({ occasion }) => occasion)).toContain('cancelled');
    });

    it('shows a number only of who agreed to be reached by it', async () => {
      const phoned = async (memberId: string, consents: number) => {
        await world.store.organisation.rewriteMember(memberId, (seen) => ({
          fields: { phone: '13900001111', consents: consents ? seen.consents : [] },
          entry: { at: MORNING, by: 'test', action: 'corrected' },
        }));
      };
      await phoned('sun-li', 1);
      await phoned('zhou-tao', 0);
      await at(EVE);
      const { rows } = await callList();
      const phoneOf = (id: string) => rows.find(({ memberId }) => memberId === id)?.phone;
      expect(phoneOf('sun-li')).toBe('13900001111');
      expect(phoneOf('zhou-tao')).toBeNull();
    });

    it('is for whoever organises the unit alone', async () => {
      for (const person of ['zhang-min', 'qian-fang', 'wu-di']) {
        const refusal = await world.as(person).refusal('reminders.callList', { activityId });
        expect(refusal.code).toBe('FORBIDDEN');
      }
      expect((await staff().ask('reminders.callList', { activityId })).rows).toEqual([]);
    });
  });

  it('who was moved to another branch before the day stays on the list, and is told; who left is not', async () => {
    await allow(world, 'zhang-min');
    await allow(world, 'sun-li');
    await staff().ask('people.transfer', {
      memberId: 'zhang-min',
      unitId: 'branch-3',
      toUnitId: 'branch-4',
      on: '2022-11-20',
    });
    await staff().ask('people.endMembership', {
      memberId: 'sun-li',
      unitId: 'branch-3',
      lastDay: '2022-11-18',
      reason: 'other',
    });
    await at(EVE);
    expect(post.sent).toEqual(['zhang-min day_before']);
    const { rows } = await callList();
    expect(rows.map(({ memberId }) => memberId)).not.toContain('sun-li');
  });

  it('a consent belongs to the account that gave it', async () => {
    await allow(world, 'zhang-min');
    await world.store.organisation.changeMember(
      'zhang-min',
      {},
      { accountId: 'another-phone' },
      { at: MORNING, by: 'test', action: 'bound' },
    );
    await at(EVE);
    expect(post.sent).toEqual([]);
  });

  it('who closes the account is written to no more, and nothing of the consents is left', async () => {
    await allow(world, 'zhang-min');
    await world.as('zhang-min').ask('myData.close', { word: '注销' });
    const { total } = await world.db
      .collection('message_credits')
      .where({ memberId: 'zhang-min' })
      .count();
    expect(total).toBe(0);
    await at(EVE);
    expect(post.sent).toEqual([]);
  });

  it('nobody is told of an activity of another office', async () => {
    await allow(world, 'zhang-min');
    await at(EVE);
    const list = await world.as('other-committee').ask('reminders.outbox', {});
    expect(list.messages).toEqual([]);
  });

  it('an office without WeChat puts nothing down, and its organisers call everybody', async () => {
    const timer = createTimer({
      db: world.db,
      clock: () => EVE,
      log: () => {},
    });
    expect(await timer('sendReminders')).toEqual({});
    world.clock.now = EVE;
    const { messages } = await staff().ask('reminders.outbox', {});
    expect(messages).toEqual([]);
  });

  it('the outbox shows the committee every message and where it stands, page by page', async () => {
    await allow(world, 'zhang-min');
    await at(EVE);
    const first = await staff().ask('reminders.outbox', {});
    expect(first.local).toBe(true);
    const sent = await world.as('wu-di').ask('reminders.outbox', { state: 'sent' });
    expect(sent.messages).toEqual([
      expect.objectContaining({
        name: '演示·张敏',
        occasion: 'day_before',
        state: { name: 'sent', at: EVE },
      }),
    ]);
    expect((await officer().refusal('reminders.outbox', {})).code).toBe('FORBIDDEN');
    const seen = new Set<string>();
    let cursor: string | undefined;
    do {
      const page = await staff().ask('reminders.outbox', { cursor });
      for (const { id } of page.messages) seen.add(id);
      cursor = page.next ?? undefined;
    } while (cursor);
    const { total } = await world.db.collection('messages').where({ officeId: 'demo' }).count();
    expect(seen.size).toBe(total);
  });

  it('messages about activities go after 30 days, and are not sent anew; an open consent stays a year', async () => {
    await allow(world, 'zhang-min');
    await allow(world, 'zhang-min', ['day_before']);
    await at(EVE);
    const kept = async (collection: string) =>
      (await world.db.collection(collection).where({ officeId: 'demo' }).count()).total;
    world.clock.now = EVE + 31 * DAY;
    await fireTimer(world, 'retention');
    const ofWork = { officeId: 'demo', 'subject.of': 'work' };
    const { total } = await world.db.collection('messages').where(ofWork).count();
    expect(total).toBeGreaterThan(0);
    expect(await kept('messages')).toBe(total);
    expect(await kept('message_credits')).toBe(3);
    await sendDue(world);
    expect(post.sent).toHaveLength(1);
    world.clock.now = EVE + 366 * DAY;
    await fireTimer(world, 'retention');
    expect(await kept('message_credits')).toBe(0);
    // Of the plan they stay as long as it may be open, so that nobody is told of it again.
    expect(await kept('messages')).toBeGreaterThanOrEqual(total);
    world.clock.now = EVE + 800 * DAY;
    await fireTimer(world, 'retention');
    expect(await kept('messages')).toBe(0);
  });

  it('the log tells in numbers what became of them, and of nobody', async () => {
    await allow(world, 'zhang-min');
    await allow(world, 'sun-li');
    const lines: string[] = [];
    world.messaging.messenger = {
      send: async ({ accountId }) =>
        accountId.endsWith('sun-li')
          ? { outcome: 'refused', errcode: 47003 }
          : { outcome: 'sent', errcode: 0 },
    };
    const timer = createTimer({
      db: world.db,
      clock: () => EVE,
      log: jsonLog((line) => lines.push(line)),
      messaging: world.messaging,
    });
    await timer('sendReminders');
    const [line = ''] = lines;
    expect(JSON.parse(line).done).toMatchObject({ sent: 1, refused: 1, errcode47003: 1 });
    for (const { id, name } of demoPeople) {
      expect(line).not.toContain(id);
      expect(line).not.toContain(name);
    }
  });

  it('WeChat out of reach: a run asks a few times and leaves the rest its turn', async () => {
    for (const { id } of demoPeople.filter(
      ({ memberships, unbound }) =>
        !unbound && memberships.some(({ unitId }) => unitId === 'branch-3'),
    )) {
      await allow(world, id);
    }
    post.fares = () => 'later';
    await at(EVE);
    expect(post.sent.length).toBeLessThanOrEqual(5);
    post.fares = () => 'sent';
    await at(EVE + 10 * MINUTE);
    const waiting = await staff().ask('reminders.outbox', { state: 'waiting' });
    expect(waiting.messages).toEqual([]);
  });

  it('who is put on the list after the reminder went is told at the next run', async () => {
    await allow(world, 'liu-yang');
    await at(EVE);
    expect(post.sent).toEqual([]);
    const [record] = await world.store.attendance.ofMembers(activityId, ['zhang-min']);
    if (!record) throw new Error('nobody on the roster');
    await world.store.attendance.add({
      ...record,
      id: `${activityId}:liu-yang`,
      memberId: 'liu-yang',
      memberName: '演示·刘洋',
      as: 'sitting_in',
      from: '第二支部',
      number: 99,
    });
    await at(EVE + 10 * MINUTE);
    expect(post.sent).toEqual(['liu-yang day_before']);
  });

  it('who was taken off the list meanwhile is not told, and keeps the consent', async () => {
    await allow(world, 'zhang-min', ['day_before']);
    post.fares = () => 'later';
    await at(EVE);
    await world.store.attendance.takeOffRoster([`${activityId}:zhang-min`]);
    post.fares = () => 'sent';
    await at(EVE + HOUR);
    expect(post.sent).toHaveLength(1);
    const { templates } = await world.as('zhang-min').ask('reminders.templates', {});
    expect(templates[0]?.allowed).toBe(1);
  });

  it('with nothing due a run asks little, and no more for a longer roster', async () => {
    await allow(world, 'zhang-min');
    const offices = (await world.store.organisation.offices()).length;
    await sendDue(world);
    const idle = await world.trafficOf(() => sendDue(world));
    // Of the demonstration's events the shifts; of one with news whoever signed up, and what was put down.
    expect(idle.calls).toBe(1 + 3 * offices + 5);
    await at(EVE);
    const again = await world.trafficOf(() => sendDue(world));
    expect(again.calls).toBeLessThanOrEqual(idle.calls + 2);
  });

  it('no more than five consents of a kind are kept', async () => {
    const [template] = (await world.as('zhang-min').ask('reminders.templates', {})).templates;
    const templateIds = [template?.templateId ?? ''];
    for (let time = 0; time < 7; time += 1) {
      await world
        .as('zhang-min')
        .ask('reminders.allowed', { requestId: randomUUID(), templateIds });
    }
    const { templates } = await world.as('zhang-min').ask('reminders.templates', {});
    expect(templates[0]?.allowed).toBe(5);
  });
});
