import { codeOf, openCloud, type TestCloud, TRANSPORTS } from './support/cloud';
import { filled, type MatchCase, mod } from './support/matches';

const CASES: readonly MatchCase[] = [
  ['an unknown operator', () => ({ n: { $near_by: 1 } }), ''],
  ['an update operator', () => ({ n: { $inc: 1 } }), ''],
  ['code', () => ({ $where: 'true' }), ''],
  ['a size that is text', (_) => ({ n: { $size: '2' } }), ''],
  ['a negative size', (_) => ({ n: _.size(-1) }), ''],
  ['mod by 0', (_) => ({ n: mod(_, 0, 1) }), ''],
  ['mod of text', () => ({ n: { $mod: ['x', 1] } }), ''],
  ['in without a list', () => ({ n: { $in: 1 } }), ''],
  ['all without a list', () => ({ n: { $all: 1 } }), ''],
  ['and of nothing', (_) => ({ $and: [] }), ''],
  ['or of values', () => ({ $or: [1] }), ''],
  ['elemMatch with a value', () => ({ n: { $elemMatch: 1 } }), ''],
  ['greater than a regular expression', (_) => ({ n: _.gt(/x/) }), ''],
  ['an unknown type', () => ({ n: { $type: 'figure' } }), ''],
  ['an unknown keyword of a schema', (_) => _.jsonSchema({ needed: ['n'] }), ''],
];

describe.each(TRANSPORTS)('queries that make no sense, %s', (transport) => {
  let test: TestCloud;
  let things: Awaited<ReturnType<typeof filled>>;
  beforeAll(async () => {
    test = await openCloud({ transport });
    things = await filled(test, [{ n: 1 }]);
  });
  afterAll(() => test.close());

  it.each(CASES)('%s is refused', async (_name, query) => {
    const where = things.where(query(test.db.command, test.db));
    expect(await codeOf(where.get())).toBe('DATABASE_REQUEST_FAILED');
    expect(await codeOf(where.remove())).toBe('DATABASE_REQUEST_FAILED');
  });

  it('names the field', async () => {
    await expect(things.where({ 'a.b': test.db.command.size(-1) }).get()).rejects.toThrow('a.b');
  });
});
