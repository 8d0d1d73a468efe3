import { instantOf } from '../time';
import { closing, ERASED_NAME } from './closing';
import { membershipsAt } from './rights';
import { type PersonInput, person } from './schema';

const NOW = instantOf('2022-11-18', '09:00') ?? Number.NaN;

const whoever = (fields: Partial<PersonInput>) =>
  person.parse({
    id: 'p',
    officeId: 'demo',
    name: '演示·林晓',
    memberClass: 'not_party_member',
    phone: '13800000000',
    consents: [{ purpose: 'phone', version: '1', givenAt: 1, withdrawnAt: null }],
    memberships: [],
    ...fields,
  });

const held = (roles: PersonInput['memberships'][number]['roles']) => ({
  unitId: 'u',
  roles,
  post: null,
  validFrom: '2021-01-01',
  validTo: null,
});

describe('what is left when an account is closed', () => {
  it('phone and consents go, whoever it is', () => {
    const left = closing(whoever({ memberships: [held(['member'])] }), 3, NOW);
    expect(left.phone).toBeNull();
    expect(left.consents).toEqual([
      { purpose: 'phone', version: '1', givenAt: 1, withdrawnAt: NOW },
    ]);
  });

  it('a Party member stays on the roster of the branch, by name', () => {
    const left = closing(whoever({ memberships: [held(['member'])] }), 0, NOW);
    expect(left.name).toBe('演示·林晓');
    expect(membershipsAt(left.memberships, NOW)).toHaveLength(1);
  });

  it('a volunteer belongs to the team no longer, at once', () => {
    const before = whoever({ memberships: [held(['volunteer'])] });
    expect(membershipsAt(closing(before, 2, NOW).memberships, NOW)).toEqual([]);
  });

  it('a volunteer without records leaves nothing, the name included', () => {
    const volunteer = { category: 'university', instructorLevel: null } as const;
    const before = whoever({ memberships: [held(['volunteer'])], volunteer });
    expect(closing(before, 0, NOW)).toMatchObject({ name: ERASED_NAME, volunteer: null });
    expect(closing(before, 1, NOW)).toMatchObject({ name: '演示·林晓', volunteer });
  });
});
