import type { ActivityCard, OwnAttendance } from '@shared/contract/activities';
import type { Presence } from '@shared/domain/attendance/schema';
import { type Instant, instantOf } from '@shared/domain/time';
import type { ListedActivity } from './use-activity-list';

/** The instant of a clock in Asia/Shanghai. */
export const at = (date: string, time = '00:00'): Instant => instantOf(date, time) ?? Number.NaN;

/** A theme Party day on 18 November 2022, 14:00 to 15:30. */
export const activityWith = (change: Partial<ActivityCard> = {}): ActivityCard => ({
  id: 'act-1',
  kind: 'theme_party_day',
  unitId: 'branch-3',
  unitName: '第三支部',
  theme: '学条例 强支部',
  place: '综合楼三楼会议室',
  startsAt: at('2022-11-18', '14:00'),
  endsAt: at('2022-11-18', '15:30'),
  checkIn: {
    opensAt: at('2022-11-18', '13:30'),
    lateAfter: at('2022-11-18', '14:10'),
    closesAt: at('2022-11-18', '15:30'),
  },
  serves: [],
  state: { name: 'published', publishedAt: at('2022-11-10') },
  details: {},
  series: null,
  jointId: null,
  postponed: [],
  study: null,
  programmeId: null,
  ...change,
});

export const presenceWith = (change: Partial<Presence> = {}): Presence => ({
  at: at('2022-11-18', '14:02'),
  arrival: 'on_time',
  method: 'code',
  enteredBy: null,
  requestId: 'request-1',
  pending: false,
  leftAt: null,
  ...change,
});

export const due: OwnAttendance = { state: 'expected', as: 'due', presence: null, leave: null };

export const listed = (
  change: Partial<ActivityCard> = {},
  mine: OwnAttendance = due,
): ListedActivity => ({ activity: activityWith(change), mine });
