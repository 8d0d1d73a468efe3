import { unitsAbove } from '../people/tree';
import { BRANCHES_MAXIMUM, defaultUnits } from './default-units';

describe('the units a new office begins with', () => {
  const units = defaultUnits(BRANCHES_MAXIMUM);

  it('the branches are counted in Chinese', () => {
    const names = units.filter(({ kind }) => kind === 'branch').map(({ name }) => name);
    expect(names).toHaveLength(BRANCHES_MAXIMUM);
    expect([names[0], names[9], names[10], names[18], names[19], names[20], names[39]]).toEqual([
      '第一支部',
      '第十支部',
      '第十一支部',
      '第十九支部',
      '第二十支部',
      '第二十一支部',
      '第四十支部',
    ]);
    expect(new Set(units.map(({ unitId }) => unitId)).size).toBe(units.length);
  });

  it('all of them hang in one tree', () => {
    for (const { unitId } of units.slice(1)) {
      expect(unitsAbove(unitId, units)).toContain('party-group');
    }
  });
});
