import * as z from 'zod/mini';
import { instructorLevel, volunteerCategory } from '../domain/people/schema';
import { defineOperation } from './define';
import { recordId, requestId } from './fields';
import { day } from './people-fields';

/** A row of 志愿服务队花名册 (`artefacts.md` 16): no political status, for anybody. */
export const corpsRow = z.object({
  memberId: z.string(),
  name: z.string(),
  category: volunteerCategory,
  instructorLevel: z.nullable(instructorLevel),
  instructorNumber: z.nullable(z.string()),
  skills: z.array(z.string()),
  phone: z.nullable(z.string()),
  volunteerNumber: z.nullable(z.string()),
  isLeader: z.boolean(),
  from: z.string(),
  to: z.nullable(z.string()),
});

/** The people of a volunteer team on a day, its leaders first, and how many of each kind there are. */
export const corpsRoster = defineOperation({
  name: 'corps.roster',
  access: { who: 'role_over_unit', roles: ['volunteer_coordinator', 'committee_staff'] },
  input: z.strictObject({
    unitId: recordId,
    /** Left out: today. */
    on: z.optional(day('日期')),
    /** Also who has left. */
    withPast: z.optional(z.boolean()),
  }),
  output: z.object({
    unitName: z.string(),
    rows: z.array(corpsRow),
    /** Head-count of each kind on the day (15.3c). */
    groups: z.array(z.object({ category: volunteerCategory, people: z.int() })),
  }),
  errors: ['NOT_A_VOLUNTEER_TEAM'],
});

const profileFields = {
  skills: z
    .array(
      z
        .string()
        .check(z.trim(), z.minLength(1, '特长不能为空'), z.maxLength(20, '每项特长不超过20个字')),
    )
    .check(z.maxLength(10, '特长最多10项')),
  /** 志愿者编号 of the national system; never asked for. */
  volunteerNumber: z.nullable(
    z.string().check(z.trim(), z.regex(/^\w{6,30}$/, '志愿者编号为6至30位字母或数字')),
  ),
  /** Number of the instructor's certificate. */
  instructorNumber: z.nullable(
    z.string().check(z.trim(), z.regex(/^[\w-]{4,30}$/, '证书编号为4至30位字母或数字')),
  ),
};

/** What I am good at, and my number in the national system if I wish. */
export const corpsSetProfile = defineOperation({
  name: 'corps.setProfile',
  access: { who: 'member' },
  needs: 'volunteer',
  input: z.strictObject(profileFields),
  output: z.object(profileFields),
  errors: [],
});

/** My own profile as a volunteer. */
export const corpsProfile = defineOperation({
  name: 'corps.profile',
  access: { who: 'person' },
  input: z.strictObject({}),
  output: z.object({
    category: volunteerCategory,
    instructorLevel: z.nullable(instructorLevel),
    ...profileFields,
    teams: z.array(
      z.object({
        unitId: z.string(),
        unitName: z.string(),
        from: z.string(),
        isLeader: z.boolean(),
      }),
    ),
    /** Teams open to everybody that I do not belong to. */
    joinable: z.array(z.object({ unitId: z.string(), unitName: z.string() })),
  }),
  errors: [],
});

/**
 * Joins an open team by my own hand, from today. It is how people of the office come into a team: its
 * leader does not see the office's roster. Whoever belongs to it already stays as they are.
 */
export const corpsEnrol = defineOperation({
  name: 'corps.enrol',
  access: { who: 'member' },
  needs: 'volunteer',
  input: z.strictObject({ unitId: recordId }),
  output: z.object({ unitId: z.string(), unitName: z.string(), from: z.string() }),
  errors: ['TEAM_NOT_OPEN'],
});

/**
 * Adds a volunteer who does not use a phone, with their consent noted. Nobody is put on the list without
 * having said yes; who was under 14 when asked is not taken.
 */
export const corpsAddVolunteer = defineOperation({
  name: 'corps.addVolunteer',
  access: { who: 'role_over_unit', roles: ['volunteer_coordinator', 'committee_staff'] },
  input: z.strictObject({
    requestId,
    unitId: recordId,
    name: z
      .string('请填写姓名')
      .check(z.trim(), z.minLength(1, '请填写姓名'), z.maxLength(30, '姓名不超过30个字')),
    /** With the person's consent to be called; null: none given. */
    phone: z.nullable(z.string().check(z.regex(/^1[3-9]\d{9}$/, '手机号应为11位数字'))),
    category: volunteerCategory,
    instructorLevel: z.nullable(instructorLevel),
    age: z.enum(['adult', 'minor_with_guardian_consent']),
    consent: z.enum(['in_person', 'by_phone', 'on_paper'], '请选择本人怎样同意的'),
    ...profileFields,
  }),
  output: corpsRow,
  errors: ['NOT_A_VOLUNTEER_TEAM', 'INSTRUCTOR_LEVEL_MISSING', 'PHONE_REGISTERED'],
});

/** Puts a person of the office into a team, with their consent noted; Party members above all. */
export const corpsJoin = defineOperation({
  name: 'corps.join',
  access: { who: 'role_over_unit', roles: ['volunteer_coordinator', 'committee_staff'] },
  input: z.strictObject({
    unitId: recordId,
    memberId: recordId,
    from: day('入队日期'),
    consent: z.enum(['in_person', 'by_phone', 'on_paper'], '请选择本人怎样同意的'),
  }),
  output: corpsRow,
  errors: ['NOT_A_VOLUNTEER_TEAM', 'UNKNOWN_PERSON'],
});

/** Ends somebody's time in a team; what they did stays. A volunteer may end their own. */
export const corpsLeave = defineOperation({
  name: 'corps.leave',
  access: { who: 'role_over_unit', roles: ['volunteer_coordinator', 'committee_staff'] },
  input: z.strictObject({ unitId: recordId, memberId: recordId, lastDay: day('离队日期') }),
  output: corpsRow,
  errors: ['NOT_A_VOLUNTEER_TEAM', 'DATE_TOO_EARLY', 'NOT_IN_UNIT'],
});

export type CorpsRow = z.infer<typeof corpsRow>;
