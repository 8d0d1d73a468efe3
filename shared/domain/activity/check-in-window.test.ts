import fc from 'fast-check';
import { MINUTE } from '../time';
import { checkInWindowOf, phaseAt, takesCheckIns } from './check-in-window';
import { stateLabel } from './state-label';

const kind = { opensBeforeMinutes: 30, lateAfterMinutes: 10 };
const start = 1_668_751_200_000;
const window = checkInWindowOf(kind, start, start + 90 * MINUTE);

describe('the check-in window', () => {
  it('opens half an hour before, is late ten minutes in, and shuts at the end', () => {
    expect(window).toEqual({
      opensAt: start - 30 * MINUTE,
      lateAfter: start + 10 * MINUTE,
      closesAt: start + 90 * MINUTE,
    });
  });

  it('of a very short meeting still has its parts in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), (minutes) => {
        const { opensAt, lateAfter, closesAt } = checkInWindowOf(
          kind,
          start,
          start + minutes * MINUTE,
        );
        expect(opensAt).toBeLessThan(lateAfter);
        expect(lateAfter).toBeLessThanOrEqual(closesAt);
      }),
    );
  });

  it('has its opening instant and not its closing one', () => {
    const at = [window.opensAt - 1, window.opensAt, window.closesAt - 1, window.closesAt];
    expect(at.map((now) => phaseAt(window, now))).toEqual(['not_open', 'open', 'open', 'over']);
  });

  it('takes check-ins of a published activity only, and lists say where it stands', () => {
    const published = { state: { name: 'published', publishedAt: 1 }, checkIn: window } as const;
    const draft = { state: { name: 'draft' }, checkIn: window } as const;
    expect(takesCheckIns(published, start)).toBe(true);
    expect(takesCheckIns(draft, start)).toBe(false);
    const times = [window.opensAt - 1, start, window.closesAt];
    expect(times.map((now) => stateLabel(published, now))).toEqual([
      '未开始',
      '签到中',
      '待结束签到',
    ]);
    expect(stateLabel(draft, start)).toBe('草稿');
  });
});
