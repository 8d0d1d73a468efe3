import { randomUUID } from 'node:crypto';
import type { InputOf } from '@shared/contract';
import type { PartyDay } from './party-day';

/** What an organiser enters by hand at the door of a Party day, and reads on its roster. */
export const byHandAtTheDoor = (day: PartyDay) => {
  const { officer } = day;
  return {
    rowOf: async (memberId: string) => {
      const { rows } = await officer().ask('attendance.roster', { activityId: day.activityId });
      return rows.find((row) => row.memberId === memberId);
    },
    enter: (memberIds: string[], fields: Partial<InputOf<'attendance.enter'>> = {}) => {
      day.world.clock.now += 1;
      return officer().ask('attendance.enter', {
        activityId: day.activityId,
        memberIds,
        method: 'paper_sheet',
        arrival: 'on_time',
        requestId: randomUUID(),
        ...fields,
      });
    },
    leave: (memberIds: string[], requestId: string = randomUUID(), by = officer()) =>
      by.ask('attendance.enterLeave', {
        activityId: day.activityId,
        memberIds,
        class: 'personal',
        requestId,
      }),
    undo: (requestId: string, by = officer()) => {
      day.world.clock.now += 1;
      return by.ask('attendance.undo', { activityId: day.activityId, requestId });
    },
  };
};
