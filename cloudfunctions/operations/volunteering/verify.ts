import { volunteeringVerify } from '@shared/contract/volunteering-record';
import { succeed } from '@shared/domain/outcome';
import { maskName } from '@shared/domain/people/mask-name';
import { localDateOf } from '@shared/domain/time';
import { takePublicTry } from '../../runtime/tries';
import { implementForPublic, nothingToLoad } from '../implement';

/** A number alone tells nothing; the code beside it is drawn from the office's secret. */
export const verify = implementForPublic(volunteeringVerify, {
  load: nothingToLoad,
  handle: async ({ input: { number, code }, now, deps }) => {
    const attempt = await takePublicTry('statement', now, deps);
    if (!attempt.ok) return attempt;
    const found = (await deps.store.statements.withNumber(number)).find(({ officeId }) =>
      deps.seals.isStatementCode(officeId, number, code),
    );
    if (!found) return succeed({ result: 'unknown' as const });
    await attempt.data.giveBack();
    const { officeName, state, memberName, minutes, from, to, issuedAt } = found;
    if (state.name === 'revoked') {
      const revokedOn = localDateOf(state.at);
      return succeed({ result: 'revoked' as const, number, officeName, revokedOn });
    }
    return succeed({
      result: 'valid' as const,
      number,
      officeName,
      maskedName: maskName(memberName),
      minutes,
      from,
      to,
      issuedOn: localDateOf(issuedAt),
    });
  },
});
