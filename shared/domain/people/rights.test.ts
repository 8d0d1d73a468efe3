import { instantOf } from '../time';
import {
  type Actor,
  belongsAt,
  holdsRole,
  holdsRoleOver,
  isInForce,
  membershipsAt,
  reachesDown,
  unitsReached,
} from './rights';
import { type Membership, type Role, role } from './schema';

const NOON = instantOf('2022-11-18', '12:00') ?? 0;

const held = (unitId: string, roles: Role[], fields: Partial<Membership> = {}): Membership => ({
  unitId,
  roles,
  post: null,
  validFrom: '2022-01-01',
  validTo: null,
  ...fields,
});
const actor = (...memberships: Membership[]): Actor => ({
  officeId: 'o',
  memberId: 'm',
  name: '演示·某',
  memberClass: 'full_member',
  memberships,
  consents: [],
});

describe('a membership', () => {
  const year = held('branch-1', ['member'], { validTo: '2022-12-31' });

  it.each([
    ['2021-12-31', false],
    ['2022-01-01', true],
    ['2022-12-31', true],
    ['2023-01-01', false],
  ])('from 1 January to 31 December holds on %s: %s', (day, holds) => {
    expect(isInForce(year, day)).toBe(holds);
  });

  it('ends at midnight in Asia/Shanghai', () => {
    const midnight = instantOf('2023-01-01') ?? 0;
    expect(membershipsAt([year], midnight - 1)).toEqual([year]);
    expect(membershipsAt([year], midnight)).toEqual([]);
  });

  it('without an end holds on', () => {
    expect(isInForce(held('branch-1', ['member']), '2099-12-31')).toBe(true);
  });
});

describe('how far a role reaches', () => {
  const OFFICE_WIDE: readonly Role[] = ['committee_staff', 'leader', 'administrator'];

  it.each(role.options)('%s', (one) => {
    const who = actor(held('branch-1', [one]));
    expect(holdsRoleOver(who, [one], 'branch-1', NOON)).toBe(true);
    expect(holdsRoleOver(who, [one], 'branch-2', NOON)).toBe(OFFICE_WIDE.includes(one));
    expect(unitsReached(who, [one], NOON)).toEqual(
      OFFICE_WIDE.includes(one) ? 'office' : ['branch-1'],
    );
  });

  it('a branch officer reaches the subgroups below the branch, a mere member does not', () => {
    const officer = actor(held('branch-1', ['branch_officer']));
    const above = ['branch-1', 'organ-committee'];
    expect(holdsRoleOver(officer, ['branch_officer'], 'subgroup-1', NOON, above)).toBe(true);
    expect(holdsRoleOver(officer, ['branch_officer'], 'subgroup-1', NOON)).toBe(false);
    const member = actor(held('branch-1', ['member']));
    expect(holdsRoleOver(member, ['member'], 'subgroup-1', NOON, above)).toBe(false);
    const units = [
      { unitId: 'branch-1', parentId: 'organ-committee' },
      { unitId: 'subgroup-1', parentId: 'branch-1' },
    ];
    expect(unitsReached(officer, ['branch_officer'], NOON, units)).toEqual([
      'branch-1',
      'subgroup-1',
    ]);
    expect(reachesDown(officer, ['branch_officer'], NOON)).toBe(true);
    expect(reachesDown(member, ['member'], NOON)).toBe(false);
  });

  it('whoever has no membership in force belongs to the office no more', () => {
    expect(belongsAt(actor(held('branch-1', ['member'])), NOON)).toBe(true);
    const former = actor(held('branch-1', ['member'], { validTo: '2022-11-17' }));
    expect(belongsAt(former, NOON)).toBe(false);
  });

  it('a role held in one unit lends nothing to a membership in another', () => {
    const who = actor(held('branch-1', ['branch_officer']), held('branch-2', ['member']));
    expect(holdsRoleOver(who, ['branch_officer'], 'branch-2', NOON)).toBe(false);
    expect(unitsReached(who, ['branch_officer', 'member'], NOON)).toEqual(['branch-1', 'branch-2']);
  });

  it('a role that has ended, or has not begun, gives no right', () => {
    const former = actor(held('branch-1', ['committee_staff'], { validTo: '2022-11-17' }));
    const future = actor(held('branch-1', ['committee_staff'], { validFrom: '2022-11-19' }));
    for (const who of [former, future, actor()]) {
      expect(holdsRole(who, ['committee_staff'], NOON)).toBe(false);
      expect(holdsRoleOver(who, ['committee_staff'], 'branch-1', NOON)).toBe(false);
      expect(unitsReached(who, ['committee_staff'], NOON)).toEqual([]);
    }
  });

  it('an administrator is no committee staff: being admin opens no record', () => {
    const who = actor(held('organ-committee', ['administrator']));
    expect(holdsRole(who, ['committee_staff', 'branch_officer'], NOON)).toBe(false);
  });
});
