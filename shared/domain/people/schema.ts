import * as z from 'zod/mini';

/** What a person may do in one unit. Rights follow from roles, never from posts or titles. */
export const role = z.enum([
  'member',
  'branch_officer',
  'study_secretary',
  'volunteer_coordinator',
  'volunteer',
  'committee_staff',
  'leader',
  'administrator',
]);

/** 正式党员, 预备党员, or a person who is no Party member (a volunteer, say). */
export const memberClass = z.enum(['full_member', 'probationary_member', 'not_party_member']);

/** A unit of the office: 党组, 机关党委, 党支部, 党组中心组, 志愿服务队, 业务科室. */
export const unitKind = z.enum([
  'party_group',
  'organ_committee',
  'branch',
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

export type Role = z.infer<typeof role>;
export type MemberClass = z.infer<typeof memberClass>;
export type UnitKind = z.infer<typeof unitKind>;
export type Membership = z.infer<typeof membership>;
