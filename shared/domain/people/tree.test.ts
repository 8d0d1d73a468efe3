import { unitsAbove, unitsBelow } from './tree';

const UNITS = [
  { unitId: 'party-group', parentId: null },
  { unitId: 'organ-committee', parentId: 'party-group' },
  { unitId: 'branch-1', parentId: 'organ-committee' },
  { unitId: 'subgroup-1', parentId: 'branch-1' },
  { unitId: 'study-group', parentId: 'party-group' },
];

describe('the tree of units', () => {
  it('a unit stands below every unit up to the top, nearest first', () => {
    expect(unitsAbove('subgroup-1', UNITS)).toEqual(['branch-1', 'organ-committee', 'party-group']);
    expect(unitsAbove('party-group', UNITS)).toEqual([]);
  });

  it('a unit has below it what hangs from it at any depth, and not its neighbours', () => {
    expect(unitsBelow('organ-committee', UNITS)).toEqual(['branch-1', 'subgroup-1']);
    expect(unitsBelow('study-group', UNITS)).toEqual([]);
  });

  it('a tree that was entered in a circle still ends', () => {
    const circle = [
      { unitId: 'a', parentId: 'b' },
      { unitId: 'b', parentId: 'a' },
    ];
    expect(unitsAbove('a', circle)).toEqual(['b']);
    expect(unitsBelow('a', circle)).toEqual(['b']);
  });

  it('a unit nobody knows stands nowhere', () => {
    expect(unitsAbove('made-up', UNITS)).toEqual([]);
    expect(unitsBelow('made-up', UNITS)).toEqual([]);
  });
});
