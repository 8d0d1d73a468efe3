import * as z from 'zod/mini';
import { defineOperation } from './define';
import { emptyInput } from './fields';

/** Who is told what their study group owes. */
export const DUTY_HOLDERS = ['study_secretary', 'group_head'] as const;

/** What the study groups I answer for owe now, the latest first; numbers of the group, no names. */
export const dutiesList = defineOperation({
  name: 'duties.list',
  access: { who: 'role', roles: DUTY_HOLDERS },
  input: emptyInput,
  output: z.object({
    groups: z.array(
      z.object({
        unitId: z.string(),
        name: z.string(),
        duties: z.array(
          z.object({
            key: z.enum(['bulletin', 'approval', 'session', 'topics', 'plan', 'make_ups']),
            year: z.int(),
            quarter: z.nullable(z.int()),
            state: z.enum(['overdue', 'due', 'open']),
            lastDay: z.string(),
            count: z.int(),
          }),
        ),
      }),
    ),
  }),
  errors: [],
});
