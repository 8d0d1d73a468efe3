import * as z from 'zod/mini';
import { BRANCHES_MAXIMUM } from '../domain/binding/default-units';
import { BINDING_ROLES } from '../domain/binding/may-handle';
import { bindingRow, bindingState } from '../domain/binding/schema';
import { consentPurpose, unitKind } from '../domain/people/schema';
import { defineOperation } from './define';
import { emptyInput, line, reason, recordId, requestId } from './fields';

/** As a person types or pastes it; the server tidies it up. */
const typedCode = (label: string) =>
  z
    .string(`请输入${label}`)
    .check(z.minLength(1, `请输入${label}`), z.maxLength(40, `${label}过长`));

/** The one-time code that WeChat's phone number button gives. */
export const phoneCode = z.string().check(z.minLength(1), z.maxLength(512));

/** Version of a text that was on screen when the person agreed. */
export const textVersion = z.string().check(z.minLength(1), z.maxLength(20));

/** Separate consents given in the same act, each in the version that was on screen. */
export const consentsGiven = z
  .array(z.strictObject({ purpose: consentPurpose, version: textVersion }))
  .check(z.maxLength(consentPurpose.options.length));

const ofMember = { memberId: recordId, unitId: recordId };

/**
 * Whose entry of the roster a proof leads to. Nothing is bound yet; the name is masked. The ticket is
 * good for this account and ten minutes.
 */
export const bindingLook = defineOperation({
  name: 'binding.look',
  access: { who: 'account' },
  input: z.strictObject({
    noticeVersion: textVersion,
    way: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('invitation'), code: typedCode('邀请码') }),
      z.strictObject({
        kind: z.literal('phone'),
        code: phoneCode,
        consentVersion: textVersion,
      }),
    ]),
  }),
  output: z.object({
    ticket: z.string(),
    maskedName: z.string(),
    unitName: z.string(),
    officeName: z.string(),
  }),
  errors: [
    'NOTICE_CHANGED',
    'ACCOUNT_BOUND',
    'MEMBER_BOUND',
    'INVITATION_UNKNOWN',
    'INVITATION_EXPIRED',
    'TOO_MANY_GUESSES',
    'PHONE_CODE_INVALID',
    'PHONE_SERVICE_DOWN',
    'PHONE_NOT_ON_ROSTER',
    'PHONE_AMBIGUOUS',
  ],
});

/** Binds the account to the person the ticket names. */
export const bindingConfirm = defineOperation({
  name: 'binding.confirm',
  access: { who: 'account' },
  input: z.strictObject({
    ticket: z.string().check(z.maxLength(800)),
    consents: consentsGiven,
  }),
  output: z.object({ name: z.string(), unitName: z.string(), officeName: z.string() }),
  errors: [
    'TICKET_EXPIRED',
    'NOTICE_CHANGED',
    'ACCOUNT_BOUND',
    'MEMBER_BOUND',
    'INVITATION_UNKNOWN',
    'INVITATION_EXPIRED',
  ],
});

/** Makes an invitation for a person of the unit; the one before is revoked. */
export const bindingInvite = defineOperation({
  name: 'binding.invite',
  access: { who: 'role_over_unit', roles: BINDING_ROLES },
  input: z.strictObject({ ...ofMember, requestId }),
  output: z.object({
    name: z.string(),
    code: z.string(),
    /** For the QR code; null where no address is set. */
    link: z.nullable(z.string()),
    expiresAt: z.int(),
  }),
  errors: ['MEMBER_ALREADY_BOUND', 'HANDLED_BY_COMMITTEE', 'BINDING_CHANGED'],
});

/** Takes an open invitation back. */
export const bindingRevoke = defineOperation({
  name: 'binding.revoke',
  access: { who: 'role_over_unit', roles: BINDING_ROLES },
  input: z.strictObject(ofMember),
  output: bindingRow,
  errors: ['NOTHING_TO_REVOKE', 'HANDLED_BY_COMMITTEE'],
});

/** Parts a person from their account, so that another can be bound. The person reads the reason. */
export const bindingUnbind = defineOperation({
  name: 'binding.unbind',
  access: { who: 'role_over_unit', roles: BINDING_ROLES },
  input: z.strictObject({ ...ofMember, reason }),
  output: bindingRow,
  errors: ['NOTHING_TO_UNBIND', 'CANNOT_UNBIND_SELF', 'HANDLED_BY_COMMITTEE', 'BINDING_CHANGED'],
});

/** Where one person of the unit stands. */
export const bindingOf = defineOperation({
  name: 'binding.of',
  access: { who: 'role_over_unit', roles: BINDING_ROLES },
  input: z.strictObject(ofMember),
  output: bindingRow,
  errors: [],
});

/** Where the people of a unit stand, a page at a time. */
export const bindingList = defineOperation({
  name: 'binding.list',
  access: { who: 'role_over_unit', roles: BINDING_ROLES },
  input: z.strictObject({
    unitId: recordId,
    search: z.optional(z.string().check(z.trim(), z.maxLength(20, '姓名不超过20个字'))),
    state: z.optional(bindingState),
    cursor: z.optional(recordId),
  }),
  output: z.object({ rows: z.array(bindingRow), next: z.nullable(z.string()) }),
  errors: [],
});

/** Units whose people the caller may invite. */
export const bindingUnits = defineOperation({
  name: 'binding.units',
  access: { who: 'role', roles: BINDING_ROLES },
  input: emptyInput,
  output: z.object({
    units: z.array(
      z.object({
        unitId: z.string(),
        name: z.string(),
        kind: unitKind,
        /** Of a volunteer team: people from outside may register. */
        openForSignUp: z.boolean(),
      }),
    ),
  }),
  errors: [],
});

/** Creates the office, its first units and its first administrator. Works while there is none. */
export const bindingFoundOffice = defineOperation({
  name: 'binding.foundOffice',
  access: { who: 'account' },
  input: z.strictObject({
    code: typedCode('启动码'),
    noticeVersion: textVersion,
    officeName: line('单位名称', 30),
    branches: z
      .int('请填写党支部数量')
      .check(
        z.minimum(1, '至少1个党支部'),
        z.maximum(BRANCHES_MAXIMUM, `不超过${BRANCHES_MAXIMUM}个，以后可以再加`),
      ),
    name: line('您的姓名', 30),
  }),
  output: z.object({ officeName: z.string(), name: z.string() }),
  errors: [
    'NOTICE_CHANGED',
    'OFFICE_EXISTS',
    'SETUP_CODE_WRONG',
    'TOO_MANY_GUESSES',
    'ACCOUNT_BOUND',
  ],
});
