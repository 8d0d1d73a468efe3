import { movingOf, postponedLines, readMoving, withStartMoved } from './postponing';
import { activityWith, at } from './test-support';

const activity = activityWith();

describe('moving an activity', () => {
  it('begins from its own time and place, and keeps its length', () => {
    const moving = movingOf(activity);
    expect(moving).toMatchObject({ date: '2022-11-18', start: '14:00', end: '15:30' });
    expect(withStartMoved(moving, '09:00')).toMatchObject({ start: '09:00', end: '10:30' });
    expect(withStartMoved(moving, '23:00').end).toBe('15:30');
  });

  it('asks for a change and for the reason people read', () => {
    expect(readMoving(movingOf(activity), activity)).toEqual({
      ok: false,
      errors: { date: '时间和地点都没有改动', reason: '请写明原因，参加的人会看到' },
    });
    const moved = { ...movingOf(activity), date: '2022-11-25', reason: '会议室调整' };
    expect(readMoving(moved, activity)).toMatchObject({
      ok: true,
      startsAt: at('2022-11-25', '14:00'),
    });
    expect(readMoving({ ...moved, end: '13:00' }, activity)).toMatchObject({
      errors: { end: '结束时间要晚于开始时间14:00' },
    });
  });
});

describe('what members read', () => {
  const from = {
    at: 1,
    startsAt: at('2022-11-11', '14:00'),
    endsAt: at('2022-11-11', '15:30'),
    place: activity.place,
    reason: '会议室调整',
  };

  it('is the old time, the new one and the reason', () => {
    expect(postponedLines(activity, from)).toEqual([
      '原定：11月11日 周五 14:00 – 15:30',
      '改为：11月18日 周五 14:00 – 15:30',
      '原因：会议室调整',
    ]);
  });

  it('names the place when only that has changed', () => {
    const { startsAt, endsAt } = activity;
    const place = '一楼会议室';
    expect(postponedLines(activity, { ...from, startsAt, endsAt, place })).toEqual([
      '原定：一楼会议室',
      '改为：综合楼三楼会议室',
      '原因：会议室调整',
    ]);
  });
});
