import { instantOf } from '../time';
import { branchesCovered } from './coverage';

const startsAt = instantOf('2022-05-13', '14:00') ?? Number.NaN;
const belonging = (unitId: string, validTo: string | null = null) => ({
  unitId,
  roles: ['member' as const],
  post: null,
  validFrom: '2021-01-01',
  validTo,
});

test('a branch is covered when it held a session, or when one of its people came to one', () => {
  const held = [
    { id: 's1', unitId: 'branch-1', startsAt },
    { id: 's2', unitId: 'organ-committee', startsAt },
  ];
  const comers = [
    { activityId: 's2', memberships: [belonging('branch-3')] },
    // Had left the fourth branch by that day.
    { activityId: 's2', memberships: [belonging('branch-4', '2022-03-31'), belonging('branch-5')] },
    { activityId: 'another', memberships: [belonging('branch-6')] },
  ];
  const covered = branchesCovered(held, comers);
  expect(['branch-1', 'branch-3', 'branch-5'].every((unitId) => covered.has(unitId))).toBe(true);
  expect(covered.has('branch-4') || covered.has('branch-6')).toBe(false);
});
