import type { IndexKey } from '../types';
import type { Access, IndexShape, RangeAccess } from './access';
import { plan } from './plan';

const shape = (name: string, kind: string, ...fields: string[]): IndexShape => ({
  name,
  unique: kind === 'unique',
  multikey: kind === 'multikey',
  keys: [...fields, '_id'].map((field): IndexKey => ({ field, direction: 1 })),
});

const INDEXES = [
  shape('byUnit', 'plain', 'officeId', 'unitId', 'startsAt'),
  shape('byYear', 'plain', 'officeId', 'planYear', 'startsAt'),
  shape('byTag', 'multikey', 'tags'),
  shape('byCode', 'unique', 'code'),
];

const flags = (access: RangeAccess): string =>
  [
    access.lanes.length > 1 && `merging ${access.lanes.length}`,
    access.sorted && 'sorted',
    access.reverse && 'reverse',
    access.exact && 'exact',
  ]
    .filter(Boolean)
    .map((flag) => ` ${flag}`)
    .join('');

const brief = (access: Access): string => {
  if (access.kind === 'scan') return access.exact ? 'scan exact' : 'scan';
  if (access.kind === 'union') return access.parts.map(brief).join(' or ');
  const ranges = access.lanes.flatMap((lane) => lane.ranges);
  return `${access.index.name} ${ranges.length}${flags(access)}`;
};

const by = (query: Record<string, unknown>, ...order: [string, 1 | -1][]) =>
  brief(plan(query, order, INDEXES));

describe('the planner', () => {
  it('goes by what tells documents apart before anything else', () => {
    expect(by({ _id: 'a', officeId: 'o', unitId: 'u', startsAt: 1 })).toBe('_id_ 1 sorted');
    expect(by({ _id: { $in: ['a', 'b', 'a'] } })).toBe('_id_ 2 exact');
    expect(by({ code: 1, officeId: 'o', unitId: 'u', startsAt: 1 })).toBe('byCode 1');
  });

  it('takes the index that fixes most fields', () => {
    expect(by({ officeId: 'o', unitId: 'u' })).toBe('byUnit 1 exact');
    expect(by({ officeId: 'o', planYear: 2022, startsAt: { $gte: 5 } })).toBe('byYear 1 exact');
    expect(by({ $and: [{ officeId: 'o' }, { unitId: { $in: ['u', 'v'] } }] })).toBe(
      'byUnit 2 exact',
    );
    expect(by({ officeId: { $in: ['o', 'p'] }, unitId: { $in: ['u', 'v'] } })).toBe(
      'byUnit 4 exact',
    );
  });

  it('lets the index give the order when it can, either way round', () => {
    const unit = { officeId: 'o', unitId: 'u' };
    expect(by(unit, ['startsAt', 1])).toBe('byUnit 1 sorted exact');
    expect(by(unit, ['unitId', -1], ['startsAt', 1])).toBe('byUnit 1 sorted exact');
    expect(by(unit, ['startsAt', -1], ['_id', -1])).toBe('byUnit 1 sorted reverse exact');
    expect(by(unit, ['startsAt', -1], ['_id', 1])).toBe('byUnit 1 exact');
    expect(by({}, ['officeId', 1])).toBe('byUnit 1 sorted exact');
    expect(by({}, ['tags', 1])).toBe('scan exact');
  });

  it('merges the walks of several values when each is in order', () => {
    const units = { officeId: 'o', unitId: { $in: ['u', 'v'] } };
    expect(by(units, ['startsAt', 1])).toBe('byUnit 2 merging 2 sorted exact');
    expect(by(units, ['unitId', 1], ['startsAt', 1])).toBe('byUnit 2 sorted exact');
  });

  it('walks the entries of one element of a list, or of several, in the order of the ids', () => {
    expect(by({ tags: 'x' }, ['_id', 1])).toBe('byTag 1 sorted');
    expect(by({ tags: 'x', _id: { $gt: 'a' } }, ['_id', 1])).toBe('byTag 1 sorted');
    expect(by({ tags: { $in: ['x', 'y'] } }, ['_id', -1])).toBe('byTag 2 merging 2 sorted reverse');
    expect(by({ tags: { $gt: 'x' } }, ['_id', 1])).not.toContain('byTag 1 sorted');
    expect(by({ tags: 'x' }, ['tags', 1], ['_id', 1])).toBe('byTag 1');
  });

  it('takes the tightest of several bounds, but only one where elements may differ', () => {
    const bounds = [{ $gte: 1, $lt: 9 }, { $gt: 3 }, { $in: [2, 4, 10] }];
    expect(by({ $and: bounds.map((code) => ({ code })) })).toBe('byCode 1 exact');
    expect(by({ code: { $gt: 5, $lt: 3 } })).toBe('byCode 0 exact');
    expect(by({ tags: { $gt: 5, $lt: 3 } })).toBe('byTag 1');
    expect(by({ tags: { $elemMatch: { $gt: 5, $lt: 3 } } })).toBe('byTag 0');
  });

  it('searches alternatives in one index or each in its own', () => {
    expect(by({ $or: [{ officeId: 'o' }, { officeId: 'p', unitId: 'u' }] })).toBe('byUnit 2 exact');
    expect(by({ $or: [{ officeId: 'o' }, { tags: 'x' }] })).toBe('byUnit 1 exact or byTag 1');
    expect(by({ officeId: 'o', $or: [{ code: 1 }, { _id: 'x' }] })).toBe('byCode 1 or _id_ 1');
    expect(by({ $or: [{ officeId: 'o' }, { other: 1 }] })).toBe('scan');
    expect(by({ officeId: 'o', $or: [{ other: 1 }, { other: 2 }] })).toBe('byUnit 1');
  });

  it('continues a list behind its cursor without sorting', () => {
    const behind = { $or: [{ startsAt: { $gt: 5 } }, { startsAt: 5, _id: { $gt: 'x' } }] };
    const query = { $and: [{ officeId: 'o', unitId: 'u' }, behind] };
    expect(by(query, ['startsAt', 1], ['_id', 1])).toBe('byUnit 2 sorted exact');
  });

  it('narrows by the beginning of a text', () => {
    expect(by({ code: /^ab/ })).toBe('byCode 1');
    expect(by({ code: { $regex: '^ab', $options: 'i' } })).toBe('scan');
    expect(by({ code: { $in: [/^ab/, 'c'] } })).toBe('byCode 2');
  });

  it('scans when no index helps', () => {
    expect(by({ other: 1 })).toBe('scan');
    expect(by({ officeId: { $exists: true } })).toBe('scan');
    expect(by({ officeId: { $ne: 'o' } })).toBe('scan');
    expect(by({ officeId: { a: 1 } })).toBe('scan');
    expect(by({ officeId: { $not: { $gt: 'o' } } })).toBe('scan');
    expect(by({ $nor: [{ officeId: 'o' }] })).toBe('scan');
  });
});
