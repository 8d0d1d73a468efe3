import type { InstructorLevel, MemberClass, Role, UnitKind, VolunteerCategory } from './schema';

export const memberClassWords: Readonly<Record<MemberClass, string>> = {
  full_member: '正式党员',
  probationary_member: '预备党员',
  not_party_member: '非党员',
};

export const roleWords: Readonly<Record<Role, string>> = {
  member: '成员',
  branch_officer: '支部委员',
  branch_secretary: '支部书记',
  study_secretary: '学习秘书',
  group_head: '中心组组长',
  volunteer_coordinator: '志愿服务负责人',
  volunteer: '志愿者',
  committee_staff: '机关党委工作人员',
  leader: '领导',
  administrator: '管理员',
};

export const volunteerCategoryWords: Readonly<Record<VolunteerCategory, string>> = {
  university: '高校师生',
  retired_athlete: '退役运动员',
  sports_instructor: '社会体育指导员',
  party_member: '党员',
  other: '其他',
};

export const instructorLevelWords: Readonly<Record<InstructorLevel, string>> = {
  third: '三级',
  second: '二级',
  first: '一级',
  national: '国家级',
};

export const unitKindWords: Readonly<Record<UnitKind, string>> = {
  party_group: '党组',
  organ_committee: '机关党委',
  branch: '党支部',
  branch_subgroup: '党小组',
  study_group: '党组中心组',
  volunteer_team: '志愿服务队',
  business_office: '业务科室',
};

/** What a role lets a person do, in one line; roles give rights, posts (书记, 组织委员) are words. */
export const roleNotes: Readonly<Record<Role, string>> = {
  member: '参加活动，查看自己的记录',
  branch_officer: '组织本单位的活动和签到，管理本单位名册',
  branch_secretary: '查看本支部领导干部的双重组织生活；组织活动另需支部委员职责',
  study_secretary: '安排中心组学习，登记考勤',
  group_head: '答复中心组成员请假，审定制度和通报，查看考勤',
  volunteer_coordinator: '组织志愿服务，认定时长',
  volunteer: '报名志愿服务，查看自己的时长',
  committee_staff: '查看全局看板，导入要点，管理全单位名册',
  leader: '查看全局看板和名册，不能修改',
  administrator: '管理单位、名册和职责，不能查看谈话登记',
};
