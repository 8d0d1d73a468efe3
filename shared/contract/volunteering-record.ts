import * as z from 'zod/mini';
import { instructorLevel, volunteerCategory } from '../domain/people/schema';
import { statementLine, statementState } from '../domain/volunteering/statement-schema';
import { defineOperation } from './define';
import { pageCursor, reason, recordId, requestId } from './fields';
import { day } from './people-fields';
import { serviceFigures, serviceRow } from './volunteering-service';

/** One line of 服务记录. */
const recordLine = z.object({
  shiftId: z.string(),
  activityId: z.string(),
  theme: z.string(),
  post: z.string(),
  place: z.string(),
  content: z.string(),
  unitName: z.string(),
  startsAt: z.int(),
  endsAt: z.int(),
  state: z.enum(['waiting', 'confirmed']),
  figures: serviceFigures,
  /** Of what waits: the last day to confirm it, `YYYY-MM-DD`. */
  confirmBy: z.nullable(z.string()),
  /** A correction of mine waits for an answer. */
  asked: z.boolean(),
});

/**
 * My record of service: the figures of the year, and its lines, latest first. The minutes of a year are
 * the sum of its confirmed lines; no minute stands in two of them.
 */
export const volunteeringMyRecord = defineOperation({
  name: 'volunteering.myRecord',
  access: { who: 'person' },
  input: z.strictObject({
    /** Left out: this year. */
    year: z.optional(z.int().check(z.minimum(2000), z.maximum(2100))),
  }),
  output: z.object({
    year: z.int(),
    /** Years with any service, latest first. */
    years: z.array(
      z.object({ year: z.int(), minutes: z.int(), waitingMinutes: z.int(), times: z.int() }),
    ),
    minutes: z.int(),
    waitingMinutes: z.int(),
    times: z.int(),
    /** The last twelve months, for sports instructors; null for others. */
    rolling: z.nullable(
      z.object({ from: z.string(), to: z.string(), minutes: z.int(), times: z.int() }),
    ),
    lines: z.array(recordLine),
  }),
  errors: [],
});

/** One record of mine with its marks and its history of corrections. */
export const volunteeringMyService = defineOperation({
  name: 'volunteering.myService',
  access: { who: 'person' },
  input: z.strictObject({ shiftId: recordId }),
  output: z.extend(serviceRow, {
    theme: z.string(),
    place: z.string(),
    unitName: z.string(),
    contactName: z.string(),
    corrections: z.array(
      z.object({ at: z.int(), reason: z.string(), before: z.int(), after: z.int() }),
    ),
  }),
  errors: [],
});

/** 服务情况说明（草稿）, never called 证明: for check and seal by the office. */
export const statementView = z.object({
  id: z.string(),
  number: z.string(),
  /** Eight signs printed beside the number: who has them may look it up. */
  code: z.string(),
  /** What the QR holds; empty where no link is set up. */
  link: z.string(),
  officeName: z.string(),
  name: z.string(),
  from: z.string(),
  to: z.string(),
  minutes: z.int(),
  lines: z.array(statementLine),
  issuedAt: z.int(),
  state: statementState,
});

/** Draws up a statement of my confirmed service in a span of days, with the next number. */
export const volunteeringIssueStatement = defineOperation({
  name: 'volunteering.issueStatement',
  access: { who: 'person' },
  input: z.strictObject({ requestId, from: day('开始日期'), to: day('结束日期') }),
  output: statementView,
  errors: ['DATES_REVERSED', 'NOTHING_CONFIRMED', 'TOO_MANY_STATEMENTS'],
});

/** Statements of mine, latest first. */
export const volunteeringMyStatements = defineOperation({
  name: 'volunteering.myStatements',
  access: { who: 'person' },
  input: z.strictObject({ cursor: pageCursor }),
  output: z.object({ statements: z.array(statementView), next: z.nullable(z.string()) }),
  errors: [],
});

/** Revokes a statement that is wrong, by its number; whoever looks it up is told that it was revoked. */
export const volunteeringRevokeStatement = defineOperation({
  name: 'volunteering.revokeStatement',
  access: { who: 'role', roles: ['committee_staff', 'volunteer_coordinator'] },
  input: z.strictObject({
    number: z.string('请填写编号').check(z.regex(/^20\d{2}-\d{4,6}$/, '编号应写作2022-0001')),
    reason,
  }),
  output: z.object({ number: z.string(), state: statementState }),
  errors: [],
});

/**
 * Looks a statement up by number and code, without an account. It answers whether the office holds it,
 * with the masked name, hours and dates to compare with the paper, and nothing more.
 */
export const volunteeringVerify = defineOperation({
  name: 'volunteering.verify',
  access: { who: 'public' },
  input: z.strictObject({
    number: z
      .string('请填写编号')
      .check(z.trim(), z.regex(/^20\d{2}-\d{4,6}$/, '编号应写作2022-0001')),
    code: z.string('请填写核对码').check(z.trim(), z.minLength(1, '请填写核对码'), z.maxLength(20)),
  }),
  output: z.discriminatedUnion('result', [
    z.object({
      result: z.literal('valid'),
      number: z.string(),
      officeName: z.string(),
      maskedName: z.string(),
      minutes: z.int(),
      from: z.string(),
      to: z.string(),
      issuedOn: z.string(),
    }),
    z.object({
      result: z.literal('revoked'),
      number: z.string(),
      officeName: z.string(),
      revokedOn: z.string(),
    }),
    z.object({ result: z.literal('unknown') }),
  ]),
  errors: ['TOO_MANY_GUESSES'],
});

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
  }),
  errors: [],
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

export type StatementView = z.infer<typeof statementView>;
export type CorpsRow = z.infer<typeof corpsRow>;
