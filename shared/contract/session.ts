import * as z from 'zod/mini';
import { consentPurpose, memberClass, role, unitKind } from '../domain/people/schema';
import { defineOperation } from './define';
import { emptyInput } from './fields';

/**
 * Who I am to this office, and where. Memberships are those in force now; there may be none left,
 * and the person may still see and close what is kept about them.
 */
export const sessionMe = defineOperation({
  name: 'session.me',
  access: { who: 'person' },
  input: emptyInput,
  output: z.object({
    memberId: z.string(),
    name: z.string(),
    memberClass,
    officeName: z.string(),
    /** Purposes agreed to and not withdrawn. */
    agreed: z.array(consentPurpose),
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

/**
 * What an account meets before anything else. One that is bound to nobody learns which offices there
 * are and how it can join; nothing about any person.
 */
export const sessionOpen = defineOperation({
  name: 'session.open',
  access: { who: 'account' },
  input: emptyInput,
  output: z.discriminatedUnion('bound', [
    z.object({ bound: z.literal(true) }),
    z.object({
      bound: z.literal(false),
      offices: z.array(
        z.object({
          officeId: z.string(),
          name: z.string(),
          /** Volunteer teams open for people from outside. */
          teams: z.array(z.object({ unitId: z.string(), name: z.string() })),
        }),
      ),
      /** There is no office yet, and a set-up code makes one. */
      mayFound: z.boolean(),
      /** The server can ask WeChat for a phone number. */
      takesPhone: z.boolean(),
      /** Set when this account was bound before and an officer has parted it. */
      parted: z.nullable(
        z.object({ at: z.int(), reason: z.string(), unitName: z.string(), officeName: z.string() }),
      ),
    }),
  ]),
  errors: [],
});
