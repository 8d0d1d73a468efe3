import type { Seals } from '@cloud/runtime/seals';
import { type Store, unboundAccountOf } from '@cloud/store';
import { INVITATION_DAYS } from '@shared/domain/binding/schema';
import { isUsable } from '@shared/domain/binding/standing';
import { DAY, type Instant } from '@shared/domain/time';
import { DEMO_OFFICE } from './office';
import { DEMO_INVITED } from './people';

/** An account of the demonstration that is bound to nobody: to see how one joins. */
export const DEMO_NEWCOMER = 'newcomer';

const UNIT = 'branch-3';

/**
 * Sees to it that somebody of the third branch can join by an invitation, whenever the demonstration
 * is started. @returns its code; undefined when they have joined
 */
export const ensureDemoInvitation = async (
  { organisation, binding }: Pick<Store, 'organisation' | 'binding'>,
  seals: Pick<Seals, 'invitationCode' | 'codeHash'>,
  now: Instant,
): Promise<string | undefined> => {
  const member = await organisation.member(DEMO_INVITED);
  if (member?.accountId !== unboundAccountOf(DEMO_INVITED)) return undefined;
  const seen = await binding.invitationOf(DEMO_INVITED);
  if (seen && isUsable(seen, now)) return seals.invitationCode(DEMO_INVITED, seen.requestId);
  const requestId = `demo-invitation-${now}`;
  const code = seals.invitationCode(DEMO_INVITED, requestId);
  await binding.invite(
    {
      id: DEMO_INVITED,
      officeId: DEMO_OFFICE.id,
      unitId: UNIT,
      codeHash: seals.codeHash(code),
      state: 'open',
      requestId,
      expiresAt: now + INVITATION_DAYS * DAY,
      history: [],
    },
    seen,
    { at: now, by: 'demo', action: 'invited' },
  );
  return code;
};
