import type { OwnAttendance } from '@shared/contract/activities';
import { choicesFor, outcomesFor } from './own-choices';

const published = { state: { name: 'published', publishedAt: 1 } } as const;
const closed = { state: { name: 'closed', closedAt: 2, counts: null } } as const;
const cancelled = { state: { name: 'cancelled', cancelledAt: 2, reason: '停电' } } as const;

const mineIs = (state: NonNullable<OwnAttendance>['state']): OwnAttendance => ({
  state,
  as: 'due',
  presence: null,
  leave: null,
});

describe('what a member can ask of the branch', () => {
  it('leave, while nothing is recorded and the roster is open', () => {
    expect(choicesFor({ activity: published, mine: mineIs('expected') }, [])).toEqual(['leave']);
  });

  it('a correction, where she was entered by mistake', () => {
    expect(choicesFor({ activity: published, mine: mineIs('present') }, [])).toEqual([
      'correction',
    ]);
  });

  it('a late entry after closing, where she is absent; a correction whatever it says', () => {
    expect(choicesFor({ activity: closed, mine: mineIs('absent') }, [])).toEqual([
      'late_entry',
      'correction',
    ]);
    expect(choicesFor({ activity: closed, mine: mineIs('on_leave') }, [])).toEqual(['correction']);
  });

  it('nothing where she is not on the list, sits in, or the activity is called off', () => {
    expect(choicesFor({ activity: closed, mine: null }, [])).toEqual([]);
    const guest: OwnAttendance = {
      state: 'expected',
      as: 'sitting_in',
      presence: null,
      leave: null,
    };
    expect(choicesFor({ activity: published, mine: guest }, [])).toEqual([]);
    expect(choicesFor({ activity: cancelled, mine: mineIs('expected') }, [])).toEqual([]);
  });

  it('each once, until it is answered or withdrawn', () => {
    const ask = { name: 'leave', class: 'sick' } as const;
    const standing = { activity: published, mine: mineIs('expected') };
    expect(choicesFor(standing, [{ ask, state: { name: 'open' } }])).toEqual([]);
    expect(choicesFor(standing, [{ ask, state: { name: 'withdrawn', at: 3 } }])).toEqual(['leave']);
  });
});

describe('a correction', () => {
  it('says something else than the record; an absence that was none is a late entry', () => {
    expect(outcomesFor({ activity: closed, mine: mineIs('absent') })).toEqual(['on_leave']);
    expect(outcomesFor({ activity: closed, mine: mineIs('present') })).toEqual([
      'on_leave',
      'absent',
    ]);
  });
});
