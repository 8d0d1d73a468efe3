import fc from 'fast-check';
import type { Membership } from '../people/schema';
import { isBelonging, overlaps } from '../people/stays';
import { addDays, type LocalDate } from '../time';
import type { RosterValues } from './schema';
import { PLACES, someone, TODAY } from './test-support';
import { endedIn, fieldsAfter } from './write';

const toBranch = (unitId: string): RosterValues => ({
  name: '演示·王伟',
  unit: unitId,
  unitId,
  memberClass: null,
  post: null,
  phone: null,
  rosterKey: null,
  leading: null,
  young: null,
  validFrom: null,
  validTo: null,
});

const movedTo = (unitId: string, memberships: Membership[], from: LocalDate): Membership[] =>
  fieldsAfter(toBranch(unitId), someone('m', { memberships }), {
    today: TODAY,
    from,
    units: PLACES,
  }).memberships;

const member = (unitId: string, fields: Partial<Membership> = {}): Membership => ({
  unitId,
  roles: ['member'],
  post: null,
  validFrom: '2021-01-01',
  validTo: null,
  ...fields,
});

/** Where somebody belongs on a day. */
const placesOn = (memberships: readonly Membership[], day: LocalDate): string[] =>
  memberships
    .filter((held) => isBelonging(held) && overlaps(held, day, day))
    .map(({ unitId }) => unitId)
    .sort();

const days = fc.integer({ min: -400, max: 400 }).map((away) => addDays(TODAY, away));

/** A stay in a first branch, perhaps with its group, the study group, and rights. */
const lives = fc
  .record({
    begins: fc.integer({ min: 0, max: 400 }),
    inGroup: fc.boolean(),
    inStudyGroup: fc.boolean(),
    isOfficer: fc.boolean(),
  })
  .map(({ begins, inGroup, inStudyGroup, isOfficer }): Membership[] => {
    const validFrom = addDays(TODAY, -begins);
    return [
      member('branch-1', {
        validFrom,
        roles: isOfficer ? ['member', 'branch_officer'] : ['member'],
      }),
      ...(inGroup ? [member('group-1', { validFrom })] : []),
      ...(inStudyGroup ? [member('study-group', { validFrom })] : []),
    ];
  });

describe('a person whom a roster brings to another branch', () => {
  it('leaves the old branch and its subgroups on the day before, and no other unit', () => {
    const before = [member('branch-1'), member('group-1'), member('study-group')];
    expect(movedTo('branch-3', before, '2022-12-01')).toEqual([
      member('branch-1', { validTo: '2022-11-30' }),
      member('group-1', { validTo: '2022-11-30' }),
      member('study-group'),
      member('branch-3', { validFrom: '2022-12-01' }),
    ]);
  });

  it('every day before the move stays as it was; from then on there is one branch and no old group', () => {
    fc.assert(
      fc.property(lives, fc.integer({ min: 0, max: 300 }), days, (before, away, day) => {
        const from = addDays(TODAY, away);
        const after = movedTo('branch-3', before, from);
        if (day < from) expect(placesOn(after, day)).toEqual(placesOn(before, day));
        else {
          const study = placesOn(before, day).filter((unitId) => unitId === 'study-group');
          expect(placesOn(after, day)).toEqual(['branch-3', ...study]);
        }
      }),
    );
  });

  it('whoever is there already is not moved', () => {
    const before = [member('branch-3'), member('group-2')];
    expect(movedTo('branch-3', before, TODAY)).toEqual(before);
  });
});

describe('a person whose membership a roster ends', () => {
  it('leaves the subgroups too; until that day nothing is changed', () => {
    fc.assert(
      fc.property(lives, fc.integer({ min: -1, max: 300 }), days, (before, away, day) => {
        const endsOn = addDays(TODAY, away);
        const after = endedIn(before, 'branch-1', endsOn, PLACES);
        const left = (unitId: string) => day > endsOn && unitId !== 'study-group';
        expect(placesOn(after, day)).toEqual(placesOn(before, day).filter((one) => !left(one)));
      }),
    );
  });
});
