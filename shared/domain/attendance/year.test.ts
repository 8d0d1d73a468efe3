import { expectedAt } from './roster';
import type { Attendance } from './schema';
import { entersYear, isBranchLife, isLifeMeeting, yearCounts } from './year';

const closed = { name: 'closed' as const, closedAt: 9, counts: null };

const attended = (id: string, record: Partial<Attendance>, activity: object = {}) => ({
  activity: {
    id,
    kind: 'theme_party_day' as const,
    jointId: null,
    state: closed,
    ...activity,
  },
  record: {
    ...expectedAt(
      { id, officeId: 'o', unitId: 'u', startsAt: 1, endsAt: 2 },
      { id: 'm', name: '演示·某', memberClass: 'full_member' },
      { as: 'due', number: 1 },
    ),
    ...record,
  },
});

describe('a person’s year', () => {
  it('counts what was closed and where the person was due', () => {
    const year = [
      attended('a', { state: 'present' }),
      attended('b', { state: 'absent' }),
      attended('c', { state: 'on_leave' }),
      attended('exempt', { state: 'exempt' }),
      attended('sat in', { state: 'present', as: 'sitting_in' }),
      attended('called off', { state: 'present' }, { state: { name: 'cancelled' } }),
      attended('still open', { state: 'expected' }, { state: { name: 'published' } }),
    ];
    expect(yearCounts(year)).toEqual({ due: 3, present: 1, late: 0, onLeave: 1, absent: 1 });
    expect(year.filter(entersYear)).toHaveLength(3);
  });

  it('a joint day on two rosters is one day, and the person came if on either', () => {
    const joint = { jointId: 'j' };
    const year = [
      attended('a', { state: 'absent' }, joint),
      attended('b', { state: 'present' }, joint),
    ];
    expect(yearCounts(year)).toMatchObject({ due: 1, present: 1, absent: 0 });
    expect(yearCounts([...year].reverse())).toEqual(yearCounts(year));
  });
});

describe('organisational life of a branch (2.3)', () => {
  it('is theme Party days, the three meetings and one lecture, and life meetings', () => {
    expect(isBranchLife({ kind: 'theme_party_day' })).toBe(true);
    expect(isBranchLife({ kind: 'branch_general_meeting' })).toBe(true);
    expect(isBranchLife({ kind: 'party_lecture' })).toBe(true);
    expect(isBranchLife({ kind: 'organisational_life_meeting' })).toBe(true);
    expect(isBranchLife({ kind: 'cultural_sports_event' })).toBe(false);
    expect(isLifeMeeting({ kind: 'democratic_life_meeting' })).toBe(true);
    expect(isLifeMeeting({ kind: 'theme_party_day' })).toBe(false);
  });
});
