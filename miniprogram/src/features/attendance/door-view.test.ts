import type { OwnAttendance } from '@shared/contract/activities';
import { instantOf } from '@shared/domain/time';
import { doorView } from './door-view';

/** The platform's bundle runs in its own build only; nothing here reaches it. */
jest.mock('@tarojs/taro', () => ({}));

const at = (time: string) => instantOf('2022-11-18', time) ?? Number.NaN;
const typing = { name: 'typing', digits: '' } as const;
const presence = {
  at: at('14:02'),
  arrival: 'on_time',
  method: 'code',
  enteredBy: null,
  requestId: 'request-1',
  pending: false,
  leftAt: null,
} as const;
const got = (mine: OwnAttendance) => ({
  activity: {
    id: 'act-1',
    kind: 'theme_party_day' as const,
    unitId: 'branch-3',
    unitName: '第三支部',
    theme: '学条例 强支部',
    place: '综合楼三楼会议室',
    startsAt: at('14:00'),
    endsAt: at('15:30'),
    checkIn: { opensAt: at('13:30'), lateAfter: at('14:10'), closesAt: at('15:30') },
    serves: [],
    state: { name: 'published' as const, publishedAt: at('09:00') },
    details: {},
    series: null,
    jointId: null,
    postponed: [],
    study: null,
    programmeId: null,
  },
  mine,
  organises: false,
  counts: null,
  chosen: [],
  jointWith: [],
  mySources: [],
  recorded: false,
  topic: null,
  programme: null,
});
const due = got({ state: 'expected', as: 'due', presence: null, leave: null });
const present = (change: object = {}) =>
  got({ state: 'present', as: 'due', presence: { ...presence, ...change }, leave: null });

describe('what the check-in page shows', () => {
  it('the boxes while the door is open, also before the activity was read', () => {
    expect(doorView(typing, due, undefined, at('13:45')).name).toBe('form');
    expect(doorView(typing, undefined, undefined, at('13:45')).name).toBe('form');
  });

  it('when the door opens, before it does', () => {
    expect(doorView(typing, due, undefined, at('13:00'))).toMatchObject({
      name: 'stopped',
      title: '签到13:30开放',
    });
  });

  it('the consent first, to whoever has not agreed, and never to whoever is recorded', () => {
    expect(doorView(typing, due, undefined, at('13:45'), false).name).toBe('consent');
    const recorded = present();
    expect(doorView(typing, recorded, undefined, at('14:30'), false).name).toBe('recorded');
  });

  it('the consent, when the server asks for it after a code was sent', () => {
    const attempt = { code: '482915', requestId: 'request-1', capturedAt: at('13:45') };
    expect(doorView({ name: 'consent', attempt }, due, undefined, at('13:45')).name).toBe(
      'consent',
    );
  });

  it('the record, to whoever is recorded already', () => {
    const recorded = present();
    expect(doorView(typing, recorded, undefined, at('14:30'))).toMatchObject({
      name: 'recorded',
      title: '已签到 14:02',
      about: ['第三支部 主题党日', '学条例 强支部'],
    });
  });

  it('calmly the first time, to whoever checks in a second time', () => {
    const before = { name: 'recorded_before', at: at('14:02') } as const;
    expect(doorView(before, due, undefined, at('14:30'))).toMatchObject({
      name: 'recorded',
      title: '已签到 14:02',
      note: '您14:02已签到，不用再签',
    });
  });

  it('digits under way stay, even if the window ends meanwhile: the server decides', () => {
    const half = { name: 'typing', digits: '482' } as const;
    expect(doorView(half, due, undefined, at('15:31')).name).toBe('form');
  });

  it('who helps, to whoever is not on the list', () => {
    const hidden = { code: 'NOT_FOUND', data: {}, message: '' } as const;
    expect(doorView(typing, undefined, hidden, at('14:00'))).toMatchObject({
      name: 'stopped',
      title: '名单里没有您，请找组织委员核对名单',
    });
  });

  const attempt = { code: '482915', requestId: 'request-1', capturedAt: at('14:02') };

  it('that code and time are kept, also when nothing could be read', () => {
    const kept = { name: 'kept', attempt } as const;
    expect(doorView(kept, undefined, undefined, at('14:03'))).toEqual({ name: 'kept', attempt });
    expect(doorView(kept, due, undefined, at('16:00'))).toEqual({ name: 'kept', attempt });
  });

  it('the record, once the organiser has entered the person meanwhile', () => {
    const kept = { name: 'kept', attempt } as const;
    const entered = present({ method: 'organiser_entry', enteredBy: 'm2' });
    expect(doorView(kept, entered, undefined, at('14:20')).name).toBe('recorded');
  });

  it('the proven time, and that the organiser confirms, once a kept code has arrived', () => {
    const arrived = present({ method: 'offline_code', pending: true });
    expect(doorView(typing, arrived, undefined, at('15:00'))).toMatchObject({
      title: '已签到 14:02',
      note: '离线补传，等组织者确认',
    });
  });

  it('why a kept code was not taken, and the way on', () => {
    const failure = {
      code: 'CHECK_IN_CLOSED',
      data: { closedAt: 1 },
      message: '签到已结束',
    } as const;
    expect(
      doorView({ name: 'refused', failure, late: true }, due, undefined, at('17:00')),
    ).toMatchObject({
      name: 'not_taken',
      title: '未能提交：签到已结束',
      note: '到过现场的，可以请组织者代为登记，或在活动结束后申请补签',
    });
  });
});
