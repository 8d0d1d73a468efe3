import type { MemberClass, Membership, Role, VolunteerProfile } from '@shared/domain/people/schema';
import { demoVolunteers } from './volunteers';

/** Fictional people of the demonstration. Every name is marked 演示 and belongs to nobody. */
export interface DemoPerson {
  id: string;
  name: string;
  memberClass: MemberClass;
  memberships: readonly Membership[];
  /** 党员领导干部. */
  leading?: boolean;
  /** Set for volunteers; they have agreed to sign-ups and the service record. */
  volunteer?: VolunteerProfile;
  /** On the roster, but not in the app yet. */
  unbound?: boolean;
  /** Set for those the identity bar offers: what the person is there to show. */
  shows?: { roleLabel: string; description: string };
}

const SINCE = '2021-01-01';

const holds = (unitId: string, roles: readonly Role[], post: string | null = null): Membership => ({
  unitId,
  roles: [...roles],
  post,
  validFrom: SINCE,
  validTo: null,
});

const featured: readonly DemoPerson[] = [
  {
    id: 'zhang-min',
    name: '演示·张敏',
    memberClass: 'full_member',
    memberships: [holds('branch-3', ['member'])],
    shows: { roleLabel: '党员', description: '今天有主题党日，可以签到' },
  },
  {
    id: 'zhao-lei',
    name: '演示·赵磊',
    memberClass: 'full_member',
    memberships: [holds('branch-3', ['member', 'branch_officer'], '组织委员')],
    shows: { roleLabel: '支部组织委员', description: '组织第三支部的主题党日，出示签到码' },
  },
  {
    id: 'sun-li',
    name: '演示·孙丽',
    memberClass: 'full_member',
    memberships: [holds('branch-3', ['member'])],
    shows: { roleLabel: '党员', description: '第三支部的另一位党员' },
  },
  {
    id: 'zhou-tao',
    name: '演示·周涛',
    memberClass: 'probationary_member',
    memberships: [holds('branch-3', ['member'])],
    shows: { roleLabel: '预备党员', description: '参加活动，没有表决权' },
  },
  {
    id: 'wang-wei-retired',
    name: '演示·王伟（退休）',
    memberClass: 'full_member',
    memberships: [holds('branch-3', ['member'])],
    shows: { roleLabel: '退休党员', description: '适合打开大字模式看一看' },
  },
  {
    id: 'liu-yang',
    name: '演示·刘洋',
    memberClass: 'full_member',
    memberships: [holds('branch-2', ['member'])],
    shows: { roleLabel: '其他支部党员', description: '不在第三支部的名单里' },
  },
  {
    id: 'qian-fang',
    name: '演示·钱芳',
    memberClass: 'full_member',
    memberships: [holds('branch-1', ['member', 'branch_officer', 'branch_secretary'], '支部书记')],
    shows: { roleLabel: '支部书记', description: '组织第一支部的活动' },
  },
  {
    id: 'chen-jing',
    name: '演示·陈静',
    memberClass: 'full_member',
    memberships: [
      holds('study-group', ['study_secretary'], '学习秘书'),
      holds('branch-2', ['member']),
    ],
    shows: { roleLabel: '学习秘书', description: '党组中心组的学习秘书，本人不是中心组成员' },
  },
  {
    id: 'he-ping',
    name: '演示·何平',
    memberClass: 'full_member',
    memberships: [
      holds('organ-committee', ['committee_staff'], '机关党委办公室'),
      holds('branch-1', ['member']),
    ],
    shows: { roleLabel: '机关党委', description: '看全局看板，导入工作要点' },
  },
  {
    id: 'li-jianguo',
    name: '演示·李建国',
    memberClass: 'full_member',
    leading: true,
    memberships: [
      holds('party-group', ['leader'], '党组成员'),
      holds('study-group', ['member'], '成员'),
      holds('branch-4', ['member']),
    ],
    shows: { roleLabel: '领导', description: '看全局，以普通党员身份参加第四支部的活动' },
  },
  {
    id: 'wu-di',
    name: '演示·吴迪',
    memberClass: 'not_party_member',
    memberships: [holds('organ-committee', ['administrator'], '系统管理员')],
    shows: { roleLabel: '管理员', description: '管理单位和名册' },
  },
  {
    id: 'lin-xiao',
    name: '演示·林晓',
    memberClass: 'not_party_member',
    memberships: [holds('fitness-volunteer-corps', ['volunteer'])],
    volunteer: { category: 'university', instructorLevel: null, skills: ['引导'] },
    shows: { roleLabel: '志愿者', description: '全民健身志愿服务队的学生志愿者' },
  },
];

/** Member of the third branch who has an invitation and has not used it. */
export const DEMO_INVITED = 'member-23';

/** 组长 of the study group. */
export const DEMO_GROUP_HEAD = 'member-25';

const inStudyGroup = holds('study-group', ['member'], '成员');

/**
 * The study group beside the leader of above: eleven members on the demonstration's first day, one of
 * whom joined in May; another left in September.
 */
const STUDY_GROUP: Readonly<Record<string, Partial<Membership>>> = {
  [DEMO_GROUP_HEAD]: { roles: ['member', 'group_head'], post: '组长' },
  'member-1': { post: '副组长' },
  'member-2': {},
  'member-11': {},
  'member-12': {},
  'member-18': {},
  'member-19': {},
  'member-26': {},
  'member-30': {},
  'member-35': { validFrom: '2022-05-05' },
  'member-43': { validTo: '2022-09-20' },
};

const SURNAMES = ['马', '胡', '郭', '罗', '梁', '宋', '韩', '唐', '许', '邓', '冯', '曹'] as const;
const GIVEN = ['晨', '宁', '颖', '凯', '悦', '霞', '斌', '琳', '勇'] as const;

/** How many further members each branch has. */
const FURTHER: Readonly<Record<string, number>> = {
  'branch-1': 9,
  'branch-2': 8,
  'branch-3': 6,
  'branch-4': 10,
  'branch-5': 8,
  'branch-6': 7,
};

/** The fourth branch, to which a leading member belongs, shows its secretary. */
const officerOf = (unitId: string): Membership =>
  unitId === 'branch-4'
    ? holds(unitId, ['member', 'branch_officer', 'branch_secretary'], '支部书记')
    : holds(unitId, ['member', 'branch_officer'], '组织委员');

const further = (): DemoPerson[] => {
  let serial = 0;
  return Object.entries(FURTHER).flatMap(([unitId, count]) =>
    Array.from({ length: count }, (_, index): DemoPerson => {
      const surname = SURNAMES[serial % SURNAMES.length] ?? '';
      const given = GIVEN[Math.floor(serial / SURNAMES.length + serial) % GIVEN.length] ?? '';
      serial += 1;
      const id = `member-${serial}`;
      const leads = index === 0 && !['branch-1', 'branch-3'].includes(unitId);
      return {
        id,
        name: `演示·${surname}${given}`,
        memberClass: 'full_member',
        memberships: [
          leads ? officerOf(unitId) : holds(unitId, ['member']),
          ...(STUDY_GROUP[id] ? [{ ...inStudyGroup, ...STUDY_GROUP[id] }] : []),
        ],
        unbound: id === DEMO_INVITED,
        ...(id === DEMO_GROUP_HEAD
          ? {
              shows: {
                roleLabel: '中心组组长',
                description: '批准请假，审定学习制度，印发学习通报',
              },
            }
          : {}),
      };
    }),
  );
};

export const demoPeople: readonly DemoPerson[] = [...featured, ...further(), ...demoVolunteers];
