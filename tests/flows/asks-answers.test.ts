import { DAY, localDateOf } from '@shared/domain/time';
import { AGREE, type Ask, askingTheBranch, DECLINE, LATE_ENTRY, LEAVE } from '../support/asking';
import { onPartyDay } from '../support/party-day';
import { MORNING } from '../support/world';

type Wire = Readonly<Record<string, unknown>>;

describe('what members ask of the branch', () => {
  const day = onPartyDay();
  const { officer, staff } = day;
  const { create, answer, own, close, checkIn, counts } = askingTheBranch(day);

  describe('a late entry', () => {
    beforeEach(close);

    it('makes somebody present who was there, by the branch and with the ask’s number', async () => {
      const before = await counts();
      const { id } = await create(LATE_ENTRY);
      expect(await answer(id)).toMatchObject({ recorded: 'present' });
      expect(await own()).toMatchObject({
        presence: {
          method: 'late_entry',
          arrival: 'on_time',
          enteredBy: 'zhao-lei',
          requestId: id,
        },
      });
      expect(await counts()).toMatchObject({ present: 1, absent: (before?.absent ?? 0) - 1 });
    });

    it('of somebody who was late is late', async () => {
      const { id } = await create(LATE_ENTRY);
      await answer(id, { name: 'agree', arrival: 'late' });
      expect(await counts()).toMatchObject({ present: 1, late: 1 });
    });

    it('agreed to twice, by two officers, is one entry', async () => {
      const { id } = await create(LATE_ENTRY);
      await Promise.all([answer(id), answer(id, AGREE, staff())]);
      await answer(id);
      expect((await own())?.sources).toHaveLength(1);
      expect(await counts()).toMatchObject({ present: 1 });
    });

    it('declined, nothing changes, and the member reads why', async () => {
      const { id } = await create(LATE_ENTRY);
      await answer(id, DECLINE);
      const { asks } = await day.world
        .as('sun-li')
        .ask('asks.mine', { activityId: day.activityId });
      expect(asks).toMatchObject([{ state: { name: 'declined', reason: '请当面说明' } }]);
      expect(await own()).toMatchObject({ state: 'absent' });
    });

    it('a transferred member still asks about the old branch, which answers', async () => {
      const moves = localDateOf(MORNING + 3 * DAY);
      const entry = { at: day.world.clock.now, by: 'test', action: 'moved' };
      const held = { roles: ['member' as const], post: null };
      const moved = [
        {
          ...held,
          unitId: 'branch-3',
          validFrom: '2021-01-01',
          validTo: localDateOf(MORNING + 2 * DAY),
        },
        { ...held, unitId: 'branch-1', validFrom: moves, validTo: null },
      ];
      const before = (await day.world.store.organisation.member('sun-li'))?.memberships ?? [];
      await day.world.store.organisation.changeMember('sun-li', {}, { memberships: moved }, entry);
      day.world.clock.now = MORNING + 4 * DAY;
      const { id, unitName } = await create(LATE_ENTRY);
      expect(unitName).toBe('第三支部');
      const refusal = await day.world
        .as('qian-fang')
        .refusal('asks.answer', { askId: id, answer: AGREE });
      expect(refusal.code).toBe('FORBIDDEN');
      expect(await answer(id)).toMatchObject({ recorded: 'present' });
      await day.world.store.organisation.changeMember(
        'sun-li',
        {},
        { memberships: [...before] },
        entry,
      );
    });
  });

  describe('a correction', () => {
    const wanted = (outcome: 'present' | 'on_leave' | 'absent'): Ask => ({
      name: 'correction',
      wanted: outcome,
      reason: '当天在外地开会',
    });

    it('to absent strikes what was recorded, with the reason; the history stays', async () => {
      await checkIn('sun-li');
      await close();
      const { id } = await create(wanted('absent'));
      expect(await answer(id)).toMatchObject({ recorded: 'absent' });
      expect(await own()).toMatchObject({
        sources: [{ method: 'code', standing: { name: 'struck', reason: '当天在外地开会' } }],
      });
      expect(await counts()).toMatchObject({ present: 0 });
    });

    it('to leave, and back to present by another ask', async () => {
      await close();
      const { id } = await create(wanted('on_leave'));
      expect(await answer(id)).toMatchObject({ recorded: 'on_leave' });
      expect(await counts()).toMatchObject({ onLeave: 1 });
      const back = await create(wanted('present'));
      expect(await answer(back.id)).toMatchObject({ recorded: 'present' });
      expect(await counts()).toMatchObject({ onLeave: 0, present: 1 });
      // The old answer again changes nothing.
      await answer(id);
      expect(await own()).toMatchObject({ state: 'present' });
    });

    it('of a false entry while the door is open', async () => {
      await checkIn('sun-li');
      const { id } = await create(wanted('absent'));
      expect(await answer(id)).toMatchObject({ recorded: 'expected' });
    });
  });

  it('nobody answers their own', async () => {
    const { id } = await create(LEAVE, 'zhao-lei');
    expect((await officer().refusal('asks.answer', { askId: id, answer: AGREE })).code).toBe(
      'OWN_REQUEST',
    );
    expect(await answer(id, AGREE, staff())).toMatchObject({ answeredByName: '演示·何平' });
  });

  it('of two officers one decides, and the other hears that it is answered', async () => {
    for (let round = 0; round < 4; round++) {
      const { id } = await create(
        LEAVE,
        ['sun-li', 'zhou-tao', 'zhang-min', 'wang-wei-retired'][round],
      );
      const [agreed, declined] = await Promise.all([
        officer().call('asks.answer', { askId: id, answer: AGREE }),
        staff().call('asks.answer', { askId: id, answer: DECLINE }),
      ]);
      expect([agreed.ok, declined.ok].filter(Boolean)).toHaveLength(1);
    }
  });

  it('an answer that broke off half-way is finished by the same answer', async () => {
    await close();
    const { id } = await create(LATE_ENTRY);
    const fault = ({ action, collectionName }: Wire) =>
      action === 'database.modifyDocument' && collectionName === 'attendance';
    await day.world.losing(fault, () =>
      officer().refusal('asks.answer', { askId: id, answer: AGREE }),
    );
    expect(await own()).toMatchObject({ state: 'absent' });
    await answer(id);
    expect(await own()).toMatchObject({ state: 'present' });
    expect(await counts()).toMatchObject({ present: 1 });
  });

  it('broken off before the numbers, the same answer brings them right', async () => {
    await close();
    const { id } = await create(LATE_ENTRY);
    const fault = ({ action, collectionName }: Wire) =>
      action === 'database.modifyDocument' && collectionName === 'activities';
    await day.world.losing(fault, () =>
      officer().refusal('asks.answer', { askId: id, answer: AGREE }),
    );
    await answer(id);
    expect(await counts()).toMatchObject({ present: 1 });
  });
});
