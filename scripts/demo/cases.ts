import { caseKinds } from '@shared/domain/cases/kinds';
import { isOpenIn } from '@shared/domain/cases/moves';
import type { CaseKind, CaseRecord, CaseStateName } from '@shared/domain/cases/schema';
import { runningNumber } from '@shared/domain/cases/write';
import type { Inspection } from '@shared/domain/inspections/schema';
import { at, type DemoPlan, demoServes } from './history';
import { DEMO_OFFICE, DEMO_YEAR } from './office';

const NAMES: Readonly<Record<string, string>> = {
  'party-group': '党组',
  'business-office': '业务科室',
  'branch-1': '第一支部',
  'branch-3': '第三支部',
  'branch-4': '第四支部',
  'branch-5': '第五支部',
};

const ROUND = 'demo-round-autumn';
const ROUND_TITLE = '第三季度党建工作专项督查';

/** A state and the day it was reached, `MM-DD`; with what was said to it. */
type Reached = readonly [CaseStateName, string, Record<string, string>?];

interface Outline {
  kind: CaseKind;
  serial: number;
  unitId: string;
  title?: string;
  number?: string;
  due?: string;
  details?: Record<string, string>;
  reached: readonly Reached[];
  round?: true;
}

const day = (date: string): string => `${DEMO_YEAR}-${date}`;

const caseOf = (plan: DemoPlan, outline: Outline): CaseRecord => {
  const { kind, serial, unitId, title, number, due, details = {}, reached, round } = outline;
  const definition = caseKinds[kind];
  const first = reached[0]?.[1] ?? '01-01';
  const state = reached.at(-1)?.[0] ?? definition.first;
  const opened = at(first, '09:00');
  return {
    id: `demo-${kind}-${serial}`,
    officeId: DEMO_OFFICE.id,
    kind,
    unitId,
    unitName: NAMES[unitId] ?? unitId,
    planYear: DEMO_YEAR,
    number: number ?? runningNumber(DEMO_YEAR, serial),
    title: 'fixed' in definition.title ? definition.title.fixed : (title ?? ''),
    openedOn: day(first),
    at: at(first, '00:00'),
    dueOn: due ? day(due) : null,
    details,
    about: round ? { family: 'inspection', id: ROUND, title: ROUND_TITLE } : null,
    serves: demoServes(plan, definition.usuallyServes),
    state,
    open: isOpenIn(kind, state),
    steps: reached.map(([name, date, said = {}]) => ({
      name,
      on: day(date),
      at: at(date, '10:00'),
      by: 'demo',
      details: said,
    })),
    slot: `${kind}:${DEMO_YEAR}#${String(serial).padStart(6, '0')}`,
    createdAt: opened,
    createdBy: 'demo',
    history: [{ at: opened, by: 'demo', action: 'created' }],
  };
};

const RECTIFIED = { measures: '补齐记录要素，明确专人核对', keptAt: '支部档案盒' };

const CASES: readonly Outline[] = [
  {
    kind: 'hotline',
    serial: 1,
    number: 'RX20220901',
    unitId: 'business-office',
    details: { channel: '线上', source: '网上民声', category: '场地设施' },
    reached: [
      ['accepted', '09-01'],
      ['answered', '09-03'],
      ['resolved', '09-09', { visit: '满意' }],
    ],
  },
  {
    kind: 'hotline',
    serial: 2,
    number: 'RX20221025',
    unitId: 'business-office',
    due: '11-08',
    details: { channel: '线下', source: '民生热线', category: '健身指导' },
    reached: [
      ['accepted', '10-25'],
      ['answered', '10-28'],
    ],
  },
  {
    kind: 'hotline',
    serial: 3,
    number: 'RX20221115',
    unitId: 'business-office',
    due: '11-22',
    details: { channel: '线上', source: '民生热线', category: '赛事活动' },
    reached: [['accepted', '11-15']],
  },
  {
    kind: 'self_check',
    serial: 1,
    unitId: 'branch-3',
    title: '党小组会议记录不及时',
    details: { area: '组织生活' },
    reached: [
      ['found', '04-11'],
      ['rectified', '04-29', RECTIFIED],
      ['closed', '05-06'],
    ],
  },
  {
    kind: 'self_check',
    serial: 2,
    unitId: 'branch-3',
    title: '流动党员联系不经常',
    due: '12-10',
    details: { area: '队伍建设' },
    reached: [['found', '11-07']],
  },
  {
    kind: 'regulation_problem',
    serial: 1,
    unitId: 'branch-1',
    title: '支部换届提醒机制不健全',
    details: { article: '第三章' },
    reached: [
      ['found', '06-08'],
      ['rectified', '07-12', RECTIFIED],
    ],
  },
  {
    kind: 'one_matter',
    serial: 1,
    unitId: 'party-group',
    details: { category: '重大事项决策' },
    reached: [
      ['decided', '03-16'],
      ['reported', '03-18'],
    ],
  },
  {
    kind: 'one_matter',
    serial: 2,
    unitId: 'party-group',
    details: { category: '大额度资金使用' },
    reached: [['decided', '10-26']],
  },
  {
    kind: 'finding',
    serial: 1,
    unitId: 'branch-3',
    title: '8月主题党日缺请假人员登记',
    due: '10-31',
    details: { demand: '补齐请假登记' },
    reached: [
      ['found', '09-22'],
      ['rectified', '10-14', RECTIFIED],
      ['closed', '10-18'],
    ],
    round: true,
  },
  {
    kind: 'finding',
    serial: 2,
    unitId: 'branch-4',
    title: '本年度没有开展主题党日',
    due: '10-31',
    details: { demand: '尽快安排并登记' },
    reached: [['found', '09-23']],
    round: true,
  },
  {
    kind: 'finding',
    serial: 3,
    unitId: 'branch-5',
    title: '党课计划没有落实到人',
    due: '11-30',
    reached: [
      ['found', '09-23'],
      ['rectified', '11-11', RECTIFIED],
    ],
    round: true,
  },
];

/** Matters of every kind, settled, open and late. */
export const demoCases = (plan: DemoPlan): CaseRecord[] =>
  CASES.map((outline) => caseOf(plan, outline));

/** The round of autumn, in which three branches were inspected. */
export const demoInspection = (plan: DemoPlan): Inspection => ({
  id: ROUND,
  officeId: DEMO_OFFICE.id,
  unitId: 'organ-committee',
  unitName: '机关党委',
  planYear: DEMO_YEAR,
  title: ROUND_TITLE,
  from: day('09-20'),
  to: day('09-30'),
  team: '机关党委督查组',
  dueOn: day('10-31'),
  items: [4, 9],
  serves: demoServes(plan, ['17.2']),
  checklist: [
    { key: '4-4.1', item: 4, text: '主题党日：看记录、签到表和请假登记', unitIds: [] },
    { key: '9-9.1', item: 9, text: '自查自纠：看问题清单和整改材料', unitIds: [] },
  ],
  units: ['branch-3', 'branch-4', 'branch-5'].map((unitId, place) => ({
    unitId,
    unitName: NAMES[unitId] ?? unitId,
    inspectedOn: day(place === 0 ? '09-22' : '09-23'),
    by: 'he-ping',
    looked: ['4-4.1', '9-9.1'],
  })),
  state: 'ended',
  createdAt: at('09-16', '10:00'),
  createdBy: 'he-ping',
  history: [
    { at: at('09-16', '10:00'), by: 'he-ping', action: 'created' },
    { at: at('09-20', '09:00'), by: 'he-ping', action: 'started' },
    { at: at('09-30', '17:00'), by: 'he-ping', action: 'ended' },
  ],
});
