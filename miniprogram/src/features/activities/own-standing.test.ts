import { ownStanding } from './own-standing';
import { standingWords } from './standing-words';
import { activityWith, at, due, presenceWith } from './test-support';

const attends = { as: 'due', leave: null } as const;

const wordsAt = (
  time: string,
  activity = activityWith(),
  mine: Parameters<typeof ownStanding>[1] = due,
) => {
  const now = at('2022-11-18', time);
  return standingWords(ownStanding(activity, mine, now), now);
};

describe('how I stand to an activity', () => {
  it('before check-in opens the act says when it will', () => {
    expect(wordsAt('13:29').act).toMatchObject({ label: '签到13:30开放', open: false });
    const early = at('2022-11-15');
    const { act } = standingWords(ownStanding(activityWith(), due, early), early);
    expect(act?.label).toBe('签到11月18日 周五 13:30开放');
  });

  it('while it is open the act is 签到, and lateness is announced and then told', () => {
    expect(wordsAt('13:30').act).toEqual({
      label: '签到',
      open: true,
      note: '签到已开放，14:10之后记为迟到',
    });
    expect(wordsAt('14:10').act?.note).toBe('签到已开放，14:10之后记为迟到');
    expect(wordsAt('14:11').act?.note).toBe('已过14:10，现在签到记为迟到，算实到');
  });

  it('once it is over the organiser is named as the way on', () => {
    expect(wordsAt('15:30').act).toMatchObject({ label: '签到已于15:30结束', open: false });
    const closed = activityWith({
      state: { name: 'closed', closedAt: at('2022-11-18', '15:10'), counts: null },
    });
    expect(wordsAt('15:20', closed).words).toBe('签到已于15:10结束');
  });

  it('a record is shown with its time, and how it was made when it was not the code', () => {
    const record = (change: Parameters<typeof presenceWith>[0]) =>
      ({ ...attends, state: 'present', presence: presenceWith(change) }) as const;
    expect(wordsAt('14:30', activityWith(), record({})).words).toBe('已签到 14:02');
    expect(wordsAt('14:30', activityWith(), record({ arrival: 'late' }))).toMatchObject({
      kind: 'due',
      words: '已签到 14:02，记为迟到',
    });
    expect(wordsAt('14:30', activityWith(), record({ method: 'paper_sheet' })).words).toBe(
      '已签到 14:02，按纸质签到表登记',
    );
  });

  it('a cancelled activity offers no act, whoever had checked in', () => {
    const cancelled = activityWith({
      state: { name: 'cancelled', cancelledAt: at('2022-11-17'), reason: '会议室调整' },
    });
    const mine = { ...attends, state: 'present', presence: presenceWith() } as const;
    expect(wordsAt('14:00', cancelled, mine)).toEqual({ kind: 'na', words: '已取消：会议室调整' });
  });

  it.each([
    ['on_leave', '已请假'],
    ['absent', '缺席'],
  ] as const)('%s is %s, without an act', (state, words) => {
    expect(wordsAt('14:00', activityWith(), { ...attends, state, presence: null })).toMatchObject({
      words,
    });
  });

  it('whoever only organises has nothing to sign', () => {
    expect(wordsAt('14:00', activityWith(), null).act).toBeUndefined();
  });
});
