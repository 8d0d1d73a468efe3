import type { KeptAct } from '@/features/queue';
import { keptEntriesOf } from './kept-entries';

/** The platform's bundle runs in its own build only; nothing here reaches it. */
jest.mock('@tarojs/taro', () => ({}));

const entry = (
  activityId: string,
  memberIds: string[],
  state: KeptAct['state'] = { name: 'waiting' },
): KeptAct => ({
  operation: 'attendance.enter',
  input: {
    activityId,
    requestId: `r-${memberIds.join('-')}`,
    memberIds,
    method: 'paper_sheet',
    arrival: 'on_time',
  },
  owner: { account: 'a', memberId: 'm1' },
  takenAt: 1_000,
  about: '',
  tries: 0,
  state,
});

describe('what this phone keeps of a list', () => {
  it('names those entered and not sent, of this activity alone', () => {
    const acts = [entry('a1', ['m2', 'm3']), entry('a2', ['m4'])];
    expect([...keptEntriesOf(acts, 'a1').waiting]).toEqual(['m2', 'm3']);
  });

  it('says by person why an entry that was sent later did not go through', () => {
    const error = { code: 'ACTIVITY_CLOSED', data: {}, message: '这场活动已结束签到' } as const;
    const refused = entry('a1', ['m2'], { name: 'refused', at: 900_000, error });
    const { waiting, problems } = keptEntriesOf([refused], 'a1');
    expect(waiting.size).toBe(0);
    expect(problems).toEqual({ m2: '没有登记上：这场活动已结束签到' });
  });
});
