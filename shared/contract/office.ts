import * as z from 'zod/mini';
import { defineOperation } from './define';
import { emptyInput, line, reason } from './fields';

/** What the page 关于 shows of the office; an account that is bound to nobody sees no office. */
export const officeAbout = defineOperation({
  name: 'office.about',
  access: { who: 'account' },
  input: emptyInput,
  output: z.object({
    officeName: z.nullable(z.string()),
    /** 备案号; null: to be filled in. */
    filingNumber: z.nullable(z.string()),
    maySetFilingNumber: z.boolean(),
    /** Whether files may be kept with notes of study. */
    uploads: z.boolean(),
    maySetUploads: z.boolean(),
  }),
  errors: [],
});

/** Writes the filing number (备案号) that the registry gave; null while there is none. */
export const officeSetFilingNumber = defineOperation({
  name: 'office.setFilingNumber',
  access: { who: 'role', roles: ['administrator'] },
  input: z.strictObject({ filingNumber: z.nullable(line('备案号', 40)), reason }),
  output: z.object({ filingNumber: z.nullable(z.string()) }),
  errors: [],
});

/**
 * Allows files with notes of study, or no longer. What is there stays readable. Setting it as it is
 * changes nothing.
 */
export const officeSetUploads = defineOperation({
  name: 'office.setUploads',
  access: { who: 'role', roles: ['committee_staff', 'administrator'] },
  input: z.strictObject({ allowed: z.boolean() }),
  output: z.object({ uploads: z.boolean() }),
  errors: [],
});
