import fc from 'fast-check';
import type { Success } from '../outcome';
import { addDays, type LocalDate } from '../time';
import { type Ground, join, leave, transfer, undo } from './moves';
import { setRoles } from './role-setting';
import type { Membership, Role, UnitKind } from './schema';
import { isBelonging, overlaps, type PlaceUnit } from './stays';

const unit = (unitId: string, kind: UnitKind, parentId: string | null = null): PlaceUnit => ({
  unitId,
  name: unitId,
  kind,
  parentId,
  validFrom: '2021-01-01',
  validTo: null,
});

const UNITS: readonly PlaceUnit[] = [
  unit('committee', 'organ_committee'),
  unit('b1', 'branch', 'committee'),
  unit('b2', 'branch', 'committee'),
  unit('b3', 'branch', 'committee'),
  unit('b1-g1', 'branch_subgroup', 'b1'),
  unit('b1-g2', 'branch_subgroup', 'b1'),
  unit('b2-g1', 'branch_subgroup', 'b2'),
  unit('study', 'study_group'),
  { ...unit('dissolved', 'branch'), validTo: '2022-06-30' },
];

const TODAY = '2022-11-18';
const ground: Ground = { units: UNITS, today: TODAY };

const held = (unitId: string, fields: Partial<Membership> = {}): Membership => ({
  unitId,
  roles: ['member'],
  post: null,
  validFrom: '2021-01-01',
  validTo: null,
  ...fields,
});

const done = (result: { ok: boolean }): Membership[] => {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result)}`);
  return (result as Success<Membership[]>).data;
};

describe('a transfer', () => {
  const to = (fields: Partial<Parameters<typeof transfer>[1]> = {}) => ({
    from: 'b1',
    to: 'b2',
    on: '2022-12-01',
    ...fields,
  });

  it('ends one membership on the day before and begins another, with no rights', () => {
    const officer = held('b1', { roles: ['member', 'branch_officer'], post: '组织委员' });
    expect(done(transfer([officer], to(), ground))).toEqual([
      { ...officer, validTo: '2022-11-30' },
      held('b2', { validFrom: '2022-12-01' }),
    ]);
  });

  it('takes the person out of the subgroups of the branch, and leaves the study group alone', () => {
    const before = [held('b1'), held('b1-g1'), held('study')];
    const after = done(transfer(before, to(), ground));
    expect(after.find(({ unitId }) => unitId === 'b1-g1')?.validTo).toBe('2022-11-30');
    expect(after.find(({ unitId }) => unitId === 'study')?.validTo).toBeNull();
  });

  it('on the day of joining takes the place of what had just begun', () => {
    const fresh = [held('b1', { validFrom: TODAY })];
    expect(done(transfer(fresh, to({ on: TODAY }), ground))).toEqual([
      held('b2', { validFrom: TODAY }),
    ]);
  });

  it.each<[string, Membership[], Partial<Parameters<typeof transfer>[1]>]>([
    ['DATE_TOO_EARLY', [held('b1')], { on: '2022-11-17' }],
    ['OTHER_UNIT_KIND', [held('b1')], { to: 'study' }],
    ['OTHER_UNIT_KIND', [held('b1')], { to: 'b1' }],
    ['OTHER_UNIT_KIND', [held('b1')], { to: 'nowhere' }],
    ['OTHER_UNIT_KIND', [held('b1'), held('b1-g1')], { from: 'b1-g1', to: 'b2-g1' }],
    ['UNIT_NOT_IN_FORCE', [held('b1')], { to: 'dissolved' }],
    ['NOT_IN_UNIT', [held('b3')], {}],
    ['NOT_IN_UNIT', [held('b1', { validTo: '2022-11-01' })], {}],
    ['NOT_IN_UNIT', [held('b1', { roles: ['branch_officer'] })], {}],
    ['NOT_IN_UNIT', [held('b1', { validFrom: '2023-01-01' })], {}],
    ['LEAVES_ALREADY', [held('b1', { validTo: '2022-12-31' })], {}],
    ['JOINED_ALREADY', [held('b1'), held('b2', { validFrom: '2023-01-01' })], {}],
    ['JOINED_ALREADY', [held('b1'), held('b3')], {}],
  ])('is refused with %s', (code, before, fields) => {
    expect(transfer(before, to(fields), ground)).toMatchObject({ ok: false, error: { code } });
  });

  it('not begun can be taken back, and then nothing has happened', () => {
    const before = [held('b1', { roles: ['member', 'branch_officer'] }), held('b1-g1')];
    const planned = done(transfer(before, to(), ground));
    expect(done(undo(planned, 'b1', ground))).toEqual(before);
    const later: Ground = { ...ground, today: '2022-12-01' };
    expect(undo(planned, 'b1', later)).toMatchObject({ error: { code: 'NOTHING_TO_UNDO' } });
  });
});

describe('leaving and coming', () => {
  it('ends on a last day that may be yesterday, so that it takes effect at once', () => {
    const after = done(leave([held('b1')], { unitId: 'b1', lastDay: '2022-11-17' }, ground));
    expect(after).toEqual([held('b1', { validTo: '2022-11-17' })]);
    const past = leave([held('b1')], { unitId: 'b1', lastDay: '2022-11-16' }, ground);
    expect(past).toMatchObject({ error: { code: 'DATE_TOO_EARLY' } });
  });

  it('one may sit in the study group and a subgroup beside the branch, not in two branches', () => {
    const one = done(join([held('b1')], { unitId: 'study', from: TODAY }, ground));
    const two = done(join(one, { unitId: 'b1-g1', from: TODAY }, ground));
    expect(two.map(({ unitId }) => unitId)).toEqual(['b1', 'study', 'b1-g1']);
    const codeOf = (unitId: string) => {
      const result = join(two, { unitId, from: TODAY }, ground);
      return result.ok ? 'ok' : result.error.code;
    };
    expect(codeOf('b2')).toBe('JOINED_ALREADY');
    expect(codeOf('study')).toBe('JOINED_ALREADY');
    expect(codeOf('b1-g2')).toBe('JOINED_ALREADY');
    expect(codeOf('b2-g1')).toBe('NOT_IN_BRANCH');
  });

  it('a secretary who becomes a member of the group stays its secretary', () => {
    const secretary = held('study', { roles: ['study_secretary'] });
    expect(done(join([secretary], { unitId: 'study', from: '2022-12-01' }, ground))).toEqual([
      { ...secretary, validTo: '2022-11-30' },
      held('study', { roles: ['member', 'study_secretary'], validFrom: '2022-12-01' }),
    ]);
  });
});

test('an end is not taken back while the person has been taken in elsewhere after a gap', () => {
  const here: Ground = { units: UNITS, today: TODAY };
  const left = leave([held('b1')], { unitId: 'b1', lastDay: addDays(TODAY, 3) }, here);
  if (!left.ok) throw new Error('not left');
  const taken = join(left.data, { unitId: 'b3', from: addDays(TODAY, 6) }, here);
  if (!taken.ok) throw new Error('not taken in');
  expect(undo(taken.data, 'b1', here)).toMatchObject({ error: { code: 'JOINED_ALREADY' } });
});

describe('whatever is done to memberships', () => {
  const BRANCHES = ['b1', 'b2', 'b3'] as const;
  const branch = fc.constantFrom(...BRANCHES);
  const ahead = fc.nat(40);
  const step = fc.oneof(
    fc.record({ act: fc.constant('transfer' as const), from: branch, to: branch, ahead }),
    fc.record({ act: fc.constant('leave' as const), from: branch, ahead }),
    fc.record({ act: fc.constant('undo' as const), from: branch }),
    fc.record({ act: fc.constant('join' as const), to: branch, ahead }),
    fc.record({
      act: fc.constant('roles' as const),
      from: branch,
      ahead,
      roles: fc.subarray<Role>(['branch_officer']),
      days: fc.option(fc.nat(60)),
    }),
  );

  const run = (
    before: Membership[],
    one: typeof step extends fc.Arbitrary<infer S> ? S : never,
    today: LocalDate,
  ) => {
    const here: Ground = { units: UNITS, today };
    const on = addDays(today, 'ahead' in one ? one.ahead : 0);
    if (one.act === 'transfer') return transfer(before, { from: one.from, to: one.to, on }, here);
    if (one.act === 'leave') return leave(before, { unitId: one.from, lastDay: on }, here);
    if (one.act === 'undo') return undo(before, one.from, here);
    if (one.act === 'join') return join(before, { unitId: one.to, from: on }, here);
    const to = one.days === null ? null : addDays(on, one.days);
    return setRoles(before, unit(one.from, 'branch'), { roles: one.roles, from: on, to }, today);
  };

  /** Where somebody stands on a day, in words that can be compared. */
  const standing = (memberships: readonly Membership[], on: LocalDate) =>
    memberships
      .filter((one) => overlaps(one, on, on))
      .map(({ unitId, roles, post }) => `${unitId} ${[...roles].sort().join('+')} ${post}`)
      .sort();

  const daysFrom = (first: LocalDate, count: number) =>
    Array.from({ length: count }, (_, at) => addDays(first, at));

  it('nobody is in two branches on one day, nor twice in one, and the past stays as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(step, fc.nat(20)), { maxLength: 12 }), (steps) => {
        let memberships = [held('b1'), held('study')];
        let today: LocalDate = TODAY;
        for (const [one, days] of steps) {
          today = addDays(today, days);
          const result = run(memberships, one, today);
          if (!result.ok) continue;
          const past = daysFrom(addDays(today, -20), 19);
          expect(past.map((on) => standing(result.data, on))).toEqual(
            past.map((on) => standing(memberships, on)),
          );
          memberships = result.data;
          for (const on of daysFrom(today, 80)) {
            const inForce = memberships.filter((held) => overlaps(held, on, on));
            const branches = inForce.filter(({ unitId }) => unitId !== 'study').filter(isBelonging);
            expect(branches.length).toBeLessThanOrEqual(1);
            expect(new Set(inForce.map(({ unitId }) => unitId)).size).toBe(inForce.length);
          }
        }
      }),
    );
  });

  it('transfers leave no day without a branch', () => {
    const move = fc.tuple(branch, ahead, fc.nat(20));
    fc.assert(
      fc.property(fc.array(move, { maxLength: 10 }), (moves) => {
        let memberships = [held('b1')];
        let today: LocalDate = TODAY;
        for (const [to, days, passing] of moves) {
          today = addDays(today, passing);
          const from = BRANCHES.find((one) =>
            memberships.some(({ unitId, validTo }) => unitId === one && validTo === null),
          );
          const on = addDays(today, days);
          const result = transfer(
            memberships,
            { from: from ?? '', to, on },
            { units: UNITS, today },
          );
          if (result.ok) memberships = result.data;
        }
        for (const on of daysFrom('2022-10-01', 400)) {
          expect(memberships.filter((one) => overlaps(one, on, on))).toHaveLength(1);
        }
      }),
    );
  });
});
