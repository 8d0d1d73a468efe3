import { randomUUID } from 'node:crypto';
import type { InputOf } from '@shared/contract';
import { DAY } from '@shared/domain/time';
import { MORNING, openWorld, type World } from '../support/world';

const TEXT = '活动通知能否早一天发';

describe('投诉建议', () => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld(MORNING);
  });
  afterEach(() => world.close());

  const staff = () => world.as('he-ping');
  const writer = () => world.as('zhang-min');
  const input = (fields: Partial<InputOf<'feedback.write'>> = {}): InputOf<'feedback.write'> => ({
    requestId: randomUUID(),
    kind: 'suggestion',
    text: TEXT,
    signed: false,
    ...fields,
  });
  const write = async (fields: Partial<InputOf<'feedback.write'>> = {}) =>
    (await writer().ask('feedback.write', input(fields))).id;

  it('its writer follows it from 已收到 to 已办结, and may come back once', async () => {
    const feedbackId = await write();
    const states: string[] = [];
    const look = async () =>
      states.push((await writer().ask('feedback.myItem', { feedbackId })).state);
    await look();
    await staff().ask('feedback.take', { feedbackId });
    await look();
    await staff().ask('feedback.answer', { feedbackId, text: '自下月起提前两天' });
    await look();
    await writer().ask('feedback.reply', { feedbackId, text: '具体哪一天' });
    await look();
    await staff().ask('feedback.answer', { feedbackId, text: '每月5日' });
    const second = { feedbackId, text: '还有一问' };
    expect(await writer().refusal('feedback.reply', second)).toMatchObject({
      code: 'FEEDBACK_STATE',
    });
    await writer().ask('feedback.close', { feedbackId });
    await look();
    expect(states).toEqual(['received', 'in_hand', 'answered', 'in_hand', 'closed']);
    const { history, messages } = await staff().ask('feedback.item', { feedbackId });
    expect(history.map(({ action, byName }) => [action, byName])).toEqual([
      ['written', null],
      ['taken_up', '演示·何平'],
      ['answered', '演示·何平'],
      ['replied', null],
      ['answered', '演示·何平'],
      ['closed', null],
    ]);
    expect(messages.map(({ from }) => from)).toEqual(['writer', 'office', 'writer', 'office']);
  });

  it('who wrote is shown only where they signed, and the account never', async () => {
    const unsigned = await write();
    const signed = await write({ signed: true });
    const { items } = await staff().ask('feedback.list', {});
    const nameOf = (id: string) => items.find((item) => item.id === id)?.writerName;
    expect(nameOf(unsigned)).toBeNull();
    expect(nameOf(signed)).toBe('演示·张敏');
    const seen = JSON.stringify([
      items,
      await staff().ask('feedback.item', { feedbackId: unsigned }),
      (await world.store.feedback.byId(unsigned)) ?? 'gone',
    ]);
    expect(seen).not.toContain('zhang-min');
    expect(seen).not.toContain('demo-account');
  });

  it('nobody but its writer finds it; nobody of another office handles it', async () => {
    const feedbackId = await write();
    const theirs = [
      world.as('liu-yang').refusal('feedback.myItem', { feedbackId }),
      world.as('he-ping').refusal('feedback.withdraw', { feedbackId }),
      world.as('other-committee').refusal('feedback.item', { feedbackId }),
      world.as('other-committee').refusal('feedback.answer', { feedbackId, text: '好' }),
      world.as('wu-di').refusal('feedback.item', { feedbackId }),
    ];
    for (const refusal of await Promise.all(theirs)) expect(refusal.code).toBe('NOT_FOUND');
    expect((await world.as('liu-yang').ask('feedback.mine', {})).items).toEqual([]);
    expect((await world.as('other-committee').ask('feedback.list', {})).items).toEqual([]);
  });

  it('trouble with the mini-program is for the administrator as well', async () => {
    const feedbackId = await write({ kind: 'problem' });
    await world.as('wu-di').ask('feedback.answer', { feedbackId, text: '已修好' });
    expect((await writer().ask('feedback.myItem', { feedbackId })).state).toBe('answered');
  });

  it('anybody with an account may write, five times a day where the roster does not know them', async () => {
    const stranger = world.asAccount('somebody-new');
    const request = input({ officeId: 'demo' });
    const first = await stranger.ask('feedback.write', request);
    for (let n = 1; n < 5; n++) await stranger.ask('feedback.write', input({ officeId: 'demo' }));
    const sixth = await stranger.refusal('feedback.write', input({ officeId: 'demo' }));
    expect(sixth).toMatchObject({ code: 'FEEDBACK_TOO_MANY', data: { limit: 5 } });
    // The first one, sent again, is still the first one.
    expect(await stranger.ask('feedback.write', request)).toEqual(first);
    world.clock.now += DAY;
    await stranger.ask('feedback.write', input({ officeId: 'demo' }));
    expect((await stranger.ask('feedback.mine', {})).items).toHaveLength(6);
  });

  it('many at once do not slip past the limit', async () => {
    const stranger = world.asAccount('somebody-quick');
    const replies = await Promise.all(
      Array.from({ length: 12 }, () =>
        stranger.call('feedback.write', input({ officeId: 'demo' })),
      ),
    );
    expect(replies.filter(({ ok }) => ok)).toHaveLength(5);
  });

  it('who is bound to nobody names an office that exists, and cannot sign', async () => {
    const stranger = world.asAccount('somebody-new');
    for (const officeId of [undefined, 'nowhere']) {
      const error = await stranger.refusal('feedback.write', input({ officeId }));
      expect(error.code).toBe('NOT_FOUND');
    }
    const signed = input({ officeId: 'demo', signed: true });
    expect((await stranger.refusal('feedback.write', signed)).code).toBe('FEEDBACK_NOT_SIGNABLE');
  });

  it('who is bound writes to their own office, whatever is sent', async () => {
    const feedbackId = await write({ officeId: 'other-office' });
    expect((await staff().ask('feedback.item', { feedbackId })).id).toBe(feedbackId);
  });

  it('whoever was a member once can still write and read the answer', async () => {
    const [membership] = (await world.store.organisation.member('zhang-min'))?.memberships ?? [];
    if (!membership) throw new Error('no membership');
    await world.store.organisation.changeMember(
      'zhang-min',
      {},
      { memberships: [{ ...membership, validTo: '2022-11-01' }] },
      { at: MORNING, by: 'he-ping', action: 'updated' },
    );
    const feedbackId = await write();
    await staff().ask('feedback.answer', { feedbackId, text: '好' });
    const own = await writer().ask('feedback.myItem', { feedbackId });
    expect(own.messages.map(({ text }) => text)).toEqual([TEXT, '好']);
  });

  it('taken back, its text is gone from the store; that it was there stays', async () => {
    const feedbackId = await write({ signed: true, contact: '午休时间' });
    await writer().ask('feedback.withdraw', { feedbackId });
    const { data } = await world.db.collection('feedback').where({ _id: feedbackId }).get();
    expect(JSON.stringify(data)).not.toMatch(new RegExp(`${TEXT}|午休`));
    expect(await staff().ask('feedback.item', { feedbackId })).toMatchObject({
      state: 'withdrawn',
      messages: [],
      contact: null,
      writerName: null,
    });
    const answer = { feedbackId, text: '好' };
    expect(await staff().refusal('feedback.answer', answer)).toMatchObject({
      code: 'FEEDBACK_STATE',
      data: { state: 'withdrawn' },
    });
  });

  it('the office’s list filters by state and kind, and counts what is overdue', async () => {
    await write();
    const late = await write({ kind: 'complaint' });
    world.clock.now += 15 * DAY;
    const answered = await write();
    await staff().ask('feedback.answer', { feedbackId: answered, text: '好' });
    world.clock.now += 1;
    const all = await staff().ask('feedback.list', {});
    expect(all.counts).toEqual({ waiting: 2, overdue: 2 });
    const ids = async (filter: InputOf<'feedback.list'>) =>
      (await staff().ask('feedback.list', filter)).items.map(({ id }) => id);
    expect(await ids({ state: 'answered' })).toEqual([answered]);
    expect(await ids({ kind: 'complaint', overdue: true })).toEqual([late]);
    expect(await ids({ overdue: true })).toHaveLength(2);
  });

  it('the same answer sent twice is one answer; of two different ones the second is told', async () => {
    const feedbackId = await write();
    const same = { feedbackId, text: '自下月起' };
    await Promise.all([1, 2].map(() => staff().ask('feedback.answer', same)));
    expect((await staff().ask('feedback.item', { feedbackId })).messages).toHaveLength(2);
    const other = await staff().refusal('feedback.answer', { feedbackId, text: '另一个答复' });
    expect(other.code).toBe('FEEDBACK_STATE');
  });

  it('the filing number is shown to everybody, written by the administrator with a reason', async () => {
    expect(await writer().ask('office.about', {})).toMatchObject({
      filingNumber: null,
      maySetFilingNumber: false,
    });
    const filing = { filingNumber: '演示备2022001号', reason: '备案完成' };
    await world.as('wu-di').ask('office.setFilingNumber', filing);
    expect(await writer().ask('office.about', {})).toMatchObject({
      officeName: '演示市体育局',
      filingNumber: '演示备2022001号',
    });
    expect(await world.asAccount('stranger').ask('office.about', {})).toEqual({
      officeName: null,
      filingNumber: null,
      maySetFilingNumber: false,
      uploads: false,
      maySetUploads: false,
    });
    expect(await world.as('other-member').ask('office.about', {})).toMatchObject({
      filingNumber: null,
    });
  });
});
