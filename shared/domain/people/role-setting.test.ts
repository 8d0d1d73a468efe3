import { rightsOn, setRoles, staysAdministrator } from './role-setting';
import type { Membership, Role } from './schema';
import type { PlaceUnit } from './stays';

const TODAY = '2022-11-18';

const branch: PlaceUnit = {
  unitId: 'b1',
  name: '第一支部',
  kind: 'branch',
  parentId: null,
  validFrom: '2021-01-01',
  validTo: null,
};
const committee: PlaceUnit = { ...branch, unitId: 'committee', kind: 'organ_committee' };

const member = (fields: Partial<Membership> = {}): Membership => ({
  unitId: 'b1',
  roles: ['member'],
  post: null,
  validFrom: '2021-01-01',
  validTo: null,
  ...fields,
});

const resultOf = (
  ...[memberships, unit, wish]: Parameters<typeof setRoles> extends [
    infer A,
    infer B,
    infer C,
    ...unknown[],
  ]
    ? [A, B, C]
    : never
) => {
  const result = setRoles(memberships, unit, wish, TODAY);
  if (!result.ok) throw new Error(result.error.code);
  return result.data;
};
const officer: readonly Role[] = ['branch_officer'];

describe('setting roles', () => {
  it('from one day to another, and then as before', () => {
    const wish = { roles: officer, from: '2022-12-01', to: '2022-12-31' };
    expect(resultOf([member()], branch, wish)).toEqual([
      member({ validTo: '2022-11-30' }),
      member({
        roles: ['member', 'branch_officer'],
        validFrom: '2022-12-01',
        validTo: '2022-12-31',
      }),
      member({ validFrom: '2023-01-01' }),
    ]);
  });

  it('taking a right back leaves the membership', () => {
    const held = member({ roles: ['member', 'branch_officer'] });
    const result = resultOf([held], branch, { roles: [], from: TODAY, to: null });
    expect(rightsOn(result, 'b1', '2022-11-17')).toEqual(['branch_officer']);
    expect(rightsOn(result, 'b1', TODAY)).toEqual([]);
    expect(result.at(-1)).toEqual(member({ validFrom: TODAY }));
  });

  it('a right in a unit one does not belong to stands alone, and ends alone', () => {
    const wish = { roles: ['committee_staff'] as const, from: TODAY, to: null };
    const given = resultOf([member()], committee, wish);
    expect(given.at(-1)).toMatchObject({ unitId: 'committee', roles: ['committee_staff'] });
    const taken = resultOf(given, committee, { roles: [], from: TODAY, to: null });
    expect(taken).toEqual([member()]);
  });

  it('the same again changes nothing', () => {
    const wish = { roles: officer, from: TODAY, to: null };
    const once = resultOf([member()], branch, wish);
    expect(resultOf(once, branch, wish)).toEqual(once);
  });

  it.each([
    ['DATE_TOO_EARLY', branch, { roles: officer, from: '2022-11-17', to: null }],
    ['DATE_TOO_EARLY', branch, { roles: officer, from: '2022-12-02', to: '2022-12-01' }],
    ['ROLE_NOT_OF_UNIT', branch, { roles: ['administrator'], from: TODAY, to: null }],
    ['ROLE_NOT_OF_UNIT', branch, { roles: ['member'], from: TODAY, to: null }],
    [
      'UNIT_NOT_IN_FORCE',
      { ...branch, validTo: '2022-11-01' },
      { roles: officer, from: TODAY, to: null },
    ],
  ] satisfies [string, PlaceUnit, Parameters<typeof setRoles>[2]][])(
    'is refused with %s',
    (code, unit, wish) => {
      expect(setRoles([member()], unit, wish, TODAY)).toMatchObject({ error: { code } });
    },
  );

  it('who is administrator for a while only does not stay it', () => {
    const held = member({ unitId: 'committee', roles: ['administrator'] });
    expect(staysAdministrator([held], TODAY)).toBe(true);
    expect(staysAdministrator([{ ...held, validTo: '2023-01-01' }], TODAY)).toBe(false);
    expect(staysAdministrator([{ ...held, validFrom: '2023-01-01' }], TODAY)).toBe(false);
  });
});
