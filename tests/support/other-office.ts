import { type Store, unitIdOf } from '@cloud/store';
import type { Role } from '@shared/domain/people/schema';
import { agreed, demoAccountOf } from '../../scripts/demo/seed';

const OFFICE = 'other-office';

/** Its third branch bears the very id of the demonstration's. */
const UNIT = 'branch-3';

/** A second office with an officer, a member and a committee, to prove that nothing crosses. */
export const otherOffice = async ({ organisation }: Store): Promise<void> => {
  await organisation.addOffice({ id: OFFICE, name: '演示·邻市体育局' });
  await organisation.addUnit({
    id: unitIdOf(OFFICE, UNIT),
    officeId: OFFICE,
    unitId: UNIT,
    name: '第三支部',
    kind: 'branch',
    parentId: null,
    column: UNIT,
    columnName: '第三支部',
    placeholder: false,
    validFrom: '2021-01-01',
    validTo: null,
  });
  const person = (id: string, name: string, roles: Role[]) =>
    organisation.addMember({
      id,
      officeId: OFFICE,
      accountId: demoAccountOf(id),
      name,
      memberClass: 'full_member',
      consents: [agreed('attendance', 0)],
      memberships: [{ unitId: UNIT, roles, post: null, validFrom: '2021-01-01', validTo: null }],
    });
  await person('other-officer', '演示·邻市组织委员', ['member', 'branch_officer']);
  await person('other-member', '演示·邻市党员', ['member']);
  await person('other-committee', '演示·邻市机关党委', ['committee_staff']);
};
