import { openCloud, type TestCloud, TRANSPORTS } from './support/cloud';
import { filled, idsOf, type MatchCase, mod } from './support/matches';

const VALUES = [
  { v: null },
  {},
  { v: 1 },
  { v: 'a' },
  { v: [1, 'a'] },
  { v: { a: 1, b: 2 } },
  { v: true },
  { v: new Date(5) },
  { v: [] },
];

/** One value of each kind: conditions hold within their kind. */
const CASES: readonly MatchCase[] = [
  ['null is null or missing', () => ({ v: null }), 'ab'],
  ['neq null is everything else', (_) => ({ v: _.neq(null) }), 'cdefghi'],
  ['null among others', (_) => ({ v: _.in([null, 'a']) }), 'abde'],
  ['lte null is null or missing', (_) => ({ v: _.lte(null) }), 'ab'],
  ['gte with a number sees numbers', (_) => ({ v: _.gte(0) }), 'ce'],
  ['gte with text sees text', (_) => ({ v: _.gte('') }), 'de'],
  ['true is not 1', () => ({ v: true }), 'g'],
  ['dates compare with dates', (_) => ({ v: _.lte(new Date(5)) }), 'h'],
  ['a date equals itself, as an alternative', (_) => ({ v: _.or(_.eq(new Date(5))) }), 'h'],
  ['an object in where is a condition on its fields', () => ({ v: { a: 1 } }), 'f'],
  ['eq takes an object as a whole', (_) => ({ v: _.eq({ a: 1 }) }), ''],
  ['the order of fields counts in equality', (_) => ({ v: _.eq({ b: 2, a: 1 }) }), ''],
  ['an empty list', () => ({ v: [] }), 'i'],
  ['exists counts null', (_) => ({ v: _.exists(true) }), 'acdefghi'],
  ['exists below', (_) => ({ 'v.a': _.exists(true) }), 'f'],
  ['mod sees numbers only', (_) => ({ v: mod(_, 2, 1) }), 'ce'],
  ['mod takes a list as well', (_) => ({ v: mod(_, [2, 1]) }), 'ce'],
  ['nin finds what has no such value', (_) => ({ v: _.nin([1, null]) }), 'dfghi'],
  ['not finds missing fields too', (_) => ({ v: _.not(_.eq(1)) }), 'abdfghi'],
  ['nor of values', (_) => ({ v: _.nor(_.eq(1), _.eq(true)) }), 'abdfhi'],
  ['an expression', (_) => _.expr(_.aggregate.eq(['$v', 1])), 'c'],
  [
    'a schema',
    (_) => _.jsonSchema({ required: ['v'], properties: { v: { type: 'string' } } }),
    'd',
  ],
  ['no schema', (_) => _.nor([_.jsonSchema({ required: ['v'] })]), 'b'],
];

const NUMBERS = [{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4, m: 1 }];

const COMBINED: readonly MatchCase[] = [
  ['gt and lt', (_) => ({ n: _.gt(1).and(_.lt(4)) }), 'bc'],
  ['and of several', (_) => ({ n: _.and(_.gt(1), _.lt(4), _.neq(2)) }), 'c'],
  ['or of values', (_) => ({ n: _.or(_.eq(1), _.gt(3)) }), 'ad'],
  ['or after a condition', (_) => ({ n: _.lt(2).or(_.gt(3)) }), 'ad'],
  ['or of conditions on fields', (_) => _.or({ n: 1 }, { m: 1 }), 'ad'],
  ['or inside and', (_) => _.and([{ n: _.gt(1) }, _.or([{ n: 2 }, { m: 1 }])]), 'bd'],
  ['two fields', (_) => ({ n: _.gt(1), m: 1 }), 'd'],
];

describe.each(TRANSPORTS)('conditions on values, %s', (transport) => {
  let test: TestCloud;
  let values: Awaited<ReturnType<typeof filled>>;
  let numbers: Awaited<ReturnType<typeof filled>>;
  beforeAll(async () => {
    test = await openCloud({ transport });
    values = await filled(test, VALUES);
    numbers = await filled(test, NUMBERS);
  });
  afterAll(() => test.close());

  it.each(CASES)('%s', async (_name, query, found) => {
    const where = values.where(query(test.db.command, test.db));
    expect(idsOf(await where.get())).toBe(found);
    expect((await where.count()).total).toBe(found.length);
  });

  it.each(COMBINED)('%s', async (_name, query, found) => {
    expect(idsOf(await numbers.where(query(test.db.command, test.db)).get())).toBe(found);
  });

  it('matches an ObjectId by an ObjectId', async () => {
    const id = '0123456789abcdef01234567';
    const { ObjectId, command: _ } = test.db;
    const refs = await filled(test, [{ ref: new ObjectId({ id }) }, { ref: id }]);
    expect(idsOf(await refs.where({ ref: new ObjectId({ id }) }).get())).toBe('a');
    expect(idsOf(await refs.where({ ref: _.in([new ObjectId({ id })]) }).get())).toBe('a');
  });

  it('finds a document by an id that is a number', async () => {
    const things = await filled(test, [{ _id: 7, a: 1 }]);
    expect((await things.doc(7).get()).data).toEqual([{ _id: 7, a: 1 }]);
  });
});
