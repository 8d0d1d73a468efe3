import { UNITS } from './test-support';
import { unitNames } from './unit-names';

const names = unitNames(UNITS);

describe('names of units as people write them', () => {
  it.each(['第三党支部', '第三支部', '第3支部', '三支部', ' 第 三 党支部 ', '中共第三支部委员会'])(
    '%s is the third branch',
    (name) => {
      expect(names.find(name)?.unitId).toBe('branch-3');
    },
  );

  it.each([
    ['三支', 'branch-3'],
    ['第三党小组支部', 'branch-3'],
    ['中心组', 'study-group'],
  ])('%s is nobody for certain, the nearest is %s', (name, unitId) => {
    expect(names.find(name)).toBeUndefined();
    expect(names.nearest(name)?.unitId).toBe(unitId);
  });

  it('nothing is suggested where two are as near, or none is', () => {
    expect(names.nearest('支部')).toBeUndefined();
    expect(names.nearest('财务科')).toBeUndefined();
  });
});
