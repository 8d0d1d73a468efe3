import { instantOf } from '@shared/domain/time';
import { placeFailure, readForm } from './form-errors';
import { emptyValues } from './form-values';

const filled = {
  ...emptyValues('theme_party_day'),
  unitId: 'branch-2',
  theme: '学条例 强支部',
  place: '综合楼三楼会议室',
  date: '2022-11-18',
  start: '14:00',
  end: '15:30',
};
const now = instantOf('2022-11-18', '16:00') ?? Number.NaN;

describe('reading the form', () => {
  it('gives what the contract takes', () => {
    expect(readForm(filled, ['4.1'])).toMatchObject({
      ok: true,
      fields: { unitId: 'branch-2', commitmentIds: ['4.1'] },
    });
  });

  it('says beside each empty field what to write', () => {
    const read = readForm(emptyValues('theme_party_day'), []);
    expect(read).toEqual({
      ok: false,
      errors: {
        unit: '请选择组织单位',
        theme: '请填写活动主题',
        place: '请填写活动地点',
        date: '请选择日期',
        start: '请选择开始时间',
        end: '请选择结束时间',
      },
    });
  });

  it('an end before the start names the start', () => {
    expect(readForm({ ...filled, end: '13:00' }, [])).toEqual({
      ok: false,
      errors: { end: '结束时间要晚于开始时间14:00' },
    });
  });
});

describe('what the kind adds', () => {
  it('only the fields and the people of the kind are sent', () => {
    const training = {
      ...filled,
      kind: 'training' as const,
      details: { lecturer: ' 演示·何平 ', site: '别的类型的' },
      chosen: ['zhang-min'],
      lateAfterMinutes: 20,
    };
    expect(readForm(training, [])).toMatchObject({
      ok: true,
      dates: null,
      fields: {
        details: { lecturer: '演示·何平' },
        chosen: ['zhang-min'],
        lateAfterMinutes: 20,
      },
    });
  });

  it('a series gives each date with the hours of the form', () => {
    const repeat = { months: 2, by: 'day', without: [] } as const;
    const read = readForm({ ...filled, repeat }, []);
    expect(read).toMatchObject({
      ok: true,
      dates: [
        { startsAt: instantOf('2022-11-18', '14:00'), endsAt: instantOf('2022-11-18', '15:30') },
        { startsAt: instantOf('2022-12-18', '14:00'), endsAt: instantOf('2022-12-18', '15:30') },
      ],
    });
  });

  it('a series of one date is none', () => {
    const repeat = { months: 2, by: 'day', without: ['2022-12-18'] } as const;
    expect(readForm({ ...filled, repeat }, [])).toEqual({
      ok: false,
      errors: { series: '至少留两个日期，或关闭每月固定日' },
    });
  });
});

describe('a refusal of the server', () => {
  it('stands beside the field it is about', () => {
    const fields = [
      { path: 'theme', message: '活动主题不超过40个字' },
      { path: 'commitmentIds.3', message: '编号格式不对' },
    ];
    const failure = { code: 'INVALID_INPUT', data: { fields }, message: '' } as const;
    expect(placeFailure(failure, filled, now)).toEqual({
      errors: { theme: '活动主题不超过40个字', commitments: '编号格式不对' },
      general: undefined,
    });
  });

  it('a day that has passed is the day’s fault, an hour of today the hour’s', () => {
    const failure = { code: 'ACTIVITY_IN_PAST', data: {}, message: '已经过去' } as const;
    expect(placeFailure(failure, filled, now).errors).toEqual({ end: '已经过去' });
    const before = { ...filled, date: '2022-11-17' };
    expect(placeFailure(failure, before, now).errors).toEqual({ date: '已经过去' });
  });

  const placed = (failure: Parameters<typeof placeFailure>[0]) =>
    placeFailure(failure, filled, now).errors;

  it('about the plan, the unit or the hours stands there', () => {
    const message = '原因';
    expect(placed({ code: 'OUTSIDE_PLAN_YEAR', data: { year: 2022 }, message })).toEqual({
      date: message,
    });
    expect(placed({ code: 'UNKNOWN_COMMITMENT', data: { commitmentId: '4.1' }, message })).toEqual({
      commitments: message,
    });
    expect(placed({ code: 'UNIT_CANNOT_HOST', data: {}, message })).toEqual({ unit: message });
    expect(placed({ code: 'ACTIVITY_TIME_INVALID', data: { startsAt: 0 }, message })).toEqual({
      end: message,
    });
  });

  it('what belongs to no field is said for the whole form', () => {
    const failure = { code: 'NO_CONNECTION', data: {}, message: '当前没有网络' } as const;
    expect(placeFailure(failure, filled, now)).toEqual({ errors: {}, general: '当前没有网络' });
  });
});
