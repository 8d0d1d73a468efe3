import fc from 'fast-check';
import { countsOf } from '../attendance/counts';
import { activityKinds } from './kinds';
import { quorumStanding, quorumText } from './quorum';

const counts = (votersDue: number, votersPresent: number) => ({
  ...countsOf([]),
  expected: votersDue + 2,
  present: votersPresent + 2,
  votersDue,
  votersPresent,
});

const half = activityKinds.branch_general_meeting.quorum;
const twoThirds = activityKinds.democratic_life_meeting.quorum;

describe('a quorum', () => {
  it.each([
    [9, 4, 5, false],
    [9, 5, 5, true],
    [10, 5, 6, false],
    [10, 6, 6, true],
    [0, 0, 1, false],
  ])(
    'of the general meeting is more than half of %i full members; %i came',
    (due, came, needed, reached) => {
      expect(half && quorumStanding(half, counts(due, came))).toEqual({
        due,
        present: came,
        needed,
        reached,
      });
    },
  );

  it.each([
    [7, 4, 5, false],
    [7, 5, 5, true],
    [9, 6, 6, true],
  ])(
    'of the democratic life meeting is at least two thirds of %i; %i came',
    (due, came, needed, reached) => {
      const all = { ...countsOf([]), expected: due, present: came };
      expect(twoThirds && quorumStanding(twoThirds, all)).toEqual({
        due,
        present: came,
        needed,
        reached,
      });
    },
  );

  it('never asks for more than everyone, and one more person never loses it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (due, came) => {
        const present = Math.min(came, due);
        for (const quorum of [half, twoThirds]) {
          if (!quorum) continue;
          const at = (n: number) =>
            quorumStanding(quorum, { ...counts(due, n), expected: due, present: n });
          expect(at(present).needed).toBeLessThanOrEqual(due);
          expect(at(due).reached).toBe(true);
          if (at(present).reached && present < due) expect(at(present + 1).reached).toBe(true);
        }
      }),
    );
  });

  it('is told in a sentence', () => {
    expect(half && quorumText(half, counts(9, 6))).toBe(
      '有表决权应到9人，实到6人，已达到法定人数（至少5人）',
    );
  });
});
