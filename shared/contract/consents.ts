import * as z from 'zod/mini';
import { consent, consentPurpose } from '../domain/people/schema';
import { retentionTerms } from '../domain/retention/terms';
import { textVersion } from './binding';
import { defineOperation } from './define';
import { emptyInput, recordId } from './fields';

const standing = z.object({
  /** Everything ever given, in order; those withdrawn carry the time. */
  consents: z.array(consent),
  /** As the office sees it: 138****0000. */
  maskedPhone: z.nullable(z.string()),
});

/** What I have agreed to, in which version, since when. */
export const consentsList = defineOperation({
  name: 'consents.list',
  access: { who: 'person' },
  input: emptyInput,
  output: standing,
  errors: [],
});

/** Agrees to one purpose, in the version that was on screen. */
export const consentsGive = defineOperation({
  name: 'consents.give',
  access: { who: 'person' },
  input: z.strictObject({ purpose: consentPurpose, version: textVersion }),
  output: standing,
  errors: ['NOTICE_CHANGED'],
});

/** Takes a consent back, at once: the phone number goes with `phone`; records that exist stay. */
export const consentsWithdraw = defineOperation({
  name: 'consents.withdraw',
  access: { who: 'person' },
  input: z.strictObject({ purpose: consentPurpose }),
  output: standing,
  errors: [],
});

/** What the notice is filled with: who decides about the data, and the terms in force. */
export const consentsNotice = defineOperation({
  name: 'consents.notice',
  access: { who: 'account' },
  /** Without an office: the one the account is bound to. */
  input: z.strictObject({ officeId: z.optional(recordId) }),
  output: z.object({ officeName: z.string(), terms: retentionTerms }),
  errors: [],
});
