import { bindingLook } from '@shared/contract/binding';
import { notice } from '@shared/domain/consent/notice';
import { consentTexts } from '@shared/domain/consent/texts';
import { refuse, succeed } from '@shared/domain/outcome';
import { maskName } from '@shared/domain/people/mask-name';
import { MINUTE } from '@shared/domain/time';
import { takeTry } from '../../runtime/tries';
import { unboundAccountOf } from '../../store';
import { implementForAccount, nothingToLoad } from '../implement';
import { namesOf } from './names';
import { whomByInvitation, whomByPhone } from './whom';

const TICKET_LIFE = 10 * MINUTE;

export const look = implementForAccount(bindingLook, {
  load: nothingToLoad,
  handle: async ({ accountId, actor, input: { noticeVersion, way }, now, deps }) => {
    if (noticeVersion !== notice.version) return refuse('NOTICE_CHANGED', {});
    if (way.kind === 'phone' && way.consentVersion !== consentTexts.phone.version) {
      return refuse('NOTICE_CHANGED', {});
    }
    if (actor) return refuse('ACCOUNT_BOUND', {});
    const attempt = await takeTry(accountId, now, deps);
    if (!attempt.ok) return attempt;
    const whom =
      way.kind === 'phone'
        ? await whomByPhone(way.code, now, deps)
        : await whomByInvitation(way.code, now, deps);
    if (!whom.ok) return whom;
    await attempt.data.giveBack();
    const { member, unitId, codeHash } = whom.data;
    if (member.accountId !== unboundAccountOf(member.id)) return refuse('MEMBER_BOUND', {});
    const ticket = deps.seals.seal({
      accountMark: deps.seals.accountMark(accountId),
      memberId: member.id,
      unitId,
      way: way.kind,
      codeHash,
      noticeVersion,
      expiresAt: now + TICKET_LIFE,
    });
    const names = await namesOf(deps.store, member.officeId, unitId);
    return succeed({ ticket, maskedName: maskName(member.name), ...names });
  },
});
