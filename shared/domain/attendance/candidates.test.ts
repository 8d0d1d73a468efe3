import type { Membership, UnitKind } from '../people/schema';
import { unitToNameBy } from './candidates';

const held = (unitId: string, fields: Partial<Membership> = {}): Membership => ({
  unitId,
  roles: ['member'],
  post: null,
  validFrom: '2021-01-01',
  validTo: null,
  ...fields,
});

const kindOf = (unitId: string): UnitKind | undefined =>
  unitId.startsWith('branch') ? 'branch' : 'study_group';
const unitOn = (memberships: Membership[], day = '2022-11-18') =>
  unitToNameBy({ memberships }, day, kindOf);

describe('the unit that tells a person from a namesake', () => {
  it('is the branch they belong to, wherever else they are', () => {
    expect(unitOn([held('study-group'), held('branch-4')])).toBe('branch-4');
  });

  it('is the branch of that day, before and after a transfer', () => {
    const moved = [
      held('branch-1', { validTo: '2022-11-17' }),
      held('branch-2', { validFrom: '2022-11-18' }),
    ];
    expect(unitOn(moved, '2022-11-17')).toBe('branch-1');
    expect(unitOn(moved)).toBe('branch-2');
  });

  it('is another place of theirs where they are of no branch', () => {
    expect(unitOn([held('branch-1', { roles: ['branch_officer'] }), held('study-group')])).toBe(
      'study-group',
    );
    expect(unitOn([held('branch-1', { roles: ['branch_officer'] })])).toBe('branch-1');
  });

  it('is none for somebody who is not of the office that day', () => {
    expect(unitOn([held('branch-1', { validTo: '2022-11-17' })])).toBeUndefined();
  });
});
