import { effectiveTarget } from './target';

const read = { atLeast: 1, period: 'once' as const, dueOn: null, soft: false };
const set = { ...read, dueOn: '2022-03-31' };

test('a quantity the plan itself gives holds, and no decision is needed', () => {
  const own = { id: '4.1', explicit: true, target: read };
  expect(effectiveTarget(own, [])).toEqual({ target: read, source: 'plan', proposed: null });
});

test('a reading of the office is a proposal until the committee confirms it', () => {
  const inferred = { id: '9.5', explicit: false, target: read };
  expect(effectiveTarget(inferred, [])).toEqual({ target: null, source: 'none', proposed: read });
  expect(effectiveTarget(inferred, [{ commitmentId: '9.5', target: set }])).toEqual({
    target: set,
    source: 'committee',
    proposed: null,
  });
});

test('the last decision holds, and the committee may decide that there is no target', () => {
  const inferred = { id: '9.5', explicit: false, target: read };
  const decisions = [
    { commitmentId: '9.5', target: set },
    { commitmentId: '9.5', target: null },
    { commitmentId: '9.2', target: set },
  ];
  expect(effectiveTarget(inferred, decisions)).toEqual({
    target: null,
    source: 'none',
    proposed: null,
  });
});
