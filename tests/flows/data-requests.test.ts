import { randomUUID } from 'node:crypto';
import type { InputOf } from '@shared/contract';
import { fireTimer } from '../support/timer';
import { MORNING, openWorld, type World } from '../support/world';

type Asked = Omit<InputOf<'dataRequests.create'>, 'requestId'>;

describe('requests about one’s data', () => {
  let world: World;
  const zhang = () => world.as('zhang-min');
  const officer = () => world.as('zhao-lei');

  beforeEach(async () => {
    world = await openWorld(MORNING);
  });
  afterEach(() => world.close());

  const ask = (asked: Partial<Asked> = {}, person = zhang()) =>
    person.ask('dataRequests.create', {
      requestId: randomUUID(),
      field: 'name',
      wanted: '演示·章敏',
      reason: '名册上的姓写错了',
      ...asked,
    });
  const grant = (id: string, person = officer()) =>
    person.ask('dataRequests.answer', { id, answer: { kind: 'apply' } });

  it('keeps what stood in the record, and goes to the officers of the person’s branch', async () => {
    const request = await ask();
    expect(request).toMatchObject({ recorded: '演示·张敏', state: { name: 'open' } });
    const { requests } = await officer().ask('dataRequests.list', { show: 'waiting' });
    expect(requests).toMatchObject([{ id: request.id, name: '演示·张敏', applies: true }]);
    const elsewhere = await world.as('qian-fang').ask('dataRequests.list', { show: 'waiting' });
    expect(elsewhere.requests).toEqual([]);
    const refusal = await world
      .as('qian-fang')
      .refusal('dataRequests.answer', { id: request.id, answer: { kind: 'apply' } });
    expect(refusal.code).toBe('FORBIDDEN');
  });

  it('sent twice it is one request', async () => {
    const input = {
      requestId: randomUUID(),
      field: 'other',
      wanted: '看一看',
      reason: '试',
    } as const;
    const [first, second] = await Promise.all([
      zhang().ask('dataRequests.create', input),
      zhang().ask('dataRequests.create', input),
    ]);
    expect(second.id).toBe(first.id);
    expect((await zhang().ask('dataRequests.mine', {})).requests).toHaveLength(1);
  });

  it('a grant is written in the same step, into the record and everything under the old name', async () => {
    const activityId = await world.themePartyDay();
    const { id } = await ask();
    await grant(id);
    expect((await zhang().ask('session.me', {})).name).toBe('演示·章敏');
    const { rows } = await officer().ask('attendance.roster', { activityId });
    expect(rows.find(({ memberId }) => memberId === 'zhang-min')?.name).toBe('演示·章敏');
    const { requests } = await zhang().ask('dataRequests.mine', {});
    expect(requests[0]?.state).toMatchObject({
      name: 'granted',
      how: 'applied',
      appliedAt: MORNING,
    });
    await fireTimer(world, 'sealAudit');
    const links = await world.store.audit.from('demo', 1, 1000);
    expect(JSON.stringify(links)).not.toContain('章敏');
    expect(links.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['requested', 'granted', 'corrected', 'applied']),
    );
  });

  it('what no program can write is granted by hand, and says how', async () => {
    const { id } = await ask({ field: 'attendance', wanted: '11月4日我到了' });
    const apply = { id, answer: { kind: 'apply' } } as const;
    expect((await officer().refusal('dataRequests.answer', apply)).code).toBe('CANNOT_APPLY');
    const answer = { kind: 'by_hand', note: '已按纸质签到表补登记' } as const;
    await officer().ask('dataRequests.answer', { id, answer });
    const { requests } = await zhang().ask('dataRequests.mine', {});
    expect(requests[0]?.state).toMatchObject({ how: 'by_hand', note: answer.note });
  });

  it('a refusal tells the person why', async () => {
    const { id } = await ask();
    const answer = { kind: 'refuse', reason: '与组织关系档案一致' } as const;
    await officer().ask('dataRequests.answer', { id, answer });
    const { requests } = await zhang().ask('dataRequests.mine', {});
    expect(requests[0]?.state).toMatchObject({ name: 'refused', reason: answer.reason });
    expect((await zhang().ask('session.me', {})).name).toBe('演示·张敏');
  });

  it('of two officers one answers', async () => {
    const { id } = await ask();
    const answers = await Promise.all([
      officer().call('dataRequests.answer', { id, answer: { kind: 'apply' } }),
      world.as('he-ping').call('dataRequests.answer', {
        id,
        answer: { kind: 'refuse', reason: '与组织关系档案一致' },
      }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const { state } = (await zhang().ask('dataRequests.mine', {})).requests[0] ?? {};
    const name = (await zhang().ask('session.me', {})).name;
    expect(name).toBe(state?.name === 'granted' ? '演示·章敏' : '演示·张敏');
  });

  it('a grant cut off before its change shows so, and the same answer finishes it', async () => {
    const { id } = await ask();
    await world.losing(
      ({ action, collectionName }) =>
        action === 'database.modifyDocument' && collectionName === 'members',
      () => officer().call('dataRequests.answer', { id, answer: { kind: 'apply' } }),
    );
    const waiting = await officer().ask('dataRequests.list', { show: 'waiting' });
    expect(waiting.requests[0]?.state).toMatchObject({ name: 'granted', appliedAt: null });
    await grant(id);
    expect((await zhang().ask('session.me', {})).name).toBe('演示·章敏');
    expect((await officer().ask('dataRequests.list', { show: 'waiting' })).requests).toEqual([]);
  });

  it('nobody answers their own; the committee does', async () => {
    const { id } = await ask({}, officer());
    const apply = { id, answer: { kind: 'apply' } } as const;
    expect((await officer().refusal('dataRequests.answer', apply)).code).toBe('OWN_REQUEST');
    await grant(id, world.as('he-ping'));
  });

  it('a phone number is written only for somebody who agreed to it', async () => {
    const { id } = await ask({ field: 'phone', wanted: '138 0000 0000' });
    await zhang().ask('consents.withdraw', { purpose: 'phone' });
    const apply = { id, answer: { kind: 'apply' } } as const;
    const refusal = await officer().refusal('dataRequests.answer', apply);
    expect(refusal.code).toBe('PHONE_WITHOUT_CONSENT');
  });

  it('ten wait at most', async () => {
    for (let n = 0; n < 10; n++) await ask({ field: 'other', wanted: `第${n}件` });
    const one = {
      requestId: randomUUID(),
      field: 'other',
      wanted: '再一件',
      reason: '试',
    } as const;
    const refusal = await zhang().refusal('dataRequests.create', one);
    expect(refusal.code).toBe('TOO_MANY_OPEN_REQUESTS');
  });

  it('those of another office do not exist', async () => {
    const { id } = await ask();
    for (const other of ['other-officer', 'other-committee']) {
      const apply = { id, answer: { kind: 'apply' } } as const;
      expect((await world.as(other).refusal('dataRequests.answer', apply)).code).toBe('NOT_FOUND');
      const { requests } = await world.as(other).ask('dataRequests.list', { show: 'waiting' });
      expect(requests).toEqual([]);
    }
  });
});
