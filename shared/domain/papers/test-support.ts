import { checkInWindowOf } from '../activity/check-in-window';
import { activityKinds } from '../activity/kinds';
import {
  type Activity,
  type ActivityKind,
  type ActivityRecord,
  newlyPlanned,
} from '../activity/schema';
import { countsOf, tallyOf } from '../attendance/counts';
import type { Attendance, LeaveClass, Source } from '../attendance/schema';
import { settled } from '../attendance/sources';
import { instantOf, MINUTE } from '../time';
import type { ActivityPaperData, HeldActivity, PaperContext, YearPaperData } from './data';

export const at = (date: string, time: string): number => instantOf(date, time) ?? Number.NaN;

export const PAPER_CONTEXT: PaperContext = {
  officeName: '演示市体育局',
  by: '演示·赵磊',
  at: at('2022-11-18', '16:00'),
  names: true,
};

const SURNAMES = '张王李赵孙周吴郑冯陈褚卫蒋沈韩杨朱秦许何吕施';

export const nameOf = (index: number): string =>
  `演示·${SURNAMES[index % SURNAMES.length] ?? ''}${'敏磊丽涛伟静强芳军洋'[index % 10] ?? ''}`;

const source = (instant: number, late: boolean, method: Source['method'] = 'code'): Source => ({
  at: instant,
  arrival: late ? 'late' : 'on_time',
  method,
  enteredBy: method === 'organiser_entry' ? 'zhao-lei' : null,
  requestId: null,
  receivedAt: instant,
  standing: { name: 'counts' },
});

/** How one person stood at an activity. */
export type Came = 'on_time' | 'late' | 'entered' | 'absent' | LeaveClass | 'exempt' | 'sitting_in';

const LEAVES: readonly Came[] = ['official', 'personal', 'sick'];

const isLeave = (came: Came): came is LeaveClass => LEAVES.includes(came);

const record = (activity: Activity, index: number, came: Came): Attendance => {
  const { id: activityId, startsAt, endsAt, officeId, unitId, state } = activity;
  const sources = {
    on_time: [source(startsAt - 5 * MINUTE, false)],
    late: [source(startsAt + 15 * MINUTE, true)],
    entered: [source(startsAt, false, 'organiser_entry')],
    sitting_in: [source(startsAt - MINUTE, false)],
  };
  return settled({
    id: `${activityId}:person-${index}`,
    officeId,
    activityId,
    memberId: `person-${index}`,
    memberName: nameOf(index),
    memberClass: index % 7 === 3 ? 'probationary_member' : 'full_member',
    unitId,
    from: came === 'sitting_in' ? '第二支部' : null,
    startsAt,
    endsAt,
    as: came === 'sitting_in' ? 'sitting_in' : 'due',
    number: index + 1,
    state: 'expected',
    presence: null,
    sources: came in sources ? sources[came as keyof typeof sources] : [],
    leave: isLeave(came) ? { class: came, at: startsAt, by: 'zhao-lei', requestId: null } : null,
    exempt: came === 'exempt',
    open: state.name !== 'closed',
    wrongCodes: 0,
    history: [],
  });
};

const WRITTEN: ActivityRecord = {
  chair: '演示·李敏',
  recorder: '演示·赵磊',
  agenda: ['学习《中国共产党支部工作条例（试行）》', '讨论第四季度志愿服务安排'],
  summary:
    '与会党员逐条学习条例第三章，结合全民健身活动讨论如何把支部工作做到社区。演示·孙丽介绍了社区健身指导的情况，大家就服务时间和分工交换了意见。',
  vote: '',
  decisions: [
    { text: '十二月在青年路社区开展两次健身指导', owner: '演示·孙丽', dueOn: '2022-12-20' },
    { text: '整理党员意见并报机关党委', owner: '演示·赵磊', dueOn: null },
  ],
  attachments: [{ title: '活动通知', keptAt: '支部档案盒' }],
  headCount: null,
  writtenBy: 'zhao-lei',
  writtenAt: at('2022-11-18', '16:00'),
  handedInAt: at('2022-11-18', '17:00'),
};

export const activityOf = (fields: Partial<Activity> = {}): Activity => {
  const startsAt = fields.startsAt ?? at('2022-11-18', '14:00');
  const endsAt = fields.endsAt ?? startsAt + 90 * MINUTE;
  const kind: ActivityKind = fields.kind ?? 'theme_party_day';
  return {
    id: `activity-${kind}-${startsAt}`,
    officeId: 'demo',
    kind,
    unitId: 'branch-3',
    unitName: '第三支部',
    planYear: 2022,
    theme: '学条例 强支部',
    place: '综合楼三楼会议室',
    startsAt,
    endsAt,
    checkIn: checkInWindowOf(activityKinds[kind], startsAt, endsAt),
    serves: [
      { commitmentId: '4.1', title: '开展主题党日活动', item: 4, itemTitle: '抓实主题党日' },
    ],
    state: { name: 'closed', closedAt: endsAt, counts: null },
    details: {},
    chosen: [],
    ...newlyPlanned,
    record: WRITTEN,
    createdBy: 'zhao-lei',
    history: [],
    ...fields,
  };
};

/** An activity with people who stood as told, in the order of the list. */
export const heldWith = (came: readonly Came[], fields: Partial<Activity> = {}): HeldActivity => {
  const activity = activityOf(fields);
  const rows = came.map((one, index) => record(activity, index, one));
  const { state } = activity;
  return state.name === 'closed'
    ? { activity: { ...activity, state: { ...state, counts: countsOf(rows.map(tallyOf)) } }, rows }
    : { activity, rows };
};

export const activityData = (
  came: readonly Came[],
  fields: Partial<Activity> = {},
): ActivityPaperData => ({ ...PAPER_CONTEXT, ...heldWith(came, fields), position: 3 });

export const yearData = (
  activities: readonly HeldActivity[],
  fields: Partial<YearPaperData> = {},
): YearPaperData => ({
  ...PAPER_CONTEXT,
  unit: { unitId: 'branch-3', name: '第三支部', kind: 'branch' },
  year: 2022,
  activities,
  people: [],
  secretary: '演示·李敏',
  dualLife: [],
  study: null,
  studyFile: null,
  ...fields,
});
