import type { EntryKind } from '@shared/domain/entries/schema';

const NAMES: Readonly<Record<string, string>> = {
  'party-group': '党组',
  'organ-committee': '机关党委',
  'branch-1': '第一支部',
  'branch-2': '第二支部',
  'branch-3': '第三支部',
  'branch-4': '第四支部',
  'branch-5': '第五支部',
  'branch-6': '第六支部',
  'study-group': '党组中心组',
};

export const nameOf = (unitId: string): string => NAMES[unitId] ?? unitId;

export const BRANCHES = Object.keys(NAMES).filter((unitId) => unitId.startsWith('branch-'));

export interface Outline {
  kind: EntryKind;
  unitId: string;
  title: string;
  /** `MM-DD`. */
  date: string;
  serves: readonly string[];
  details?: Record<string, string>;
  number?: string;
  element?: string;
  keptAt?: string;
  memberId?: string;
  addressed?: readonly string[];
  draft?: true;
}

export const DOCUMENTS: readonly Outline[] = [
  {
    kind: 'document',
    unitId: 'party-group',
    title: '加强党的政治建设具体措施清单',
    date: '03-02',
    number: '演示党组〔2022〕2号',
    details: { form: '措施清单', level: '局党组' },
    element: '在用文件',
    keptAt: '机关党委文件柜',
    serves: ['1.2'],
  },
  {
    kind: 'document',
    unitId: 'party-group',
    title: '食堂管理规定',
    date: '04-12',
    number: '演示体〔2022〕15号',
    details: { form: '制度', level: '局党组' },
    element: '食堂',
    keptAt: '办公室',
    serves: ['12.2'],
  },
  {
    kind: 'document',
    unitId: 'party-group',
    title: '财务管理规定',
    date: '05-20',
    number: '演示体〔2022〕21号',
    details: { form: '制度', level: '局党组' },
    element: '财务',
    keptAt: '办公室',
    serves: ['12.2'],
  },
  {
    kind: 'document',
    unitId: 'organ-committee',
    title: '领导干部双重组织生活提醒督促办法',
    date: '03-28',
    number: '演示机党〔2022〕7号',
    details: { form: '制度', level: '机关党委' },
    element: '在用文件',
    keptAt: '机关党委文件柜',
    serves: ['2.2'],
  },
  {
    kind: 'document',
    unitId: 'branch-3',
    title: '第三支部意识形态工作责任清单',
    date: '11-08',
    details: { form: '责任清单', level: '党支部' },
    element: '党支部清单',
    serves: ['7.1'],
    draft: true,
  },
];

export const FACTS: readonly Outline[] = [
  {
    kind: 'publication',
    unitId: 'organ-committee',
    title: '学习文章：坚持人民至上',
    date: '10-28',
    details: { form: '学习文章', channel: '工作群' },
    addressed: ['study-group', ...BRANCHES],
    serves: ['7.4'],
  },
  {
    kind: 'publication',
    unitId: 'organ-committee',
    title: '机关党建工作简报第9期',
    date: '11-04',
    details: { form: '工作简报', channel: '局网站' },
    addressed: BRANCHES,
    serves: ['9.7'],
  },
  {
    kind: 'heart_to_heart_talk',
    unitId: 'branch-3',
    title: '谈心谈话',
    date: '09-15',
    memberId: 'sun-li',
    details: { by: '演示·赵磊', form: '支委与党员' },
    serves: ['6.2'],
  },
  {
    kind: 'integrity_talk',
    unitId: 'organ-committee',
    title: '廉政谈话',
    date: '09-29',
    details: { form: '节前谈话', persons: '12' },
    serves: ['13.2'],
  },
  {
    kind: 'civilised_unit',
    unitId: 'party-group',
    title: '市级文明单位复查',
    date: '06-20',
    number: '演示文明办〔2022〕11号',
    details: { level: '市级', result: '复查保留', givenBy: '市文明办' },
    serves: ['5.4'],
  },
  {
    kind: 'attestation',
    unitId: 'branch-3',
    title: '发展党员系统更新情况',
    date: '11-10',
    details: { form: '发展党员系统已更新', stands: '已落实' },
    serves: ['10.6'],
    draft: true,
  },
  {
    kind: 'leader_visit',
    unitId: 'branch-4',
    title: '领导班子成员调研走访',
    date: '08-18',
    memberId: 'li-jianguo',
    details: { form: '调研', found: '2', solved: '1' },
    serves: ['9.3', '9.8'],
  },
  {
    kind: 'first_secretary',
    unitId: 'party-group',
    title: '驻村第一书记',
    date: '01-10',
    details: { place: '演示村' },
    serves: ['14.3'],
  },
  {
    kind: 'work_ground',
    unitId: 'branch-3',
    title: '体育场党员活动室',
    date: '02-18',
    details: { form: '党性教育基地', place: '体育场二楼' },
    serves: ['7.3'],
  },
  {
    kind: 'double_registration',
    unitId: 'branch-3',
    title: '党组织到社区报到',
    date: '03-08',
    details: { community: '演示社区', item: '健身指导', times: '3' },
    serves: ['14.4'],
  },
  {
    kind: 'registration_numbers',
    unitId: 'branch-3',
    title: '党员到社区报到人数',
    date: '06-30',
    details: { registered: '10', members: '12' },
    serves: ['14.4'],
  },
  {
    kind: 'recruitment_numbers',
    unitId: 'branch-3',
    title: '发展党员人数',
    date: '09-30',
    details: {
      applied: '2',
      activist: '2',
      candidate: '1',
      probationary: '1',
      full: '0',
      coaches: '1',
    },
    serves: ['10.5'],
  },
  {
    kind: 'care_numbers',
    unitId: 'organ-committee',
    title: '关怀帮扶和爱心互助',
    date: '07-01',
    details: { form: '党内激励关怀帮扶', times: '6' },
    serves: ['6.4'],
  },
  {
    kind: 'mass_organisation',
    unitId: 'organ-committee',
    title: '机关工会换届',
    date: '04-26',
    details: { organisation: '工会', matter: '换届', persons: '5' },
    serves: ['16.1'],
  },
  {
    kind: 'officer_training',
    unitId: 'branch-1',
    title: '市直机关党务干部培训班',
    date: '06-16',
    details: { form: '集中培训', organiser: '市直机关工委', persons: '2', days: '3' },
    serves: ['18.3'],
  },
  {
    kind: 'sitting_in',
    unitId: 'party-group',
    title: '专职副书记列席会议',
    date: '10-12',
    details: { meeting: '党组会', sat: '已列席' },
    serves: ['18.1'],
  },
];
