import * as z from 'zod/mini';

/** What a person may do in one unit. Rights follow from roles, never from posts or titles. */
export const role = z.enum([
  'member',
  'branch_officer',
  'branch_secretary',
  'study_secretary',
  'group_head',
  'volunteer_coordinator',
  'volunteer',
  'committee_staff',
  'leader',
  'administrator',
]);

/** 正式党员, 预备党员, or a person who is no Party member (a volunteer, say). */
export const memberClass = z.enum(['full_member', 'probationary_member', 'not_party_member']);

/** A unit of the office: 党组, 机关党委, 党支部, 党小组, 党组中心组, 志愿服务队, 业务科室. */
export const unitKind = z.enum([
  'party_group',
  'organ_committee',
  'branch',
  'branch_subgroup',
  'study_group',
  'volunteer_team',
  'business_office',
]);

/**
 * A person's place in a unit. Dates are `YYYY-MM-DD` in Asia/Shanghai, the last day included;
 * `validTo` null means still in force. A transfer ends one and begins another, it rewrites neither.
 */
export const membership = z.object({
  unitId: z.string(),
  roles: z.array(role),
  post: z.nullable(z.string()),
  validFrom: z.string(),
  validTo: z.nullable(z.string()),
});

/**
 * What a person can agree to, each apart from the others: refusing one leaves all that does not need
 * it (PIPL 14–16, 29).
 * - `attendance`: checking in by phone. Paper and the organiser's entry need no account and count the same.
 * - `phone`: a phone number for binding and for being reached.
 * - `volunteer`: volunteer sign-ups and the service record.
 */
export const consentPurpose = z.enum(['attendance', 'phone', 'volunteer']);

/** What was agreed to, in which version of the text, from when until when. */
export const consent = z.object({
  purpose: consentPurpose,
  version: z.string(),
  givenAt: z.int(),
  withdrawnAt: z.nullable(z.int()),
});

/** 高校师生, 退役运动员, 社会体育指导员, 党员, 其他; never anybody's political status. */
export const volunteerCategory = z.enum([
  'university',
  'retired_athlete',
  'sports_instructor',
  'party_member',
  'other',
]);

/** 三级, 二级, 一级, 国家级. */
export const instructorLevel = z.enum(['third', 'second', 'first', 'national']);

/** What makes a person a volunteer; the level is a sports instructor's alone. */
export const volunteerProfile = z.object({
  category: volunteerCategory,
  instructorLevel: z.nullable(instructorLevel),
  /** Of a person of 14 to 17: when the guardian's consent was stated. */
  guardianConsentAt: z.optional(z.int()),
  /** 特长项目, as the person puts it. */
  skills: z.optional(z.array(z.string())),
  /** 志愿者编号 of the national system; never asked for. */
  volunteerNumber: z.optional(z.nullable(z.string())),
  /** Of a sports instructor: number of the certificate. */
  instructorNumber: z.optional(z.nullable(z.string())),
});

/** A Chinese mobile number as it is stored: eleven digits, nothing else. */
export const phoneNumber = z
  .string('请填写手机号')
  .check(z.regex(/^1[3-9]\d{9}$/, '手机号应为11位数字'));

/**
 * A person of the office. What is not here is not asked for: no ID number, birth date, nation,
 * education or address (PIPL 6).
 */
export const person = z.object({
  id: z.string(),
  officeId: z.string(),
  name: z.string(),
  memberClass,
  memberships: z.array(membership),
  phone: z._default(z.nullable(z.string()), null),
  /** The number the office itself gives its people, where it has one: it tells two 王伟 apart. */
  rosterKey: z._default(z.nullable(z.string()), null),
  /** 党员领导干部. */
  leading: z._default(z.boolean(), false),
  /** 青年党员. */
  young: z._default(z.boolean(), false),
  volunteer: z._default(z.nullable(volunteerProfile), null),
  consents: z._default(z.array(consent), []),
});

export type Role = z.infer<typeof role>;
export type MemberClass = z.infer<typeof memberClass>;
export type UnitKind = z.infer<typeof unitKind>;
export type Membership = z.infer<typeof membership>;
export type ConsentPurpose = z.infer<typeof consentPurpose>;
export type Consent = z.infer<typeof consent>;
export type VolunteerCategory = z.infer<typeof volunteerCategory>;
export type InstructorLevel = z.infer<typeof instructorLevel>;
export type VolunteerProfile = z.infer<typeof volunteerProfile>;
export type Person = z.infer<typeof person>;
/** A person as given: what is left out is empty. */
export type PersonInput = z.input<typeof person>;
