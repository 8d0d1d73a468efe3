import fc from 'fast-check';
import type { ProgressRecord } from './schema';
import { at, bulletin, bulletins, run, target } from './test-support';

describe('whatever the records', () => {
  const records = fc.uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 4 }),
      at: fc.integer({ min: at('2021-11-01'), max: at('2023-02-28') }),
      quarter: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
    }),
    { selector: ({ id }) => id, maxLength: 30 },
  );
  const made = records.map((list) =>
    list.map(({ id, at: instant, quarter }) => ({
      ...bulletin(id, '2022-01-01', quarter),
      at: instant,
    })),
  );
  const today = fc.integer({ min: at('2021-12-01'), max: at('2023-03-31') });
  const rules = fc.constantFrom(
    bulletins,
    { ...bulletins, target: target({ atLeast: 2, period: 'month' }) },
    { ...bulletins, rule: 'perUnitCount' as const, target: target({ atLeast: 3 }) },
    { ...bulletins, rule: 'evidenceOnly' as const, target: null },
  );
  const everyRule = fc.constantFrom(
    bulletins,
    ...(['perUnitCount', 'outcomeByDate', 'attestation'] as const).map((rule) => ({
      ...bulletins,
      rule,
      target: target(),
    })),
    ...(['caseStates', 'evidenceOnly', 'attestation'] as const).map((rule) => ({
      ...bulletins,
      rule,
      target: null,
    })),
    { ...bulletins, rule: 'followUp' as const, target: target({ period: 'per-matter' }) },
    { ...bulletins, rule: 'checklist' as const, checklist: ['甲', '乙'], target: target() },
  );
  /** What a record may say beside its date, by a number: as cases, assessments and statements do. */
  const sayings: readonly Partial<ProgressRecord>[] = [
    {},
    { element: '甲' },
    { reached: false },
    { followedAt: null },
    { followedAt: at('2022-05-01') },
    { steps: { answeredAt: null, solvedAt: null, dueOn: '2022-08-01' } },
    { steps: { answeredAt: at('2022-05-01'), solvedAt: at('2022-05-02'), dueOn: null } },
    { attested: { claim: '已落实', checked: { at: at('2022-05-01'), by: '机关党委' } } },
  ];

  test('their order does not matter, and twice the same counts once', () => {
    fc.assert(
      fc.property(rules, made, today, fc.infiniteStream(fc.nat()), (rule, list, now, keys) => {
        const shuffled = [...list, ...list.slice(0, 5)]
          .map((entry) => ({ entry, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ entry }) => entry);
        expect(run(rule, shuffled, now)).toEqual(run(rule, list, now));
      }),
    );
  });

  test('one more never lowers the figure, and taking it away gives the former one', () => {
    fc.assert(
      fc.property(rules, made, today, (rule, list, now) => {
        const [added, ...before] = list;
        fc.pre(added !== undefined);
        const former = run(rule, before, now);
        expect(run(rule, list, now).n).toBeGreaterThanOrEqual(former.n);
        expect(
          run(
            rule,
            list.filter(({ id }) => id !== added?.id),
            now,
          ),
        ).toEqual(former);
      }),
    );
  });

  test('whatever was added, changed and taken away, and in whatever order: only what is there counts', () => {
    const act = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      does: fc.constantFrom('put', 'put', 'remove'),
      at: fc.integer({ min: at('2021-11-01'), max: at('2023-02-28') }),
      says: fc.nat({ max: sayings.length - 1 }),
      follows: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
    });
    const acts = fc.array(act, { maxLength: 30 });
    fc.assert(
      fc.property(everyRule, acts, today, (rule, done, now) => {
        const kept = new Map<string, ProgressRecord>();
        for (const { id, does, at: instant, says, follows } of done) {
          kept.delete(id);
          const said = { ...sayings[says], ...(follows && follows !== id ? { follows } : {}) };
          if (does === 'put') kept.set(id, { ...bulletin(id, '2022-01-01'), ...said, at: instant });
        }
        const afresh = [...kept.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
        expect(run(rule, [...kept.values()], now)).toEqual(run(rule, afresh, now));
      }),
    );
  });

  test('a surplus in one period never fills another', () => {
    fc.assert(
      fc.property(made, today, fc.integer({ min: 1, max: 4 }), (list, now, quarter) => {
        const others = list.filter(({ period }) => period && period.quarter !== quarter);
        const found = run(bulletins, others, now).periods[quarter - 1];
        expect(found).toMatchObject({ n: 0, recordIds: [] });
        expect(found?.state).not.toBe('met');
      }),
    );
  });

  test('a figure stays between nothing and the whole, and its records are all accounted for', () => {
    fc.assert(
      fc.property(rules, made, today, (rule, list, now) => {
        const { n, m, recordIds, besideIds, state } = run(rule, list, now);
        expect(n).toBeGreaterThanOrEqual(0);
        expect(n).toBeLessThanOrEqual(m ?? list.length);
        expect([...recordIds, ...besideIds].sort()).toEqual(list.map(({ id }) => id).sort());
        expect(state === 'record').toBe(m === null);
        expect(state === 'done').toBe(n === m);
      }),
    );
  });
});
