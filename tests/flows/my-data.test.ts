import { ERASED_NAME } from '@shared/domain/people/closing';
import { readSheet } from 'read-excel-file/node';
import { registration } from '../support/joining';
import { fireTimer } from '../support/timer';
import { AT_THE_DOOR, checkInWith, MORNING, openWorld, type World } from '../support/world';

describe('my data', () => {
  let world: World;
  const zhang = () => world.as('zhang-min');
  const close = (person = zhang()) => person.ask('myData.close', { word: '注销' });

  beforeEach(async () => {
    world = await openWorld(MORNING);
  });
  afterEach(() => world.close());

  const atTheDoor = async () => {
    const activityId = await world.themePartyDay();
    world.clock.now = AT_THE_DOOR;
    await zhang().ask('attendance.checkIn', checkInWith(world, activityId));
    return activityId;
  };

  const everyRecord = async () => {
    const all = [];
    let cursor: string | undefined;
    do {
      const page = await zhang().ask('myData.records', { cursor });
      all.push(...page.records);
      cursor = page.next ?? undefined;
    } while (cursor);
    return all;
  };

  it('shows who I am, where I belong and what I agreed to', async () => {
    const { person, officeName, records } = await zhang().ask('myData.get', {});
    expect(officeName).toBe('演示市体育局');
    expect(person).toMatchObject({ name: '演示·张敏', memberClass: 'full_member', phone: null });
    expect(person.memberships).toMatchObject([{ unitName: '第三支部', roles: ['member'] }]);
    expect(person.consents.map(({ purpose }) => purpose)).toEqual(['attendance', 'phone']);
    expect(await everyRecord()).toHaveLength(records);
  });

  it('shows each record with how it came about, and what was struck from it and why', async () => {
    const activityId = await world.themePartyDay();
    world.clock.now = AT_THE_DOOR;
    const officer = world.as('zhao-lei');
    await officer.ask('attendance.enter', {
      activityId,
      memberIds: ['zhang-min'],
      method: 'organiser_entry',
      arrival: 'late',
      requestId: 'entered-once',
    });
    const strike = { activityId, memberId: 'zhang-min', reason: '登记错了人' };
    const own = async () => (await everyRecord()).find((one) => one.activityId === activityId);
    const before = await own();
    expect(before).toMatchObject({
      state: 'present',
      presence: { arrival: 'late', enteredByName: '演示·赵磊' },
    });
    await officer.ask('attendance.strikeOut', strike);
    expect(await own()).toMatchObject({ state: 'expected', struck: [{ reason: '登记错了人' }] });
  });

  it('is mine alone: nothing of anybody else comes along', async () => {
    await atTheDoor();
    const { base64 } = await zhang().ask('myData.export', { format: 'json' });
    const text = Buffer.from(base64, 'base64').toString();
    for (const other of ['演示·孙丽', '演示·周涛', '演示·刘洋']) expect(text).not.toContain(other);
  });

  it('exports as JSON, with who and when at the head', async () => {
    await atTheDoor();
    const { fileName, base64 } = await zhang().ask('myData.export', { format: 'json' });
    expect(fileName).toBe('我的个人信息_2022-11-18.json');
    const file: unknown = JSON.parse(Buffer.from(base64, 'base64').toString());
    expect(file).toMatchObject({ 导出人: '演示·张敏', 导出时间: '2022-11-18 13:55' });
    expect(file).toMatchObject({
      参加记录: expect.arrayContaining([
        expect.objectContaining({ 记录: '实到 2022-11-18 13:55', 方式: '手机签到' }),
      ]),
    });
  });

  it('what I wrote to the office is among it, with the answer; what others wrote is not', async () => {
    const wrote = { kind: 'suggestion', text: '活动通知能否早一天发', signed: false } as const;
    const { id } = await zhang().ask('feedback.write', { requestId: 'feedback-1', ...wrote });
    const theirs = { ...wrote, text: '别人写的', requestId: 'feedback-2' };
    await world.as('sun-li').ask('feedback.write', theirs);
    const { feedback } = await zhang().ask('myData.get', {});
    expect(feedback).toEqual({ written: 1, waiting: 1, days: 365 });
    await world.as('he-ping').ask('feedback.answer', { feedbackId: id, text: '=自下月起' });
    const { base64 } = await zhang().ask('myData.export', { format: 'json' });
    const file: unknown = JSON.parse(Buffer.from(base64, 'base64').toString());
    expect(file).toMatchObject({
      投诉建议: [
        {
          类别: '建议',
          是否署名: '否',
          内容: '2022-11-18 09:00 活动通知能否早一天发',
          答复: '2022-11-18 09:00 =自下月起',
          办理情况: '已答复',
        },
      ],
    });
    expect(JSON.stringify(file)).not.toContain('别人写的');
  });

  it('exports as a workbook in which nothing is a formula', async () => {
    const asked = { field: 'other', wanted: '=HYPERLINK("http://x")', reason: '+1' } as const;
    await zhang().ask('dataRequests.create', { requestId: 'request-1', ...asked });
    const activityId = await world.themePartyDay();
    const leave = { name: 'leave', class: 'official' } as const;
    await zhang().ask('asks.create', { activityId, requestId: 'request-2', ask: leave });
    await fireTimer(world, 'sendReminders');
    const { base64 } = await zhang().ask('myData.export', { format: 'xlsx' });
    const bytes = Buffer.from(base64, 'base64');
    const who = await readSheet(bytes, '我是谁');
    expect(String(who[1]?.[0])).toContain('导出人：演示·张敏');
    expect(who).toContainEqual(['姓名', '演示·张敏']);
    const requests = await readSheet(bytes, '申请记录');
    expect(requests.at(-1)?.slice(3, 5)).toEqual([`'${asked.wanted}`, "'+1"]);
    const asks = await readSheet(bytes, '请假和补签');
    expect(asks.at(-1)?.slice(4)).toEqual(['请假（公假）', null, '等待答复']);
    const told = await readSheet(bytes, '提醒记录');
    expect(told.map((row) => row[1])).toEqual(expect.arrayContaining(['工作即将到期', '活动提醒']));
    for (const sheet of ['组织关系', '参加记录', '志愿服务', '同意记录', '投诉建议']) {
      expect((await readSheet(bytes, sheet)).length).toBeGreaterThan(2);
    }
  });

  it('closing takes account, phone, consents and logins at once', async () => {
    const entry = { at: MORNING, by: 'test', action: 'set' };
    await world.store.organisation.changeMember('zhang-min', {}, { phone: '13800000000' }, entry);
    await close();
    expect(await zhang().refusal('session.me', {})).toMatchObject({ code: 'NOT_BOUND' });
    expect(world.loggedOut).toEqual(['demo-account:zhang-min']);
    const left = await world.store.organisation.member('zhang-min');
    expect(left).toMatchObject({ phone: null, accountId: 'unbound:zhang-min' });
    expect(left?.consents.every(({ withdrawnAt }) => withdrawnAt === MORNING)).toBe(true);
    await fireTimer(world, 'sealAudit');
    const links = await world.store.audit.from('demo', 1, 1000);
    expect(links).toContainEqual(
      expect.objectContaining({ action: 'account_closed', by: 'zhang-min' }),
    );
    expect(JSON.stringify(links)).not.toContain('13800000000');
  });

  describe('what I wrote to the office, when I close', () => {
    const write = async (fields: { signed: boolean; requestId: string }) => {
      const said = { kind: 'complaint', text: '会议室太冷', contact: '午休时间' } as const;
      return (await zhang().ask('feedback.write', { ...said, ...fields })).id;
    };
    const stored = async (id: string) => {
      const { data } = await world.db.collection('feedback').where({ _id: id }).get();
      return JSON.stringify(data);
    };
    const staff = () => world.as('he-ping');

    it('is mine no longer: neither name nor way to reach me is left, and the office still deals with it', async () => {
      const signed = await write({ signed: true, requestId: 'feedback-1' });
      const unsigned = await write({ signed: false, requestId: 'feedback-2' });
      await close();
      for (const feedbackId of [signed, unsigned]) {
        expect(await staff().ask('feedback.item', { feedbackId })).toMatchObject({
          writerName: null,
          contact: null,
          state: 'received',
          messages: [{ text: '会议室太冷' }],
        });
        const steps = (await staff().ask('feedback.item', { feedbackId })).history;
        expect(steps.every(({ byName }) => byName === null)).toBe(true);
        await staff().ask('feedback.answer', { feedbackId, text: '已修好' });
        expect(await world.store.feedback.byId(feedbackId)).toMatchObject({
          writer: null,
          memberId: null,
        });
        expect(await stored(feedbackId)).not.toContain('午休');
      }
      expect((await zhang().ask('feedback.mine', {})).items).toEqual([]);
    });

    it('tells nobody who had not signed: nothing marks it at the moment the account goes', async () => {
      const unsigned = await write({ signed: false, requestId: 'feedback-1' });
      const before = await staff().ask('feedback.item', { feedbackId: unsigned });
      world.clock.now += 1;
      await close();
      await fireTimer(world, 'sealAudit');
      const links = await world.store.audit.from('demo', 1, 1000);
      const own = links.filter(({ recordId }) => recordId === unsigned);
      expect(own.map(({ action }) => action)).toEqual(['written']);
      const after = await staff().ask('feedback.item', { feedbackId: unsigned });
      expect(after).toEqual({ ...before, contact: null });
      expect(await stored(unsigned)).not.toContain('zhang-min');
    });

    it('leaves what others wrote as it was', async () => {
      const sunLi = world.as('sun-li');
      const theirs = {
        kind: 'other',
        text: '谢谢',
        signed: true,
        requestId: 'feedback-1',
      } as const;
      const { id } = await sunLi.ask('feedback.write', theirs);
      await write({ signed: true, requestId: 'feedback-2' });
      await close();
      expect((await sunLi.ask('feedback.mine', {})).items).toMatchObject([{ id, signed: true }]);
    });

    it('cut off before the account is gone, is finished by closing again', async () => {
      const feedbackId = await write({ signed: true, requestId: 'feedback-1' });
      const isClosing = ({ data }: Readonly<Record<string, unknown>>) =>
        JSON.stringify(data ?? '').includes('account_closed');
      const lost = () => zhang().refusal('myData.close', { word: '注销' });
      expect((await world.losing(isClosing, lost)).code).toBe('UNEXPECTED');
      await zhang().ask('session.me', {});
      await close();
      expect(await world.store.feedback.byId(feedbackId)).toMatchObject({ memberId: null });
    });
  });

  it('what a closed account attended still counts', async () => {
    const activityId = await atTheDoor();
    const officer = world.as('zhao-lei');
    const before = await officer.ask('attendance.counts', { activityId });
    await close();
    expect(await officer.ask('attendance.counts', { activityId })).toEqual(before);
    world.clock.now += 2 * 60 * 60 * 1000;
    const { counts } = await officer.ask('activities.close', { activityId });
    expect(counts).toMatchObject({ expected: before.counts.expected, present: 1 });
  });

  it('a Party member without an account is still expected, and signs on paper', async () => {
    await close();
    const activityId = await world.themePartyDay();
    world.clock.now = AT_THE_DOOR;
    const sheet = { activityId, memberIds: ['zhang-min'], requestId: 'paper-sheet-1' };
    const { entered } = await world
      .as('zhao-lei')
      .ask('attendance.enter', { ...sheet, method: 'paper_sheet', arrival: 'on_time' });
    expect(entered).toEqual(['zhang-min']);
  });

  it('a volunteer without records leaves nothing but an empty place', async () => {
    const account = world.asAccount('a-new-volunteer');
    await account.ask('volunteers.register', registration());
    const { memberId } = await account.ask('session.me', {});
    await close(account);
    expect(await world.store.organisation.member(memberId)).toMatchObject({
      name: ERASED_NAME,
      phone: null,
      volunteer: null,
    });
    await account.ask('volunteers.register', registration());
  });

  it('needs the word, so that nobody closes by a slip', async () => {
    expect(await zhang().send('myData.close', { word: '好' })).toMatchObject({
      ok: false,
      error: { code: 'INVALID_INPUT', message: '请输入“注销”两个字' },
    });
    await zhang().ask('session.me', {});
  });

  it('the last administrator hands over first', async () => {
    const refusal = await world.as('wu-di').refusal('myData.close', { word: '注销' });
    expect(refusal.code).toBe('LAST_ADMINISTRATOR');
    const held = { unitId: 'organ-committee', roles: ['administrator' as const], post: null };
    const memberships = [{ ...held, validFrom: '2021-01-01', validTo: null }];
    const entry = { at: MORNING, by: 'test', action: 'appointed' };
    await world.store.organisation.changeMember('he-ping', {}, { memberships }, entry);
    await close(world.as('wu-di'));
  });
});
