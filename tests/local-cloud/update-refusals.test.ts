import { codeOf, openCloud, type TestCloud, TRANSPORTS } from './support/cloud';
import { filled } from './support/matches';

type Command = TestCloud['db']['command'];

const BEFORE = { n: 1, text: 'x', nothing: null, l: [1] };

/** Updates that do not fit the document or make no sense. */
const CASES: readonly (readonly [string, (_: Command) => object])[] = [
  ['inc of text', (_) => ({ text: _.inc(1) })],
  ['inc of null', (_) => ({ nothing: _.inc(1) })],
  ['mul of text', (_) => ({ text: _.mul(2) })],
  ['push to a number', (_) => ({ n: _.push(1) })],
  ['push to null', (_) => ({ nothing: _.push(1) })],
  ['pop of text', (_) => ({ text: _.pop() })],
  ['pull from a number', (_) => ({ n: _.pull(1) })],
  ['addToSet to text', (_) => ({ text: _.addToSet(1) })],
  ['a sort that is none', (_) => ({ l: _.push({ each: [1], sort: 2 }) })],
  ['a field below a number', () => ({ 'n.a': 1 })],
  ['a field below null', () => ({ 'nothing.a': 1 })],
  ['a field below a list', () => ({ 'l.a': 1 })],
  ['an index far beyond the end', () => ({ 'l.9000000': 1 })],
  ['an element that the query did not find', () => ({ 'l.$': 1 })],
  ['a field and one inside it', (_) => ({ o: _.set({ a: 1 }), 'o.b': 1 })],
  ['an empty field name', () => ({ 'o.': 1 })],
  ['an operator where a value belongs', (_) => ({ o: _.set({ a: { $inc: 1 } }) })],
];

const RAW: readonly (readonly [string, object])[] = [
  ['an unknown operator', { $double: { n: 1 } }],
  ['inc by text', { $inc: { n: '1' } }],
  ['pop of two', { $pop: { l: 2 } }],
  ['pullAll of no list', { $pullAll: { l: 1 } }],
  ['an operator without fields', { $set: 1 }],
  ['operators and plain fields', { $inc: { n: 1 }, a: 1 }],
  ['another id', { $set: { _id: 'b' } }],
  ['no id', { $unset: { _id: '' } }],
  ['a rename to a number', { $rename: { n: 5 } }],
  ['__proto__', { $set: { 'o.__proto__.x': 1 } }],
];

describe.each(TRANSPORTS)('updates that are refused, %s', (transport) => {
  let test: TestCloud;
  let things: Awaited<ReturnType<typeof filled>>;
  beforeAll(async () => {
    test = await openCloud({ transport });
    things = await filled(test, [BEFORE]);
  });
  afterEach(async () => {
    expect((await things.get()).data).toEqual([{ _id: 'a', ...BEFORE }]);
  });
  afterAll(() => test.close());

  it.each(CASES)('%s', async (_name, update) => {
    expect(await codeOf(things.doc('a').update(update(test.db.command)))).toBe(
      'DATABASE_REQUEST_FAILED',
    );
  });

  it.each(RAW)('%s', async (_name, update) => {
    const raw = things.options({ raw: true }).where({ _id: 'a' });
    expect(await codeOf(raw.update(update))).toBe('DATABASE_REQUEST_FAILED');
  });

  it('names the field', async () => {
    const { command: _ } = test.db;
    await expect(things.doc('a').update({ text: _.inc(1) })).rejects.toThrow("'text'");
  });

  it('operators in a replacement', async () => {
    expect(await codeOf(things.doc('a').set({ $inc: { n: 1 } }))).toBe('DATABASE_REQUEST_FAILED');
  });
});
