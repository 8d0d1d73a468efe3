import { randomUUID } from 'node:crypto';
import { HOUR, MINUTE } from '@shared/domain/time';
import { AGREE, type Ask, askingTheBranch, DECLINE, LATE_ENTRY, LEAVE } from '../support/asking';
import { onPartyDay } from '../support/party-day';
import { fireTimer } from '../support/timer';
import { shanghai } from '../support/world';

describe('what members ask of the branch', () => {
  const day = onPartyDay();
  const { officer, staff } = day;
  const { asking, create, answer, own, close, checkIn, counts } = askingTheBranch(day);

  const refused = async (ask: Ask, memberId = 'sun-li') =>
    (await day.world.as(memberId).refusal('asks.create', asking(ask))).code;

  describe('leave', () => {
    it('is asked for beforehand by its class alone, and stands once the branch agrees', async () => {
      const asked = await create(LEAVE);
      expect(asked).toMatchObject({ ask: LEAVE, state: { name: 'open' }, recorded: 'expected' });
      const agreed = await answer(asked.id);
      expect(agreed).toMatchObject({
        state: { name: 'agreed' },
        answeredByName: '演示·赵磊',
        recorded: 'on_leave',
      });
      expect(await own()).toMatchObject({
        state: 'on_leave',
        leave: { class: 'sick', by: 'zhao-lei' },
      });
      expect((await close()).counts).toMatchObject({ onLeave: 1 });
    });

    it('agreed to after the close still counts as leave', async () => {
      const { id } = await create(LEAVE);
      const { counts: before } = await close();
      await answer(id);
      expect(await counts()).toMatchObject({ onLeave: 1, absent: before.absent - 1 });
    });

    it('whoever came all the same is present', async () => {
      const { id } = await create(LEAVE);
      await checkIn('sun-li');
      expect(await answer(id)).toMatchObject({ state: { name: 'agreed' }, recorded: 'present' });
      expect(await own()).toMatchObject({ leave: null });
    });

    it('tells nobody of health: neither the roster of others nor the audit', async () => {
      const { id } = await create(LEAVE);
      await answer(id);
      await fireTimer(day.world, 'sealAudit');
      const links = await day.world.store.audit.from('demo', 1, 1000);
      const about = links.filter(({ recordId }) =>
        [id, `${day.activityId}:sun-li`].includes(recordId),
      );
      expect(about.map(({ action }) => action)).toEqual(
        expect.arrayContaining(['asked', 'agreed']),
      );
      expect(JSON.stringify(about)).not.toContain('sick');
    });
  });

  describe('what cannot be asked', () => {
    it('is refused with the reason', async () => {
      expect(await refused(LATE_ENTRY)).toBe('ACTIVITY_NOT_CLOSED');
      expect(await refused(LEAVE, 'liu-yang')).toBe('NOT_ON_ROSTER');
      await checkIn('sun-li');
      expect(await refused(LEAVE)).toBe('ALREADY_CHECKED_IN');
      await close();
      expect(await refused(LATE_ENTRY)).toBe('ALREADY_CHECKED_IN');
      expect(await refused(LEAVE, 'zhou-tao')).toBe('ACTIVITY_CLOSED');
      const same: Ask = { name: 'correction', wanted: 'absent', reason: '没有到' };
      expect(await refused(same, 'zhou-tao')).toBe('NOTHING_TO_ASK');
    });

    it('nothing about what was called off; what waits can only be declined', async () => {
      const { id } = await create(LEAVE);
      await officer().ask('activities.cancel', { activityId: day.activityId, reason: '场馆检修' });
      expect(await refused(LEAVE, 'zhou-tao')).toBe('ACTIVITY_CANCELLED');
      const refusal = await officer().refusal('asks.answer', { askId: id, answer: AGREE });
      expect(refusal.code).toBe('ACTIVITY_CANCELLED');
      expect(await answer(id, DECLINE)).toMatchObject({ state: { name: 'declined' } });
    });
  });

  it('one of a kind may be open; the same request again is the same ask', async () => {
    const requestId = randomUUID();
    const first = await create(LEAVE, 'sun-li', requestId);
    expect(await create(LEAVE, 'sun-li', requestId)).toEqual(first);
    expect(await refused(LEAVE)).toBe('ASK_OPEN');
    const replies = await Promise.all(
      [1, 2, 3].map(() => day.world.as('zhou-tao').call('asks.create', asking(LEAVE))),
    );
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    await day.world.as('sun-li').ask('asks.withdraw', { askId: first.id });
    expect(await create({ name: 'leave', class: 'personal' })).toMatchObject({
      state: { name: 'open' },
    });
  });

  it('is withdrawn by whoever asked, until it is answered', async () => {
    const { id } = await create(LEAVE);
    const other = await day.world.as('zhou-tao').refusal('asks.withdraw', { askId: id });
    expect(other.code).toBe('NOT_FOUND');
    const withdrawn = await day.world.as('sun-li').ask('asks.withdraw', { askId: id });
    expect(withdrawn.state.name).toBe('withdrawn');
    expect(await day.world.as('sun-li').ask('asks.withdraw', { askId: id })).toEqual(withdrawn);
    expect((await officer().refusal('asks.answer', { askId: id, answer: AGREE })).code).toBe(
      'ASK_ANSWERED',
    );
    const again = await create(LEAVE);
    await answer(again.id);
    const late = await day.world.as('sun-li').refusal('asks.withdraw', { askId: again.id });
    expect(late.code).toBe('ASK_ANSWERED');
  });

  it('the branch sees what waits, oldest first, and what is answered, latest first', async () => {
    const ids: string[] = [];
    for (const memberId of ['sun-li', 'zhou-tao', 'zhang-min']) {
      ids.push((await create(LEAVE, memberId)).id);
      day.world.clock.now += MINUTE;
    }
    const list = async (show: 'open' | 'answered', by = officer()) =>
      by.ask('asks.list', { show, activityId: day.activityId });
    expect((await list('open')).asks.map(({ id }) => id)).toEqual(ids);
    const { open } = await list('open');
    await answer(ids[0] ?? '');
    day.world.clock.now += MINUTE;
    await answer(ids[1] ?? '', DECLINE);
    expect((await list('open')).open).toBe(open - 2);
    expect((await list('answered')).asks.map(({ id }) => id)).toEqual([ids[1], ids[0]]);
    expect((await list('open', day.world.as('qian-fang'))).asks).toEqual([]);
    expect((await list('open', staff())).asks.map(({ id }) => id)).toEqual([ids[2]]);
  });

  it('goes with the names when their term is over', async () => {
    await close();
    const { id } = await create(LATE_ENTRY);
    await answer(id);
    day.world.clock.now = shanghai('2026-01-10', '23:59') + HOUR;
    await fireTimer(day.world, 'sealAudit');
    await fireTimer(day.world, 'retention');
    await fireTimer(day.world, 'sealAudit');
    await fireTimer(day.world, 'retention');
    expect(await own()).toBeUndefined();
    expect(await day.world.store.asks.one(id)).toBeUndefined();
  });
});
