import { bindingFoundOffice } from '@shared/contract/binding';
import { ADMINISTRATION, defaultUnits } from '@shared/domain/binding/default-units';
import { notice } from '@shared/domain/consent/notice';
import { refuse, succeed } from '@shared/domain/outcome';
import { localDateOf } from '@shared/domain/time';
import { takeTry } from '../../runtime/tries';
import { unitIdOf } from '../../store';
import { implementForAccount, nothingToLoad } from '../implement';

/** Fixed ids: of several who found the office at once, the database lets one be the administrator. */
const OFFICE = 'office';
const FOUNDER = 'first-administrator';

export const foundOffice = implementForAccount(bindingFoundOffice, {
  load: nothingToLoad,
  handle: async ({ accountId, actor, input, now, deps }) => {
    const { store, setUp } = deps;
    const { officeName, branches, name } = input;
    if (input.noticeVersion !== notice.version) return refuse('NOTICE_CHANGED', {});
    if (actor?.memberId === FOUNDER) return succeed({ officeName, name: actor.name });
    if (actor) return refuse('ACCOUNT_BOUND', {});
    if (!(await store.organisation.isEmpty())) return refuse('OFFICE_EXISTS', {});
    const attempt = await takeTry(accountId, now, deps);
    if (!attempt.ok) return attempt;
    if (!setUp?.isCode(input.code)) return refuse('SETUP_CODE_WRONG', {});
    await attempt.data.giveBack();
    const entry = { at: now, by: FOUNDER, action: 'founded' };
    const validFrom = localDateOf(now);
    await store.organisation.addOffice({ id: OFFICE, name: officeName }, entry);
    await Promise.all(
      defaultUnits(branches).map(({ unitId, kind, ...unit }) => {
        const column = kind === 'branch' ? unitId : null;
        return store.organisation.addUnit(
          {
            ...unit,
            id: unitIdOf(OFFICE, unitId),
            officeId: OFFICE,
            unitId,
            kind,
            column,
            columnName: column && unit.name,
            placeholder: false,
            validFrom,
            validTo: null,
          },
          entry,
        );
      }),
    );
    // Last, and only once: until this stands, the same code begins anew and finds what is there.
    const founded = await store.organisation.addMember(
      {
        id: FOUNDER,
        officeId: OFFICE,
        accountId,
        name,
        memberClass: 'not_party_member',
        memberships: [
          {
            unitId: ADMINISTRATION,
            roles: ['administrator', 'committee_staff'],
            post: null,
            validFrom,
            validTo: null,
          },
        ],
      },
      { ...entry, after: { notice: notice.version } },
    );
    if (founded) return succeed({ officeName, name });
    const present = await store.organisation.memberByAccount(accountId);
    return present?.id === FOUNDER ? succeed({ officeName, name }) : refuse('OFFICE_EXISTS', {});
  },
});
