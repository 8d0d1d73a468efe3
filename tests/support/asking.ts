import { randomUUID } from 'node:crypto';
import type { InputOf } from '@shared/contract';
import type { PartyDay } from './party-day';
import { AT_THE_DOOR } from './world';

export type Ask = InputOf<'asks.create'>['ask'];

export const LEAVE: Ask = { name: 'leave', class: 'sick' };
export const LATE_ENTRY: Ask = { name: 'late_entry', reason: '手机没电' };
export const AGREE = { name: 'agree' } as const;
export const DECLINE = { name: 'decline', reason: '请当面说明' } as const;

/** What members ask about a Party day and the branch answers, and what stands recorded then. */
export const askingTheBranch = (day: PartyDay) => {
  const { officer } = day;
  const asking = (ask: Ask, requestId: string = randomUUID()) => ({
    activityId: day.activityId,
    requestId,
    ask,
  });
  return {
    asking,
    create: (ask: Ask, memberId = 'sun-li', requestId: string = randomUUID()) =>
      day.world.as(memberId).ask('asks.create', asking(ask, requestId)),
    answer: (askId: string, given: InputOf<'asks.answer'>['answer'] = AGREE, by = officer()) =>
      by.ask('asks.answer', { askId, answer: given }),
    own: (memberId = 'sun-li') => day.world.store.attendance.of(day.activityId, memberId),
    close: () => {
      day.world.clock.now = Math.max(day.world.clock.now, AT_THE_DOOR);
      return day.close();
    },
    checkIn: (memberId: string) => {
      day.world.clock.now = AT_THE_DOOR;
      return day.checkIn(memberId);
    },
    /** The numbers kept at the close, which must be those counted afresh. */
    counts: async () => {
      const { activityId } = day;
      const activity = await day.world.store.activities.byId(activityId);
      const standing = activity?.state.name === 'closed' ? activity.state.counts : undefined;
      expect(standing).toEqual((await officer().ask('attendance.counts', { activityId })).counts);
      return standing;
    },
  };
};
