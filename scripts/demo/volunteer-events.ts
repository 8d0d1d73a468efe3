import { type Instant, instantOf } from '@shared/domain/time';
import type { EventDetails } from '@shared/domain/volunteering/schema';
import type { Mark } from '@shared/domain/volunteering/service-schema';
import { DEMO_YEAR } from './office';

/** An instant of the demonstration's year. */
export const at = (date: string, time: string): Instant => {
  const instant = instantOf(`${DEMO_YEAR}-${date}`, time);
  if (instant === undefined) throw new Error(`No such demo time: ${date} ${time}`);
  return instant;
};

/** Marks by code at these times, on the day of the event. */
type Day = readonly (readonly [Mark['act'], string])[];

/** A volunteer event of the demonstration in a few words. */
export interface Outline {
  id: string;
  theme: string;
  place: string;
  date: string;
  time: string;
  /** How long it lasts; three hours when left out. */
  hours?: number;
  details?: Partial<EventDetails>;
  shifts: readonly { post: string; capacity: number; people: readonly string[]; skill?: string }[];
  /** Left out: still to come. `waiting`: served, and not confirmed. */
  served?: 'waiting' | 'confirmed';
  /** What single people did, where it differs; empty: they did not come. */
  days?: Readonly<Record<string, Day>>;
  /** Who gave the place back, and when. */
  withdrawn?: readonly [string, Instant];
}

export const EVENTS: readonly Outline[] = [
  {
    id: 'demo-event-walk',
    theme: '健步走活动引导',
    place: '滨海公园东门广场',
    date: '11-27',
    time: '08:30',
    shifts: [
      { post: '路线引导', capacity: 6, people: ['he-xin', 'shi-lei'] },
      { post: '饮水点', capacity: 3, people: ['jiang-nan'] },
      { post: '现场急救', capacity: 2, people: ['xu-ning'], skill: '急救' },
    ],
  },
  {
    id: 'demo-event-match',
    theme: '市民乒乓球赛保障',
    place: '市体育馆',
    date: '11-26',
    time: '13:30',
    details: { risks: '场内人多，搬运器材时请戴手套', supplies: '备饮水和工作餐' },
    shifts: [
      {
        post: '检录',
        capacity: 2,
        people: ['yao-jie', 'pan-hua', 'tian-yu', 'jiang-nan', 'lin-xiao'],
      },
    ],
    withdrawn: ['yao-jie', at('11-18', '08:30')],
  },
  {
    id: 'demo-event-today',
    theme: '社区健身指导',
    place: '幸福社区广场',
    date: '11-18',
    time: '14:00',
    details: { service: 'fitness_guidance', content: '教社区居民做健身操' },
    shifts: [{ post: '健身指导', capacity: 5, people: ['lin-xiao', 'gao-feng', 'yao-jie'] }],
  },
  {
    id: 'demo-event-games',
    theme: '市民运动会全天保障',
    place: '市体育场',
    date: '11-12',
    time: '08:00',
    hours: 10,
    details: { risks: '站立时间长，请穿运动鞋', supplies: '备饮水和午餐' },
    shifts: [
      {
        post: '检录和引导',
        capacity: 4,
        people: ['gao-feng', 'yao-jie', 'jiang-nan', 'he-xin'],
      },
    ],
    served: 'waiting',
    days: {
      'gao-feng': [
        ['in', '07:52'],
        ['out', '17:40'],
      ],
      'yao-jie': [['in', '08:03']],
      'jiang-nan': [
        ['in', '07:58'],
        ['leave', '11:30'],
        ['return', '13:05'],
        ['out', '15:10'],
      ],
      'he-xin': [],
    },
  },
  {
    id: 'demo-event-park',
    theme: '公园健身器材巡查',
    place: '南山公园',
    date: '11-13',
    time: '14:00',
    details: { service: 'facility_care', content: '检查公园健身器材，登记损坏' },
    shifts: [{ post: '巡查', capacity: 4, people: ['lin-xiao', 'shi-lei', 'tian-yu'] }],
    served: 'waiting',
  },
  {
    id: 'demo-event-autumn',
    theme: '市民健步走保障',
    place: '滨海公园东门广场',
    date: '10-16',
    time: '08:30',
    shifts: [{ post: '路线引导', capacity: 5, people: ['lin-xiao', 'he-xin', 'gao-feng'] }],
    served: 'confirmed',
  },
  {
    id: 'demo-event-fitness-day',
    theme: '全民健身日器材引导',
    place: '市全民健身中心',
    date: '08-08',
    time: '08:30',
    shifts: [{ post: '器材引导', capacity: 5, people: ['lin-xiao', 'yao-jie', 'jiang-nan'] }],
    served: 'confirmed',
  },
];
