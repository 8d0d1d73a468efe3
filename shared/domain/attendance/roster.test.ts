import type { Membership } from '../people/schema';
import { instantOf } from '../time';
import { dueToAttend, expectedAt, rosterChanges } from './roster';

const startsAt = instantOf('2022-11-18', '14:00') ?? 0;
const meeting = {
  id: 'a',
  officeId: 'o',
  unitId: 'branch-3',
  startsAt,
  endsAt: startsAt + 1,
  chosen: [] as string[],
};

const held = (fields: Partial<Membership> = {}): Membership => ({
  unitId: 'branch-3',
  roles: ['member'],
  post: null,
  validFrom: '2021-01-01',
  validTo: null,
  ...fields,
});
const person = (id: string, ...memberships: Membership[]) => ({
  id,
  name: id,
  memberClass: 'full_member' as const,
  memberships,
});

describe('who is due to attend', () => {
  const isDue = (...memberships: Membership[]) =>
    dueToAttend([person('p', ...memberships)], meeting, 'members').length === 1;

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

  it('of the committee are those with a post in it, and whoever organises it', () => {
    const people = [
      person('member', held()),
      person('commissioner', held({ post: '纪检委员' })),
      person('officer', held({ roles: ['member', 'branch_officer'] })),
      person('worker', held({ roles: ['volunteer'], post: '委员' })),
    ];
    const due = dueToAttend(people, meeting, 'committee').map(({ id }) => id);
    expect(due).toEqual(['commissioner', 'officer']);
  });

  it('of chosen people are those chosen who belong to the unit, or all where nobody is chosen', () => {
    const people = [
      person('a', held()),
      person('b', held({ roles: ['leader'] })),
      person('c', held({ unitId: 'x' })),
    ];
    const dueOf = (chosen: string[]) =>
      dueToAttend(people, { ...meeting, chosen }, 'chosen').map(({ id }) => id);
    expect(dueOf(['b', 'c'])).toEqual(['b']);
    expect(dueOf([])).toEqual(['a', 'b']);
  });

  it('of a kind without names is nobody', () => {
    expect(dueToAttend([person('a', held())], meeting, 'none')).toEqual([]);
  });

  it('whoever holds two places in the unit is due once', () => {
    const twice = person('p', held(), held({ roles: ['member', 'branch_officer'] }));
    expect(dueToAttend([twice], meeting, 'members')).toEqual([twice]);
  });
});

describe('making the roster of a draft right', () => {
  const [one, two] = [person('one', held()), person('two', held())];
  const line = (number: number) => ({ as: 'due' as const, number });

  it('the first time everyone is missing', () => {
    const { missing, stale } = rosterChanges(meeting, [one, two], []);
    expect(missing.map(({ id }) => id)).toEqual(['a:one', 'a:two']);
    expect(stale).toEqual([]);
  });

  it('after a crash only the rest is', () => {
    const { missing, stale } = rosterChanges(
      meeting,
      [one, two],
      [expectedAt(meeting, one, line(1))],
    );
    expect(missing.map(({ id }) => id)).toEqual(['a:two']);
    expect(stale).toEqual([]);
  });

  it('whoever is no longer due goes, and after a change of time everyone is written anew', () => {
    const before = [expectedAt(meeting, one, line(1)), expectedAt(meeting, two, line(2))];
    expect(rosterChanges(meeting, [one], before)).toEqual({ missing: [], stale: ['a:two'] });
    const later = { ...meeting, startsAt: startsAt + 1, endsAt: startsAt + 2 };
    const { missing, stale } = rosterChanges(later, [one], before);
    expect(missing).toEqual([expectedAt(later, one, line(1))]);
    expect(stale).toEqual(['a:one', 'a:two']);
  });

  it('whoever was invited to sit in stays', () => {
    const invited = expectedAt(meeting, two, { as: 'sitting_in', number: 0 });
    expect(rosterChanges(meeting, [one], [invited]).stale).toEqual([]);
  });
});
