import { checkInWindowOf } from '@shared/domain/activity/check-in-window';
import { activityKinds } from '@shared/domain/activity/kinds';
import {
  type Activity,
  type ActivityKind,
  type ActivityRecord,
  type ActivityState,
  newlyPlanned,
} from '@shared/domain/activity/schema';
import { countsOf, tallyOf } from '@shared/domain/attendance/counts';
import { dueToAttend, expectedAt } from '@shared/domain/attendance/roster';
import type { Attendance, Source } from '@shared/domain/attendance/schema';
import { settled } from '@shared/domain/attendance/sources';
import type { Commitment, PlanItem } from '@shared/domain/plan/schema';
import { HOUR, type Instant, instantOf, MINUTE } from '@shared/domain/time';
import { DEMO_MEETINGS } from './meetings';
import { DEMO_OFFICE, DEMO_YEAR } from './office';
import { demoPeople } from './people';

export interface DemoPlan {
  items: readonly PlanItem[];
  commitments: readonly Commitment[];
}

interface Outline {
  id: string;
  unitId: string;
  unitName: string;
  theme: string;
  place: string;
  startsAt: Instant;
  commitmentIds: readonly string[];
  state: ActivityState;
  /** A theme Party day when left out. */
  kind?: ActivityKind;
  details?: Activity['details'];
  record?: Activity['record'];
  study?: Activity['study'];
  programmeId?: string;
}

const MONTHLY: readonly { date: string; theme: string; commitmentIds: readonly string[] }[] = [
  { date: '03-11', theme: '学习雷锋精神 服务基层群众', commitmentIds: ['5.1', '2.1'] },
  { date: '04-15', theme: '逐条学习《条例》', commitmentIds: ['8.1', '2.1'] },
  { date: '06-17', theme: '党史学习交流', commitmentIds: ['4.8', '10.1'] },
  { date: '07-01', theme: '重温入党誓词', commitmentIds: ['5.1', '2.1'] },
  { date: '09-16', theme: '观看警示教育片', commitmentIds: ['2.1', '10.1'] },
];

/** Branches that have held the theme Party day the plan asks of each; the third and fourth have not. */
const HELD_4_1: Readonly<Record<string, string>> = {
  'branch-1': '05-20',
  'branch-2': '06-10',
  'branch-5': '08-12',
  'branch-6': '10-21',
};

const BRANCH_NAMES = ['第一支部', '第二支部', '第三支部', '第四支部', '第五支部', '第六支部'];

/** An instant of the demonstration's year: `MM-DD`, `HH:mm`. */
export const at = (date: string, time: string): Instant => {
  const instant = instantOf(`${DEMO_YEAR}-${date}`, time);
  if (instant === undefined) throw new Error(`No such demo time: ${date} ${time}`);
  return instant;
};

/** Clauses of the plan by their ids, as a record names them. */
export const demoServes = (plan: DemoPlan, ids: readonly string[]): Activity['serves'] =>
  ids.map((commitmentId) => {
    const commitment = plan.commitments.find(({ id }) => id === commitmentId);
    const item = plan.items.find(({ number }) => number === commitment?.item);
    if (!commitment || !item)
      throw new Error(`No such commitment in the demo plan: ${commitmentId}`);
    return { commitmentId, title: commitment.title, item: item.number, itemTitle: item.title };
  });

export const demoActivity = (outline: Outline, plan: DemoPlan): Activity => {
  const { commitmentIds, kind: name = 'theme_party_day', ...fields } = outline;
  const kind = activityKinds[name];
  const endsAt = outline.startsAt + kind.durationMinutes * MINUTE;
  return {
    ...newlyPlanned,
    details: {},
    chosen: [],
    ...fields,
    officeId: DEMO_OFFICE.id,
    kind: name,
    planYear: DEMO_YEAR,
    endsAt,
    checkIn: checkInWindowOf(kind, outline.startsAt, endsAt),
    serves: demoServes(plan, commitmentIds),
    createdBy: 'demo',
    history: [{ at: outline.startsAt - 72 * HOUR, by: 'demo', action: 'created' }],
  };
};

export const rosterOf = (activity: Activity): Attendance[] =>
  dueToAttend(demoPeople, activity, activityKinds[activity.kind].roster).map((person, index) =>
    expectedAt(activity, person, { as: 'due', number: index + 1 }),
  );

/** How somebody stood at a session that is over. */
export type DemoOutcome = 'on_time' | 'late' | 'on_leave' | 'absent';

/** A record as it stands after the meeting. */
const stoodAt = (
  activity: Activity,
  record: Attendance,
  index: number,
  outcome: DemoOutcome,
): Attendance => {
  const shut = { ...record, open: false };
  if (outcome === 'absent') return settled(shut);
  if (outcome === 'on_leave') {
    const at = activity.startsAt - 24 * HOUR;
    const leave = { class: 'official', at, by: 'demo', requestId: null } as const;
    return settled({
      ...shut,
      leave,
      history: [{ at, by: 'demo', action: 'leave_entered', after: { class: 'official' } }],
    });
  }
  const late = outcome === 'late';
  const when = activity.startsAt + (late ? 14 : index - 12) * MINUTE;
  const source: Source = {
    at: when,
    arrival: late ? 'late' : 'on_time',
    method: index % 4 === 3 ? 'paper_sheet' : 'code',
    enteredBy: null,
    requestId: `demo-${record.id}`,
    receivedAt: when,
    standing: { name: 'counts' },
  };
  const history = [{ at: when, by: 'demo', action: 'checked_in' }];
  return settled({ ...shut, sources: [source], history });
};

/** Most came, one was late, one was away. */
const usualOutcome = (_memberId: string, index: number): DemoOutcome => {
  if (index % 9 === 5) return 'absent';
  return index % 9 === 7 ? 'late' : 'on_time';
};

/** An activity that is over, with its roster and its numbers. */
export const closed = (
  activity: Activity,
  outcomeOf: (memberId: string, index: number) => DemoOutcome = usualOutcome,
  expected: readonly Attendance[] = rosterOf(activity),
): { activity: Activity; roster: Attendance[] } => {
  const roster = expected.map((record, index) =>
    stoodAt(activity, record, index, outcomeOf(record.memberId, index)),
  );
  const counts = countsOf(roster.map(tallyOf));
  return {
    activity: { ...activity, state: { name: 'closed', closedAt: activity.endsAt, counts } },
    roster,
  };
};

/** What the six branches did in the year before the demonstration begins. */
export const demoHistory = (plan: DemoPlan): { activity: Activity; roster: Attendance[] }[] =>
  BRANCH_NAMES.flatMap((unitName, index) => {
    const unitId = `branch-${index + 1}`;
    const make = (date: string, theme: string, commitmentIds: readonly string[]) =>
      demoActivity(
        {
          id: `demo-${unitId}-${date}`,
          unitId,
          unitName,
          theme,
          place: '支部活动室',
          startsAt: at(date, '14:00'),
          commitmentIds,
          state: { name: 'draft' },
        },
        plan,
      );
    const monthly = MONTHLY.slice(0, MONTHLY.length - (index % 2)).map(
      ({ date, theme, commitmentIds }) => closed(make(date, theme, commitmentIds)),
    );
    const date = HELD_4_1[unitId];
    const held = date
      ? [closed(make(date, '学习贯彻十九届六中全会精神', ['4.1', '4.8', '2.1']))]
      : [];
    return [...monthly, ...held];
  });

/** The meetings of the third branch, written down and handed in where they have a record. */
export const demoMeetings = (plan: DemoPlan): { activity: Activity; roster: Attendance[] }[] =>
  DEMO_MEETINGS.map(({ kind, date, theme, details = {}, record }) => {
    const startsAt = at(date, '15:00');
    const written: ActivityRecord | null = record
      ? {
          chair: '演示·赵磊',
          recorder: '演示·孙丽',
          agenda: [],
          summary: '',
          vote: '',
          decisions: [],
          attachments: [{ title: '签到表', keptAt: '支部档案盒' }],
          headCount: null,
          writtenBy: 'zhao-lei',
          writtenAt: startsAt + 3 * HOUR,
          handedInAt: startsAt + 4 * HOUR,
          ...record,
        }
      : null;
    const outline: Outline = {
      id: `demo-meeting-${date}`,
      unitId: 'branch-3',
      unitName: '第三支部',
      theme,
      place: '综合楼三楼会议室',
      startsAt,
      commitmentIds: [],
      state: { name: 'draft' },
      kind,
      details,
      record: written,
    };
    return closed(demoActivity(outline, plan));
  });

/** What is ahead or went another way: one called off, one draft, one next week. */
export const demoOutlook = (plan: DemoPlan): { activity: Activity; roster: Attendance[] }[] => {
  const cancelled = demoActivity(
    {
      id: 'demo-branch-4-cancelled',
      unitId: 'branch-4',
      unitName: '第四支部',
      theme: '参观党性教育基地',
      place: '市党性教育基地',
      startsAt: at('10-28', '09:00'),
      commitmentIds: ['4.1', '7.3'],
      state: { name: 'cancelled', cancelledAt: at('10-27', '16:30'), reason: '场馆临时闭馆' },
    },
    plan,
  );
  const draft = demoActivity(
    {
      id: 'demo-branch-3-draft',
      unitId: 'branch-3',
      unitName: '第三支部',
      theme: '走进社区志愿服务',
      place: '幸福社区广场',
      startsAt: at('12-09', '09:00'),
      commitmentIds: ['5.1'],
      state: { name: 'draft' },
    },
    plan,
  );
  const next = demoActivity(
    {
      id: 'demo-branch-3-next',
      unitId: 'branch-3',
      unitName: '第三支部',
      theme: '《条例》学习交流',
      place: '综合楼三楼会议室',
      startsAt: at('11-25', '15:00'),
      commitmentIds: ['8.1'],
      state: { name: 'published', publishedAt: at('11-16', '10:00') },
    },
    plan,
  );
  return [
    { activity: cancelled, roster: rosterOf(cancelled) },
    { activity: draft, roster: [] },
    { activity: next, roster: rosterOf(next) },
  ];
};
