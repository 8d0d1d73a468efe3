import type { Activity } from '@shared/domain/activity/schema';
import type { Entry } from '@shared/domain/entries/schema';
import { at, closed, type DemoPlan, demoActivity, demoServes } from './history';
import { DEMO_OFFICE, DEMO_YEAR } from './office';

const HOST = { unitId: 'organ-committee', unitName: '机关党委' } as const;

interface DemoProgramme {
  id: string;
  title: string;
  audience: string;
  /** `MM-DD` of its document. */
  date: string;
  number: string;
  commitmentIds: readonly string[];
}

/** The programmes of items 4 and 10 of the plan. */
const PROGRAMMES: readonly DemoProgramme[] = [
  {
    id: 'demo-programme-ideals',
    title: '年轻党员干部、年轻教练员队伍理想信念宗旨教育计划',
    audience: '年轻党员干部和年轻教练员',
    date: '03-15',
    number: '演示机党〔2022〕6号',
    commitmentIds: ['4.6'],
  },
  {
    id: 'demo-programme-practice',
    title: '“学思践悟”青年党员干部培养教育活动方案',
    audience: '年轻党员干部',
    date: '04-20',
    number: '演示机党〔2022〕9号',
    commitmentIds: ['10.2'],
  },
];

/** The programmes' documents, in force. */
export const demoProgrammes = (plan: DemoPlan): Entry[] =>
  PROGRAMMES.map(({ id, title, audience, date, number, commitmentIds }) => ({
    id,
    officeId: DEMO_OFFICE.id,
    kind: 'programme',
    ...HOST,
    planYear: DEMO_YEAR,
    title,
    on: `${DEMO_YEAR}-${date}`,
    at: at(date, '00:00'),
    period: null,
    element: '在用文件',
    memberId: null,
    memberName: null,
    number,
    keptAt: '机关党委文件柜',
    link: null,
    details: { audience },
    serves: demoServes(plan, commitmentIds),
    state: { name: 'in_force', at: at(date, '10:00'), by: 'demo' },
    createdAt: at(date, '09:00'),
    createdBy: 'demo',
    history: [{ at: at(date, '09:00'), by: 'demo', action: 'created' }],
  }));

type Held = Pick<Activity, 'unitId' | 'unitName' | 'theme' | 'kind'> & {
  date: string;
  programmeId: string;
  commitmentIds: readonly string[];
};

const HELD: readonly Held[] = [
  {
    unitId: 'branch-1',
    unitName: '第一支部',
    kind: 'training',
    theme: '年轻党员干部理想信念宗旨教育',
    date: '05-13',
    programmeId: 'demo-programme-ideals',
    commitmentIds: ['4.6'],
  },
  {
    unitId: 'branch-2',
    unitName: '第二支部',
    kind: 'training',
    theme: '年轻教练员理想信念宗旨教育',
    date: '09-23',
    programmeId: 'demo-programme-ideals',
    commitmentIds: ['4.6'],
  },
  {
    unitId: 'branch-6',
    unitName: '第六支部',
    kind: 'general_activity',
    theme: '“学思践悟”青年读书交流',
    date: '08-26',
    programmeId: 'demo-programme-practice',
    commitmentIds: ['10.2'],
  },
];

/** Sessions that branches held of the programmes. */
export const demoProgrammeSessions = (plan: DemoPlan): ReturnType<typeof closed>[] =>
  HELD.map(({ date, ...outline }) =>
    closed(
      demoActivity(
        {
          ...outline,
          id: `demo-programme-${outline.unitId}-${date}`,
          place: '局机关多功能厅',
          startsAt: at(date, '14:00'),
          state: { name: 'draft' },
        },
        plan,
      ),
    ),
  );
