import * as z from 'zod/mini';
import { instructorLevel, phoneNumber } from '../domain/people/schema';
import { consentsGiven, phoneCode, textVersion } from './binding';
import { defineOperation } from './define';
import { line, recordId } from './fields';

/** Kinds of volunteers who register themselves; nobody's political status is asked. */
const selfRegisteredCategory = z.enum([
  'university',
  'retired_athlete',
  'sports_instructor',
  'other',
]);

/** 14–17 with a guardian's consent; under 14 there is no registration. */
const ageStatement = z.enum(['adult', 'minor_with_guardian_consent']);

/** A volunteer from outside registers: name, phone, category; nothing else is asked. */
export const volunteersRegister = defineOperation({
  name: 'volunteers.register',
  access: { who: 'account' },
  input: z.strictObject({
    officeId: recordId,
    unitId: recordId,
    name: line('姓名', 30),
    phone: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('wechat'), code: phoneCode }),
      z.strictObject({ kind: z.literal('typed'), number: phoneNumber }),
    ]),
    category: selfRegisteredCategory,
    /** Of sports instructors alone. */
    instructorLevel: z.nullable(instructorLevel),
    age: ageStatement,
    noticeVersion: textVersion,
    risksVersion: textVersion,
    consents: consentsGiven,
  }),
  output: z.object({ name: z.string(), unitName: z.string(), officeName: z.string() }),
  errors: [
    'NOTICE_CHANGED',
    'ACCOUNT_BOUND',
    'TEAM_NOT_OPEN',
    'INSTRUCTOR_LEVEL_MISSING',
    'PHONE_CODE_INVALID',
    'PHONE_SERVICE_DOWN',
    'PHONE_REGISTERED',
    'TOO_MANY_GUESSES',
  ],
});

/** Opens a volunteer team for people from outside, or closes it. */
export const volunteersOpenTeam = defineOperation({
  name: 'volunteers.openTeam',
  access: {
    who: 'role_over_unit',
    roles: ['volunteer_coordinator', 'committee_staff', 'administrator'],
  },
  input: z.strictObject({ unitId: recordId, open: z.boolean() }),
  output: z.object({ unitId: z.string(), open: z.boolean() }),
  errors: ['NOT_A_VOLUNTEER_TEAM'],
});
