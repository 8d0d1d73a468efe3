import fc from 'fast-check';
import { caseKinds } from './kinds';
import { daysOverdue, isDueSoon, isOpenIn, isOwnWork, movesIn, stateLabelOf } from './moves';
import { type CaseKind, type CaseStateName, caseKind, caseStateName } from './schema';

const kinds = caseKind.options;

describe('the machine of each kind', () => {
  it.each(kinds)('%s: every move leads to a state of its own, with a name', (kind) => {
    const { states, first } = caseKinds[kind];
    expect(states[first]).toBeDefined();
    for (const state of Object.values(states)) {
      for (const { to } of state.moves) expect(states[to]?.label).toBeTruthy();
    }
  });

  it.each(kinds)(
    '%s: from wherever it stands it can be settled, and what is settled is not open',
    (kind) => {
      const names = caseStateName.options.filter((name) => caseKinds[kind].states[name]);
      const settles = (state: CaseStateName, seen: readonly CaseStateName[] = []): boolean =>
        !isOpenIn(kind, state) ||
        movesIn({ kind, state }).some(
          ({ to }) => !seen.includes(to) && settles(to, [...seen, state]),
        );
      for (const name of names) expect(settles(name)).toBe(true);
    },
  );

  it('whatever is done in whatever order, a problem is struck off only after it was put right', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { maxLength: 20 }), (choices) => {
        let state: CaseStateName = 'found';
        const came: CaseStateName[] = [state];
        for (const choice of choices) {
          const moves = movesIn({ kind: 'finding', state });
          state = moves[choice % moves.length]?.to ?? state;
          came.push(state);
        }
        came.forEach((one, place) => {
          if (one === 'closed') expect(came[place - 1]).toBe('rectified');
        });
      }),
    );
  });
});

describe('how late a matter is', () => {
  const due = (dueOn: string | null, open = true) => ({ dueOn, open });

  it('counts days after the last one, across months and leap days', () => {
    expect(daysOverdue(due('2022-11-18'), '2022-11-18')).toBe(0);
    expect(daysOverdue(due('2022-11-18'), '2022-11-19')).toBe(1);
    expect(daysOverdue(due('2024-02-28'), '2024-03-01')).toBe(2);
    expect(daysOverdue(due('2021-12-31'), '2022-01-10')).toBe(10);
  });

  it('without a last day, and once it is settled, nothing is late', () => {
    expect(daysOverdue(due(null), '2030-01-01')).toBe(0);
    expect(daysOverdue(due('2022-01-01', false), '2030-01-01')).toBe(0);
  });

  it('is due soon within a week of its last day, and no longer once that has gone', () => {
    expect(isDueSoon(due('2022-11-25'), '2022-11-18')).toBe(true);
    expect(isDueSoon(due('2022-11-26'), '2022-11-18')).toBe(false);
    expect(isDueSoon(due('2022-11-17'), '2022-11-18')).toBe(false);
  });
});

describe('who judges', () => {
  const actor = (memberId: string) => ({
    actor: {
      officeId: 'o',
      memberId,
      name: '演示·某人',
      memberClass: 'full_member' as const,
      memberships: [],
      consents: [],
    },
  });
  const step = (name: CaseStateName, by: string) => ({
    name,
    by,
    on: '2022-11-01',
    at: 1,
    details: {},
  });
  const rectified = (kind: CaseKind) => ({
    kind,
    unitId: 'u',
    state: 'rectified' as const,
    steps: [step('found', 'a'), step('rectified', 'b')],
  });

  it('nobody strikes off their own work; sending it back is open to them', () => {
    const [close, back] = movesIn(rectified('finding'));
    if (!close || !back) throw new Error('a problem that was put right can be closed or sent back');
    expect(isOwnWork(actor('b'), rectified('finding'), close)).toBe(true);
    expect(isOwnWork(actor('c'), rectified('finding'), close)).toBe(false);
    expect(isOwnWork(actor('b'), rectified('finding'), back)).toBe(false);
  });

  it('a matter taken back says so', () => {
    expect(stateLabelOf({ kind: 'hotline', state: 'withdrawn' })).toBe('已撤下');
    expect(isOpenIn('hotline', 'withdrawn')).toBe(false);
  });
});
