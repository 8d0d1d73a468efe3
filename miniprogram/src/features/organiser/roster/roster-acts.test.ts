import { instantOf } from '@shared/domain/time';
import { rosterActsAt } from './roster-acts';

const at = (time: string) => instantOf('2022-11-18', time) ?? Number.NaN;
const checkIn = { opensAt: at('13:30'), lateAfter: at('14:10'), closesAt: at('15:30') };
const published = { state: { name: 'published', publishedAt: 1 }, checkIn } as const;

describe('what an organiser may do with the roster', () => {
  it('entering nobody before check-in opens, with the time it will; the list can be changed', () => {
    expect(rosterActsAt(published, at('13:00'))).toEqual({
      canEnter: false,
      canList: true,
      canNote: true,
      standing: '签到11月18日 周五 13:30开放，到时可以登记',
    });
  });

  it('entering, while codes are shown', () => {
    expect(rosterActsAt(published, at('14:00'))).toEqual({
      canEnter: true,
      canList: true,
      canNote: true,
      standing: '',
    });
  });

  it('entering from paper, after the codes have stopped', () => {
    expect(rosterActsAt(published, at('16:00')).canEnter).toBe(true);
  });

  it('once it is closed, uploads and early leaving alone; nothing once it is cancelled', () => {
    const closed = { name: 'closed', closedAt: at('15:32'), counts: null } as const;
    expect(rosterActsAt({ state: closed, checkIn }, at('15:40'))).toEqual({
      canEnter: false,
      canList: false,
      canNote: true,
      standing: '签到已于15:32结束，人数已定',
    });
    const cancelled = { name: 'cancelled', cancelledAt: 1, reason: '会议室停电' } as const;
    expect(rosterActsAt({ state: cancelled, checkIn }, at('14:00'))).toMatchObject({
      canEnter: false,
      canList: false,
      canNote: false,
    });
  });
});
