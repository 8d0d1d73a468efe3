import type { IndexKey } from '../types';
import type { Access, IndexShape } from './access';
import { plan } from './plan';

const shape = (name: string, multikey: boolean, ...fields: string[]): IndexShape => ({
  name,
  multikey,
  keys: [...fields, '_id'].map((field): IndexKey => ({ field, direction: 1 })),
});

const INDEXES = [
  shape('byUnit', false, 'officeId', 'unitId', 'startsAt'),
  shape('byYear', false, 'officeId', 'planYear', 'startsAt'),
  shape('byTag', true, 'tags'),
];

const brief = (access: Access) =>
  access.kind === 'scan'
    ? 'scan'
    : `${access.index} ${access.ranges.length}${access.sorted ? ' sorted' : ''}${access.reverse ? ' reverse' : ''}`;

const by = (query: Record<string, unknown>, ...order: [string, 1 | -1][]) =>
  brief(plan(query, order, INDEXES));

describe('the planner', () => {
  it('goes by the id before anything else', () => {
    expect(by({ _id: 'a', officeId: 'o', unitId: 'u', startsAt: 1 })).toBe('_id_ 1');
    expect(by({ _id: { $in: ['a', 'b', 'a'] } })).toBe('_id_ 2');
  });

  it('takes the index that fixes most fields', () => {
    expect(by({ officeId: 'o', unitId: 'u' })).toBe('byUnit 1');
    expect(by({ officeId: 'o', planYear: 2022, startsAt: { $gte: 5 } })).toBe('byYear 1');
    expect(by({ $and: [{ officeId: 'o' }, { unitId: { $in: ['u', 'v'] } }] })).toBe('byUnit 2');
  });

  it('lets the index give the order when it can, either way round', () => {
    expect(by({ officeId: 'o', unitId: 'u' }, ['startsAt', 1])).toBe('byUnit 1 sorted');
    expect(by({ officeId: 'o', unitId: 'u' }, ['startsAt', -1], ['_id', -1])).toBe(
      'byUnit 1 sorted reverse',
    );
    expect(by({ officeId: 'o', unitId: 'u' }, ['startsAt', -1], ['_id', 1])).toBe('byUnit 1');
    expect(by({ officeId: 'o', unitId: { $in: ['u', 'v'] } }, ['startsAt', 1])).toBe('byUnit 2');
    expect(by({}, ['officeId', 1])).toBe('byUnit 1 sorted');
    expect(by({}, ['tags', 1])).toBe('scan');
  });

  it('scans when no index helps', () => {
    expect(by({ other: 1 })).toBe('scan');
    expect(by({ officeId: { $exists: true } })).toBe('scan');
    expect(by({ officeId: { $ne: 'o' } })).toBe('scan');
    expect(by({ officeId: { a: 1 } })).toBe('scan');
    expect(by({ $or: [{ officeId: 'o' }] })).toBe('scan');
  });
});
