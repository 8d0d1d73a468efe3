import { activityKinds } from '../activity/kinds';
import type { ActivityKind } from '../activity/schema';
import { DUAL_LIFE_READERS } from '../attendance/dual-life-readers';
import type { Role, UnitKind } from '../people/schema';
import type { PaperOffer } from './offer';
import type { PaperKind } from './paper';
import { planOffers } from './plan-offers';

/** Who answers for the study of a group: its secretary, its head, the committee. */
const STUDY_READERS: readonly Role[] = ['study_secretary', 'group_head', 'committee_staff'];

export const paperOffers = {
  sign_in_blank: {
    label: '签到表（空白）',
    note: '会前打印，名单已印好，留签名栏',
    group: 'life',
    forLeaders: false,
    units: [],
  },
  sign_in: {
    label: '签到表',
    note: '按签到结果填好，含请假、迟到和代为登记',
    group: 'life',
    forLeaders: false,
    units: [],
  },
  activity_record: {
    label: '活动记录',
    note: '主题、人员、内容、形成事项和对应要点',
    group: 'life',
    forLeaders: true,
    units: [],
  },
  meeting_record: {
    label: '会议记录',
    note: '议题、表决和决议；讨论要点留白手写',
    group: 'life',
    forLeaders: true,
    units: [],
  },
  attendance_matrix: {
    label: '党员考勤汇总表',
    note: '全年每人每次，附应到实到和出勤率算法',
    group: 'life',
    forLeaders: false,
    units: ['branch'],
  },
  ledger: {
    label: '三会一课台账',
    note: '按类型和日期排列，附季度合计',
    group: 'life',
    forLeaders: true,
    units: ['branch'],
  },
  dual_life: {
    label: '双重组织生活情况表',
    note: '领导干部以普通党员身份参加支部活动的次数',
    group: 'life',
    forLeaders: false,
    onlyFor: DUAL_LIFE_READERS,
    unnamedFor: ['leader'],
    units: ['branch', 'organ_committee', 'party_group'],
  },
  study_attendance_matrix: {
    label: '中心组学习考勤表',
    note: '全年每人每次，附两种出勤率的算法',
    group: 'study',
    forLeaders: false,
    onlyFor: STUDY_READERS,
    units: ['study_group'],
  },
  study_record: {
    label: '学习记录',
    note: '次数、方式、内容和人员；发言主要精神留白手写',
    group: 'study',
    forLeaders: true,
    onlyFor: STUDY_READERS,
    units: [],
  },
  volunteer_recruitment: {
    label: '活动招募信息',
    note: '岗位、名额、条件、风险和保障，报名前公布',
    group: 'volunteering',
    forLeaders: true,
    units: [],
  },
  volunteer_sign_up_list: {
    label: '志愿者报名表',
    note: '报名、候补和取消，按岗位和报名先后',
    group: 'volunteering',
    forLeaders: false,
    units: [],
  },
  volunteer_sign_in_out_blank: {
    label: '签到签退表（空白）',
    note: '活动前打印，名单已印好，留时间和签名栏',
    group: 'volunteering',
    forLeaders: false,
    units: [],
  },
  volunteer_sign_in_out: {
    label: '签到签退表',
    note: '按签到签退填好，含中途离开和服务时长',
    group: 'volunteering',
    forLeaders: false,
    units: [],
  },
  service_record: {
    label: '志愿服务记录',
    note: '本人一年的服务，按国家系统的栏目',
    group: 'volunteering',
    forLeaders: false,
    units: [],
  },
  service_statement: {
    label: '服务情况说明（草稿）',
    note: '服务时间、内容和记录单位，核对后盖章',
    group: 'volunteering',
    forLeaders: false,
    units: [],
  },
  volunteer_summary: {
    label: '志愿服务汇总',
    note: '活动次数、参与人次和时长，按类别、单位和地点',
    group: 'volunteering',
    forLeaders: true,
    units: ['volunteer_team', 'branch', 'organ_committee', 'business_office'],
  },
  corps_roster: {
    label: '志愿服务队花名册',
    note: '队员类别、等级、特长和入队离队日期',
    group: 'volunteering',
    forLeaders: false,
    units: ['volunteer_team'],
  },
  year_book: {
    label: '支部年度台账',
    note: '封面、责任清单、台账、各类记录、考勤和签到表装成一册',
    group: 'life',
    isBook: true,
    forLeaders: false,
    units: ['branch'],
  },
  bulletin: {
    label: '学习通报',
    note: '公文格式，只有数字，不列姓名',
    group: 'study',
    forLeaders: true,
    units: [],
  },
  bulletin_absentees: {
    label: '请假和缺席名单',
    note: '单独导出，写明原因，不随通报印发',
    group: 'study',
    forLeaders: false,
    units: [],
  },
  study_archive: {
    label: '学习档案目录',
    note: '按类别列出全年材料，标明有和缺',
    group: 'study',
    forLeaders: false,
    onlyFor: STUDY_READERS,
    units: ['study_group'],
  },
  study_sessions: {
    label: '学习会一览',
    note: '全年学习会的时间、专题和材料是否归档',
    group: 'study',
    forLeaders: false,
    onlyFor: STUDY_READERS,
    units: ['study_group'],
  },
  study_notes: {
    label: '学习材料登记',
    note: '自学、调研、交流材料的名称、日期和存放处',
    group: 'study',
    forLeaders: false,
    onlyFor: STUDY_READERS,
    units: ['study_group'],
  },
  study_regimes: {
    label: '学习制度清单',
    note: '八项制度的文件、文号、日期和状态',
    group: 'study',
    forLeaders: false,
    onlyFor: STUDY_READERS,
    units: ['study_group'],
  },
  study_checklist: {
    label: '学习考核清单',
    note: '每位成员逐项的有和缺，不打分',
    group: 'study',
    forLeaders: false,
    onlyFor: STUDY_READERS,
    units: ['study_group'],
  },
  study_book: {
    label: '学习档案全册',
    note: '目录、一览、考勤表、材料、制度和考核装成一册',
    group: 'study',
    isBook: true,
    forLeaders: false,
    onlyFor: STUDY_READERS,
    units: ['study_group'],
  },
  ...planOffers,
} as const satisfies Record<PaperKind, PaperOffer>;

export const offerOf = (kind: PaperKind): PaperOffer => paperOffers[kind];

const EVENT_PAPERS: readonly PaperKind[] = [
  'volunteer_recruitment',
  'volunteer_sign_up_list',
  'volunteer_sign_in_out_blank',
  'volunteer_sign_in_out',
];

/** Papers of an activity of this kind. */
export const papersOfActivity = (kind: ActivityKind): PaperKind[] => {
  const { paper, roster, shifts } = activityKinds[kind];
  if (shifts) return [...EVENT_PAPERS, paper];
  return roster === 'none' ? [paper] : ['sign_in_blank', 'sign_in', paper];
};

const isPaperKind = (name: string): name is PaperKind => Object.hasOwn(paperOffers, name);

/** Papers of a year of a unit of this kind. */
export const papersOfUnit = (kind: UnitKind): PaperKind[] =>
  Object.keys(paperOffers)
    .filter(isPaperKind)
    .filter((name) => offerOf(name).units.includes(kind));
