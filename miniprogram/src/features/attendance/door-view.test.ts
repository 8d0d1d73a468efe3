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
  },
  mine,
  organises: false,
  counts: null,
});
const due = got({ state: 'expected', presence: null });

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
    const recorded = got({ state: 'present', presence });
    expect(doorView(typing, recorded, undefined, at('14:30'), false).name).toBe('recorded');
  });

  it('the consent, when the server asks for it after a code was sent', () => {
    const attempt = { code: '482915', requestId: 'request-1', capturedAt: at('13:45') };
    expect(doorView({ name: 'consent', attempt }, due, undefined, at('13:45')).name).toBe(
      'consent',
    );
  });

  it('the record, to whoever is recorded already', () => {
    const recorded = got({ state: 'present', presence });
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
});
