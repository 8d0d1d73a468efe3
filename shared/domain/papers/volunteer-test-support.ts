import { MINUTE } from '../time';
import type { VolunteerEvent } from '../volunteering/event';
import { figuresOf } from '../volunteering/hours';
import type { EventDetails, Standing } from '../volunteering/schema';
import type { Mark, MarkAct } from '../volunteering/service-schema';
import type { Statement } from '../volunteering/statement-schema';
import { activityOf, at, nameOf, PAPER_CONTEXT } from './test-support';
import type {
  EventPaperData,
  PaperService,
  PaperServiceLine,
  ServiceRecordData,
  StatementPaperData,
} from './volunteer-data';

const DAY = '2022-11-27';

const DETAILS: EventDetails = {
  service: 'event_support',
  content: '引导健步走路线，提供饮水，协助做好现场秩序',
  risks: '海边风大，路面有沙，请备外套和防滑鞋；高血压、心脏病等不宜久站的请勿报名',
  risksVersion: 1,
  insured: true,
  insuranceNote: '活动当日有效',
  supplies: '备饮水和简餐，往返乘坐26路公交',
  contact: { name: '演示·徐宁', phone: '13900000088' },
  signUpEndsBefore: 870,
  withdrawalEndsBefore: 1230,
  openToPublic: true,
  signUpClosedAt: null,
  hoursConfirmedAt: null,
  carriedFrom: null,
};

const eventOf = (details: Partial<EventDetails> = {}): VolunteerEvent => ({
  ...activityOf({
    kind: 'volunteer_event',
    unitName: '全民健身志愿服务队',
    theme: '健步走活动引导',
    place: '滨海公园东门广场',
    startsAt: at(DAY, '08:30'),
    endsAt: at(DAY, '16:30'),
  }),
  event: { ...DETAILS, ...details },
});

/** A mark as `in 08:31`; with a star an organiser put it down. */
export const marksOf = (...lines: readonly string[]): Mark[] =>
  lines.map((line) => {
    const [act = '', time = ''] = line.replace('*', '').split(' ');
    const byHand = line.endsWith('*');
    const instant = at(DAY, time);
    return {
      act: act as MarkAct,
      at: instant,
      method: byHand ? 'organiser_entry' : 'code',
      enteredBy: byHand ? 'zhao-lei' : null,
      requestId: null,
      receivedAt: instant,
      pending: false,
      struck: null,
    };
  });

export const serviceOf = (
  index: number,
  marks: readonly Mark[],
  fields: Partial<PaperService> = {},
): PaperService => ({
  name: nameOf(index),
  post: index % 2 === 0 ? '路线引导' : '饮水补给',
  state: marks.length > 0 ? 'confirmed' : 'absent',
  marks,
  figures: figuresOf(marks),
  ...fields,
});

const SHIFTS = ['路线引导', '饮水补给'].map((post, index) => ({
  id: `shift-${index}`,
  post,
  place: index === 0 ? '滨海公园东门广场' : '北广场补给点',
  startsAt: at(DAY, '08:30'),
  endsAt: at(DAY, index === 0 ? '16:30' : '12:30'),
  conditions: {
    minAge: index === 0 ? 18 : null,
    skill: null,
    instructorLevel: index === 0 ? ('third' as const) : null,
  },
  capacity: 10,
}));

const CATEGORIES = [
  'university',
  'retired_athlete',
  'sports_instructor',
  'party_member',
  'other',
] as const;

const signUpOf = (index: number, standing: Standing) => ({
  shiftId: `shift-${index % 2}`,
  name: nameOf(index),
  category: CATEGORIES[index % CATEGORIES.length] ?? 'other',
  instructorLevel: index % CATEGORIES.length === 2 ? ('second' as const) : null,
  unitName: '全民健身志愿服务队',
  phone: index === 1 ? null : `1390000${String(1000 + index)}`,
  signedUpAt: at('2022-11-18', '09:30') + index * MINUTE,
  standing,
});

export const eventData = (
  service: readonly PaperService[] = [],
  standings: readonly Standing[] = [],
): EventPaperData => ({
  ...PAPER_CONTEXT,
  activity: eventOf(),
  shifts: SHIFTS,
  signUps: standings.map((standing, index) => signUpOf(index, standing)),
  service,
});

export const serviceLine = (
  minutes: number,
  fields: Partial<PaperServiceLine> = {},
): PaperServiceLine => ({
  theme: '健步走活动引导',
  place: '滨海公园东门广场',
  content: '引导路线，提供饮水',
  unitName: '全民健身志愿服务队',
  contactName: '演示·徐宁',
  category: 'event_support',
  startsAt: at(DAY, '08:30'),
  minutes,
  ...fields,
});

export const recordData = (
  minutes: readonly number[],
  fields: Partial<ServiceRecordData> = {},
): ServiceRecordData => ({
  ...PAPER_CONTEXT,
  person: {
    name: nameOf(2),
    category: 'sports_instructor',
    instructorLevel: 'second',
    phone: '13900001234',
    skills: ['健步走', '太极拳'],
    volunteerNumber: null,
  },
  year: 2022,
  lines: minutes.map((one) => serviceLine(one)),
  waiting: 0,
  unitName: null,
  ...fields,
});

export const statementData = (
  minutes: readonly number[],
  fields: Partial<Statement> = {},
): StatementPaperData => ({
  ...PAPER_CONTEXT,
  statement: {
    id: 'statement-1',
    officeId: 'demo',
    officeName: '演示市体育局',
    number: '2022-0007',
    memberId: 'person-2',
    memberName: nameOf(2),
    from: '2022-01-01',
    to: '2022-11-30',
    lines: minutes.map((one, index) => ({
      serviceId: `service-${index}`,
      ...serviceLine(one),
      on: DAY,
    })),
    minutes: minutes.reduce((sum, one) => sum + one, 0),
    issuedAt: at('2022-11-30', '10:00'),
    createdAt: at('2022-11-30', '10:00'),
    state: { name: 'valid' },
    history: [],
    ...fields,
  },
  code: 'ABCD-EFGH',
  link: 'https://example.test/verify?n=2022-0007&c=ABCDEFGH',
});
