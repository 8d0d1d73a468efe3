import { effectiveTarget } from './target';

const TODAY = '2022-06-01';

const read = { atLeast: 1, period: 'once' as const, dueOn: null, soft: false };
const set = { ...read, dueOn: '2022-03-31' };

test('a quantity the plan itself gives holds, and no decision is needed', () => {
  const own = { id: '4.1', explicit: true, target: read };
  expect(effectiveTarget(own, [], TODAY)).toEqual({ target: read, source: 'plan', proposed: null });
});

test('a reading of the office is a proposal until the committee confirms it', () => {
  const inferred = { id: '9.5', explicit: false, target: read };
  expect(effectiveTarget(inferred, [], TODAY)).toEqual({
    target: null,
    source: 'none',
    proposed: read,
  });
  expect(effectiveTarget(inferred, [{ commitmentId: '9.5', target: set }], TODAY)).toEqual({
    target: set,
    source: 'committee',
    proposed: null,
    earlier: [],
  });
});

test('the last decision holds, and the committee may decide that there is no target', () => {
  const inferred = { id: '9.5', explicit: false, target: read };
  const decisions = [
    { commitmentId: '9.5', target: set },
    { commitmentId: '9.5', target: null },
    { commitmentId: '9.2', target: set },
  ];
  expect(effectiveTarget(inferred, decisions, TODAY)).toEqual({
    target: null,
    source: 'none',
    proposed: null,
    earlier: [{ from: '', target: set }],
  });
});

test('a decision holds from its day on; the day before, the former one still does', () => {
  const inferred = { id: '9.5', explicit: false, target: read };
  const decisions = [
    { commitmentId: '9.5', target: read, from: '2022-02-01' },
    { commitmentId: '9.5', target: set, from: '2022-06-15' },
  ];
  const on = (day: string) => effectiveTarget(inferred, decisions, day);
  expect(on('2022-01-31')).toMatchObject({ source: 'none', proposed: read });
  expect(on('2022-06-14')).toMatchObject({ target: read, since: '2022-02-01', earlier: [] });
  expect(on('2022-06-15')).toMatchObject({
    target: set,
    since: '2022-06-15',
    earlier: [{ from: '2022-02-01', target: read }],
  });
});
