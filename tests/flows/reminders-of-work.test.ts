import { messagingOf } from '@cloud/runtime/messenger';
import { createWechat } from '@cloud/runtime/wechat';
import type { Occasion } from '@shared/domain/reminders/schema';
import { addDays, HOUR, localDateOf, MINUTE } from '@shared/domain/time';
import { demoAccountOf } from '../../scripts/demo/seed';
import { problem as selfCheck } from '../support/inputs-cases';
import { allow, type Post, postOf, sendDue } from '../support/messages';
import { APP, wechatStandIn } from '../support/wechat-stand-in';
import { MORNING, openWorld, shanghai, type World } from '../support/world';

const TEMPLATES = {
  WECHAT_TEMPLATE_WORK_DUE: 'work-due-template-00001:thing1,date2,thing3,thing4',
  WECHAT_TEMPLATE_WAITING: 'waiting-template-000001:thing1,time2,thing3,phrase4',
};
const MONDAY = shanghai('2022-11-21', '08:30');

describe('reminders of the plan at work', () => {
  let world: World;
  let post: Post;

  beforeAll(async () => {
    world = await openWorld(MORNING);
  });
  afterAll(() => world.close());

  const staff = () => world.as('he-ping');
  const officer = () => world.as('zhao-lei');
  const listed = async (asked: { occasion?: Occasion; unitId?: string } = {}) =>
    (await staff().ask('reminders.outbox', asked)).messages;
  const runAt = async (now: number): Promise<string[]> => {
    world.clock.now = now;
    const before = post.sent.length;
    await sendDue(world);
    return post.sent.slice(before);
  };
  const nextDay = () => shanghai(addDays(localDateOf(world.clock.now), 1), '08:30');
  const problem = async (dueOn: string) => {
    const { id, seen } = await officer().ask('cases.create', selfCheck({ dueOn }));
    return { caseId: id, seen };
  };
  const putRight = (of: { caseId: string; seen: number }) =>
    officer().ask('cases.move', {
      ...of,
      to: 'rectified',
      on: localDateOf(world.clock.now),
      details: { measures: '已补齐' },
    });
  const rulesOf = async (memberId: string) => {
    const { rows } = await world.as(memberId).ask('duties.matters', {});
    return rows.map(({ occasion, page }) => `${occasion} ${page.to}`);
  };

  it('an officer who allowed it is told by WeChat on the first run of a working day, once', async () => {
    const standIn = await wechatStandIn();
    const { messenger } = createWechat({
      ...APP,
      origin: standIn.origin,
      clock: () => world.clock.now,
    });
    const local = { ...world.messaging };
    Object.assign(world.messaging, messagingOf(TEMPLATES, messenger));
    await allow(world, 'zhao-lei', ['commitment_due']);
    standIn.scene.allows.set(demoAccountOf('zhao-lei'), 5);
    await sendDue(world);
    const message = {
      touser: demoAccountOf('zhao-lei'),
      template_id: 'work-due-template-00001',
      page: 'packages/board/pages/item/index?number=4&year=2022&commitment=4.1',
      miniprogram_state: 'formal',
      lang: 'zh_CN',
      data: {
        thing1: { value: '各支部主题党日' },
        date2: { value: '2022年12月31日 23:59' },
        thing3: { value: '第三支部' },
        thing4: { value: '应完成1项，已完成0项' },
      },
    };
    expect(standIn.scene.messages).toEqual([message]);
    await allow(world, 'zhao-lei', ['commitment_due']);
    for (const later of [10 * MINUTE, 3 * HOUR]) {
      world.clock.now = MORNING + later;
      await sendDue(world);
    }
    expect(standIn.scene.messages).toHaveLength(1);
    await standIn.close();
    Object.assign(world.messaging, local);
    post = postOf(world);
  });

  it('the plan is looked at once a day: a later run asks the database little', async () => {
    const again = await world.trafficOf(() => sendDue(world));
    expect(again.calls).toBeLessThanOrEqual(14);
  });

  it('the committee sees who was told what, by rule and unit, and whom to call', async () => {
    const ofRule = await listed({ occasion: 'commitment_due', unitId: 'branch-3' });
    expect(ofRule.map(({ name, state, label }) => [name, state.name, label]).sort()).toEqual([
      ['演示·张敏', 'not_subscribed', '工作即将到期'],
      ['演示·李建国', 'not_subscribed', '工作即将到期'],
      ['演示·赵磊', 'sent', '工作即将到期'],
    ]);
    const toCall = await staff().ask('reminders.outbox', { state: 'call', unitId: 'branch-3' });
    expect(toCall.messages.map(({ name }) => name)).not.toContain('演示·赵磊');
    const unknown = await staff().ask('reminders.outbox', { state: 'unknown' });
    expect(unknown.messages).toEqual([]);
  });

  it('without any message everybody finds in the app what is theirs, and nobody else’s', async () => {
    expect(await rulesOf('zhao-lei')).toEqual(['commitment_due item']);
    // Named in the list in force, without a role.
    expect(await rulesOf('zhang-min')).toEqual(['commitment_due item']);
    expect(await rulesOf('he-ping')).toEqual(
      expect.arrayContaining(['case_overdue case', 'list_waiting list', 'statement_waiting entry']),
    );
    expect(await rulesOf('liu-yang')).toEqual([]);
  });

  it('nothing at the weekend; on Monday what came up, and the week’s digest', async () => {
    await allow(world, 'zhao-lei', ['case_due']);
    await allow(world, 'he-ping', ['digest']);
    world.clock.now = MORNING + 2 * HOUR;
    await problem('2022-11-24');
    expect(await runAt(shanghai('2022-11-19', '10:00'))).toEqual([]);
    expect(await runAt(shanghai('2022-11-20', '10:00'))).toEqual([]);
    expect(await runAt(MONDAY - MINUTE)).toEqual([]);
    expect((await runAt(MONDAY)).sort()).toEqual(['he-ping digest', 'zhao-lei case_due']);
    const [letter] = post.letters.filter(({ subject }) => subject.occasion === 'case_due');
    expect(JSON.stringify([letter?.theme, letter?.note, letter?.place])).not.toContain('主题党日');
    await allow(world, 'he-ping', ['digest']);
    expect(await runAt(nextDay())).toEqual([]);
  });

  it('put right before the message goes: it does not go, and its checker is told the next day', async () => {
    const of = await problem('2022-11-25');
    await allow(world, 'zhao-lei', ['case_due']);
    await allow(world, 'he-ping', ['rectification_waiting']);
    post.fares = () => 'later';
    const morning = nextDay();
    expect(await runAt(morning)).toEqual(['zhao-lei case_due']);
    await putRight(of);
    post.fares = () => 'sent';
    expect(await runAt(morning + HOUR)).toEqual([]);
    const [dropped] = await listed({ occasion: 'case_due', unitId: 'branch-3' });
    expect(dropped?.state).toMatchObject({ name: 'failed', why: 'too_late' });
    expect(await runAt(nextDay())).toEqual(['he-ping rectification_waiting']);
  });

  it('a rule that is switched off tells nobody from that moment; what waited says why', async () => {
    await problem('2022-11-27');
    post.fares = () => 'later';
    const morning = nextDay();
    expect(await runAt(morning)).toEqual(['zhao-lei case_due']);
    const off = { occasion: 'case_due', on: false } as const;
    expect((await officer().refusal('reminders.setRule', off)).code).toBe('FORBIDDEN');
    await staff().ask('reminders.setRule', off);
    const { rules } = await staff().ask('reminders.setRule', off);
    expect(rules.filter(({ on }) => !on).map(({ occasion }) => occasion)).toEqual(['case_due']);
    post.fares = () => 'sent';
    expect(await runAt(morning + HOUR)).toEqual([]);
    const [waited] = await listed({ occasion: 'case_due', unitId: 'branch-3' });
    expect(waited?.state).toMatchObject({ name: 'failed', why: 'switched_off' });
    const office = await world.store.organisation.office('demo');
    expect(office?.history.filter(({ action }) => action === 'reminder_rule_off')).toMatchObject([
      { by: 'he-ping', after: { rule: '事项即将到期' } },
    ]);
    // On again it does not make good what was left out, and tells of what comes.
    await staff().ask('reminders.setRule', { ...off, on: true });
    expect(await runAt(morning + 2 * HOUR)).toEqual([]);
  });

  it('a cancellation that is switched off stands in the call list with its reason', async () => {
    const startsAt = world.clock.now + 24 * HOUR;
    const activityId = await world.themePartyDay({ startsAt, endsAt: startsAt + HOUR });
    await allow(world, 'zhang-min', ['cancelled']);
    await staff().ask('reminders.setRule', { occasion: 'cancelled', on: false });
    await officer().ask('activities.cancel', { activityId, reason: '场馆检修' });
    const { templates } = await world.as('zhang-min').ask('reminders.templates', {});
    expect(templates.map(({ occasion }) => occasion)).not.toContain('cancelled');
    expect(await runAt(world.clock.now + 10 * MINUTE)).toEqual([]);
    const { rows } = await officer().ask('reminders.callList', { activityId });
    expect(rows).toContainEqual(
      expect.objectContaining({ memberId: 'zhang-min', why: 'switched_off' }),
    );
  });

  it('a day the office has off: its people are told on the next working day', async () => {
    const monday = '2022-11-28';
    const set = { from: monday, to: monday, as: 'off' } as const;
    const { days } = await staff().ask('reminders.setDays', set);
    expect(days).toEqual([{ date: monday, as: 'off' }]);
    const wrong = { ...set, to: '2022-11-27' };
    expect((await staff().refusal('reminders.setDays', wrong)).code).toBe('OWN_DAYS_RANGE');
    await problem('2022-12-02');
    for (let time = 0; time < 3; time += 1) await allow(world, 'zhao-lei', ['case_due']);
    expect(await runAt(shanghai(monday, '10:00'))).toEqual([]);
    const told = await runAt(shanghai('2022-11-29', '08:30'));
    // What was due on Sunday is late by now, and that is another rule.
    expect(told.sort()).toEqual(['he-ping digest', 'zhao-lei case_due', 'zhao-lei case_overdue']);
  });

  it('the digest has items, units and what waits, and nobody’s name', async () => {
    const digest = await world.as('li-jianguo').ask('reminders.digest', {});
    expect(digest).toMatchObject({ year: 2022, lists: 1, statements: 1 });
    expect(digest.items.map(({ number }) => number)).toEqual(expect.arrayContaining([4, 9, 14]));
    expect(digest.unreached).toBeGreaterThan(0);
    expect(JSON.stringify(digest)).not.toMatch(/演示·/);
    expect((await officer().refusal('reminders.digest', {})).code).toBe('FORBIDDEN');
  });

  it('two runs at once tell once, and a run that is cut off is made good by the next', async () => {
    await problem('2022-12-05');
    const before = post.sent.length;
    world.clock.now = nextDay();
    const lost = world.losing(
      ({ action }) => action === 'database.insertDocument',
      () => sendDue(world),
    );
    await lost.catch(() => undefined);
    await Promise.all([sendDue(world), sendDue(world)]);
    await sendDue(world);
    const told = post.sent.slice(before);
    expect(told.filter((one) => one === 'zhao-lei case_due')).toHaveLength(1);
  });

  it('what was dropped as done and is open again is told after all', async () => {
    const of = await problem('2022-12-06');
    await allow(world, 'zhao-lei', ['case_due']);
    post.fares = () => 'later';
    const morning = nextDay();
    expect(await runAt(morning)).toEqual(['zhao-lei case_due']);
    const { seen } = await putRight(of);
    post.fares = () => 'sent';
    expect(await runAt(morning + HOUR)).toEqual([]);
    const back = { to: 'found', on: '2022-12-01', details: {}, reason: '佐证不全' } as const;
    await staff().ask('cases.move', { caseId: of.caseId, seen, ...back });
    expect(await runAt(nextDay())).toEqual(['zhao-lei case_due']);
    expect(await runAt(world.clock.now + HOUR)).toEqual([]);
  });
});
