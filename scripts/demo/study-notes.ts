import type { EntryKind } from '@shared/domain/entries/schema';

/** A paper of the study group's year; `memberId` null: the group's own. */
export interface DemoNote {
  kind: EntryKind;
  form: string;
  title: string;
  /** `MM-DD`. */
  date: string;
  memberId: string | null;
  topic?: string;
  /** Taken back for this reason. */
  withdrawn?: string;
}

const PLANNERS = [
  'member-25',
  'li-jianguo',
  'member-1',
  'member-2',
  'member-11',
  'member-12',
  'member-18',
  'member-26',
  'member-43',
] as const;

const plans: readonly DemoNote[] = PLANNERS.map((memberId, index) => ({
  kind: 'self_study',
  form: '自学计划',
  title: '2022年自学计划',
  date: `01-${18 + index}`,
  memberId,
}));

const readings: readonly DemoNote[] = [
  { date: '05-12', memberId: 'member-2', title: '自学《中国共产党章程》' },
  { date: '05-16', memberId: 'member-12', title: '自学《中国共产党纪律处分条例》' },
  { date: '06-20', memberId: 'member-35', title: '自学《中国共产党章程》' },
].map((note) => ({
  ...note,
  kind: 'self_study' as const,
  form: '自学记录',
  topic: 'constitution-reading',
}));

const reflections: readonly DemoNote[] = [
  { date: '03-10', memberId: 'member-25', title: '从百年奋斗史中汲取力量' },
  { date: '05-06', memberId: 'member-1', title: '读《条例》，抓支部', topic: 'regulations' },
  { date: '07-05', memberId: 'member-18', title: '守纪律、讲规矩', topic: 'discipline' },
  { date: '08-10', memberId: 'member-11', title: '警示教育的思考', topic: 'warning' },
  { date: '11-10', memberId: 'member-12', title: '学习二十大报告的体会', topic: 'congress' },
  { date: '11-14', memberId: 'member-26', title: '体育工作怎样服务基层', topic: 'congress' },
].map((note) => ({ ...note, kind: 'self_study' as const, form: '心得体会' }));

const outlines: readonly DemoNote[] = [
  { date: '02-24', memberId: 'member-25', title: '六中全会精神发言提纲', topic: 'plenum' },
  { date: '02-24', memberId: 'li-jianguo', title: '两个结合的学习体会', topic: 'plenum' },
  { date: '03-17', memberId: 'member-12', title: '两会精神发言提纲', topic: 'congress-sessions' },
  { date: '04-21', memberId: 'member-19', title: '《条例》学习发言提纲', topic: 'regulations' },
  { date: '06-23', memberId: 'member-26', title: '纪律建设发言提纲', topic: 'discipline' },
  { date: '09-15', memberId: 'member-11', title: '党史学习发言提纲', topic: 'history' },
].map((note) => ({ ...note, kind: 'exchange' as const, form: '发言提纲' }));

/** What the group's members and its secretary have put down. */
export const DEMO_NOTES: readonly DemoNote[] = [
  ...plans,
  ...readings,
  ...reflections,
  ...outlines,
  {
    kind: 'exchange',
    form: '交流材料',
    title: '机关党建和全民健身融合的做法',
    date: '06-24',
    memberId: null,
  },
  {
    kind: 'field_research',
    form: '调研提纲',
    title: '社区健身设施调研提纲',
    date: '07-20',
    memberId: 'member-11',
    topic: 'facilities',
  },
  {
    kind: 'field_research',
    form: '调研报告',
    title: '社区健身设施使用情况调研报告',
    date: '08-25',
    memberId: null,
    topic: 'facilities',
  },
  {
    kind: 'field_research',
    form: '调研报告',
    title: '社区健身设施使用情况调研报告（重复）',
    date: '08-26',
    memberId: 'member-11',
    withdrawn: '与中心组登记的一份重复',
  },
  {
    kind: 'study_paper',
    form: '成员名单',
    title: '2022年中心组成员名单',
    date: '01-28',
    memberId: null,
  },
  {
    kind: 'study_paper',
    form: '上级文件回执',
    title: '2022年学习计划报送回执',
    date: '01-30',
    memberId: null,
  },
  {
    kind: 'study_paper',
    form: '会议纪要',
    title: '第1次集体学习纪要',
    date: '03-01',
    memberId: null,
  },
];
