import type { Membership } from '../people/schema';
import { instantOf } from '../time';
import { dueToAttend, expectedAt, rosterChanges } from './roster';

const startsAt = instantOf('2022-11-18', '14:00') ?? 0;
const meeting = { id: 'a', officeId: 'o', unitId: 'branch-3', startsAt, endsAt: startsAt + 1 };

const held = (fields: Partial<Membership> = {}): Membership => ({
  unitId: 'branch-3',
  roles: ['member'],
  post: null,
  validFrom: '2021-01-01',
  validTo: null,
  ...fields,
});
const person = (id: string, ...memberships: Membership[]) => ({ id, name: id, memberships });

describe('who is due to attend', () => {
  const isDue = (...memberships: Membership[]) =>
    dueToAttend([person('p', ...memberships)], meeting, ['member']).length === 1;

  it.each([
    ['a member of the unit', [held()], true],
    ['a member of another unit', [held({ unitId: 'branch-2' })], false],
    ['somebody of the unit in another role', [held({ roles: ['administrator'] })], false],
    ['an officer who is a member', [held({ roles: ['branch_officer', 'member'] })], true],
    ['one who joins that day', [held({ validFrom: '2022-11-18' })], true],
    ['one who joins the day after', [held({ validFrom: '2022-11-19' })], false],
    ['one whose last day it is', [held({ validTo: '2022-11-18' })], true],
    ['one who left the day before', [held({ validTo: '2022-11-17' })], false],
    [
      'one who left and came back',
      [held({ validTo: '2021-12-31' }), held({ validFrom: '2022-06-01' })],
      true,
    ],
    ['nobody’s member', [], false],
  ])('%s: %j', (_, memberships, due) => {
    expect(isDue(...memberships)).toBe(due);
  });

  it('whoever holds two places in the unit is due once', () => {
    const twice = person('p', held(), held({ roles: ['member', 'branch_officer'] }));
    expect(dueToAttend([twice], meeting, ['member'])).toEqual([twice]);
  });
});

describe('making the roster of a draft right', () => {
  const [one, two] = [person('one', held()), person('two', held())];

  it('the first time everyone is missing', () => {
    const { missing, stale } = rosterChanges(meeting, [one, two], []);
    expect(missing.map(({ id }) => id)).toEqual(['a:one', 'a:two']);
    expect(stale).toEqual([]);
  });

  it('after a crash only the rest is', () => {
    const { missing, stale } = rosterChanges(meeting, [one, two], [expectedAt(meeting, one)]);
    expect(missing.map(({ id }) => id)).toEqual(['a:two']);
    expect(stale).toEqual([]);
  });

  it('whoever is no longer due goes, and after a change of time everyone is written anew', () => {
    const before = [expectedAt(meeting, one), expectedAt(meeting, two)];
    expect(rosterChanges(meeting, [one], before)).toEqual({ missing: [], stale: ['a:two'] });
    const later = { ...meeting, startsAt: startsAt + 1, endsAt: startsAt + 2 };
    const { missing, stale } = rosterChanges(later, [one], before);
    expect(missing).toEqual([expectedAt(later, one)]);
    expect(stale).toEqual(['a:one', 'a:two']);
  });
});
