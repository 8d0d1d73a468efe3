import type { StudyMaterial, StudyMode } from '@shared/domain/study/schema';

/** A topic of the demonstration's study plan. */
export interface DemoTopic {
  id: string;
  quarter: 1 | 2 | 3 | 4;
  title: string;
  mode: StudyMode;
  materials?: readonly string[];
  speakers?: readonly string[];
}

/** A session of the study group; what is not named came on time. */
export interface DemoSession {
  topicId: string;
  /** `MM-DD`. */
  date: string;
  commitmentIds: readonly string[];
  late?: readonly string[];
  onLeave?: readonly string[];
  absent?: readonly string[];
  /** The deputy secretary sat in. */
  deputy?: true;
  /** The record was handed in. */
  recorded: boolean;
}

export const DEMO_TOPICS: readonly DemoTopic[] = [
  {
    id: 'plenum',
    quarter: 1,
    title: '党的十九届六中全会精神',
    mode: 'collective',
    materials: ['《中共中央关于党的百年奋斗重大成就和历史经验的决议》'],
    speakers: ['演示·马勇', '演示·李建国'],
  },
  {
    id: 'congress-sessions',
    quarter: 1,
    title: '全国两会精神',
    mode: 'collective',
    materials: ['2022年《政府工作报告》'],
    speakers: ['演示·曹颖'],
  },
  {
    id: 'regulations',
    quarter: 2,
    title: '基层组织工作《条例》',
    mode: 'collective',
    materials: ['《中国共产党党和国家机关基层组织工作条例》'],
    speakers: ['演示·韩宁'],
  },
  {
    id: 'constitution-reading',
    quarter: 2,
    title: '个人自学：党章党规',
    mode: 'self_study',
    materials: ['《中国共产党章程》'],
  },
  {
    id: 'public-fitness',
    quarter: 2,
    title: '全民健身公共服务体系专题辅导',
    mode: 'expert_lecture',
    materials: ['《关于构建更高水平的全民健身公共服务体系的意见》'],
  },
  {
    id: 'discipline',
    quarter: 2,
    title: '党规党纪学习',
    mode: 'collective',
    materials: ['《中国共产党纪律处分条例》'],
    speakers: ['演示·胡晨'],
  },
  {
    id: 'warning',
    quarter: 3,
    title: '廉政和警示教育扩大学习会',
    mode: 'extended',
  },
  {
    id: 'facilities',
    quarter: 3,
    title: '社区健身设施专题调研',
    mode: 'field_research',
  },
  {
    id: 'history',
    quarter: 3,
    title: '党史学习教育常态化长效化',
    mode: 'collective',
    speakers: ['演示·冯宁', '演示·宋晨'],
  },
  {
    id: 'congress',
    quarter: 4,
    title: '党的二十大精神',
    mode: 'collective',
    materials: ['党的二十大报告', '《中国共产党章程》（2022年修改）'],
    speakers: ['演示·马勇', '演示·冯晨'],
  },
  {
    id: 'congress-lecture',
    quarter: 4,
    title: '二十大报告专题辅导',
    mode: 'expert_lecture',
    materials: ['党的二十大报告'],
  },
  { id: 'exchange', quarter: 4, title: '全年学习交流', mode: 'exchange' },
];

export const DEMO_SESSIONS: readonly DemoSession[] = [
  {
    topicId: 'plenum',
    date: '02-25',
    commitmentIds: ['4.7', '4.8'],
    late: ['member-12'],
    recorded: true,
  },
  {
    topicId: 'congress-sessions',
    date: '03-18',
    commitmentIds: ['4.7'],
    onLeave: ['member-2', 'member-19'],
    deputy: true,
    recorded: true,
  },
  {
    topicId: 'regulations',
    date: '04-22',
    commitmentIds: ['4.7', '8.1'],
    absent: ['member-1'],
    recorded: true,
  },
  {
    topicId: 'public-fitness',
    date: '05-27',
    commitmentIds: ['4.7'],
    onLeave: ['member-26'],
    absent: ['member-12'],
    recorded: true,
  },
  {
    topicId: 'discipline',
    date: '06-24',
    commitmentIds: ['4.7', '13.1'],
    late: ['li-jianguo'],
    recorded: true,
  },
  {
    topicId: 'warning',
    date: '07-29',
    commitmentIds: ['4.7', '13.1'],
    onLeave: ['member-19'],
    recorded: true,
  },
  {
    topicId: 'history',
    date: '09-16',
    commitmentIds: ['4.7', '4.8'],
    onLeave: ['member-25'],
    absent: ['member-26'],
    recorded: true,
  },
  {
    topicId: 'congress',
    date: '11-04',
    commitmentIds: ['4.7', '7.5'],
    late: ['member-35'],
    onLeave: ['li-jianguo'],
    absent: ['member-30'],
    deputy: true,
    recorded: false,
  },
];

/** The session to come. */
export const DEMO_NEXT_SESSION = {
  topicId: 'congress-lecture',
  date: '11-25',
  commitmentIds: ['4.7'],
} as const;

export const asMaterials = (titles: readonly string[] = []): StudyMaterial[] =>
  titles.map((title) => ({ title, link: null }));
