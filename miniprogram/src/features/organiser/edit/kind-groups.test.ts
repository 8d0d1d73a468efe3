import { activityKinds } from '@shared/domain/activity/kinds';
import { kindGroupsFor } from './kind-groups';

const labelsFor = (kind: 'branch' | 'organ_committee' | 'branch_subgroup') =>
  kindGroupsFor([{ kind }]).flatMap(({ items }) => items.map(({ label }) => label));

describe('the kinds an organiser can choose', () => {
  it('are those the unit can host', () => {
    expect(labelsFor('branch')).toContain('主题党日');
    expect(labelsFor('branch')).not.toContain('民主生活会');
    expect(labelsFor('organ_committee')).not.toContain('主题党日');
    expect(labelsFor('branch_subgroup')).toEqual(['党小组会', '组织生活会', '其他活动']);
  });

  it('stand under headings, none without a kind', () => {
    expect(kindGroupsFor([{ kind: 'branch_subgroup' }]).map(({ title }) => title)).toEqual([
      '支部组织生活',
      '其他',
    ]);
    expect(kindGroupsFor([])).toEqual([]);
  });

  it('every kind of the registry is found somewhere, but for those with a form of their own', () => {
    const kinds = (['branch', 'branch_subgroup', 'party_group', 'organ_committee'] as const).map(
      (kind) => ({ kind }),
    );
    const found = kindGroupsFor(kinds).flatMap(({ items }) => items.map(({ key }) => key));
    const planned = Object.entries(activityKinds).filter(([, { shifts }]) => !shifts);
    expect([...found].sort()).toEqual(planned.map(([kind]) => kind).sort());
  });
});
