import * as z from 'zod/mini';
import { memberClass, role, unitKind } from '../domain/people/schema';
import { defineOperation } from './define';
import { emptyInput } from './fields';

/** Who I am to this office, and where. Memberships are those in force now. */
export const sessionMe = defineOperation({
  name: 'session.me',
  access: { who: 'member' },
  input: emptyInput,
  output: z.object({
    memberId: z.string(),
    name: z.string(),
    memberClass,
    officeName: z.string(),
    memberships: z.array(
      z.object({
        unitId: z.string(),
        unitName: z.string(),
        unitKind,
        roles: z.array(role),
        post: z.nullable(z.string()),
      }),
    ),
  }),
  errors: [],
});

export type Session = z.infer<typeof sessionMe.output>;
