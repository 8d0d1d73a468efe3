import { codeOf, openCloud, type TestCloud, TRANSPORTS } from './support/cloud';
import { filled, idsOf, type MatchCase } from './support/matches';

const TEXTS = [
  { t: '演示·ABC 12号' },
  { t: 'first\nsecond' },
  { t: ['none', 'abc'] },
  { t: 5 },
  { t: `${'a'.repeat(50)}!` },
];

const CASES: readonly MatchCase[] = [
  ['a JavaScript regular expression', () => ({ t: /^演示·abc \d+号$/i }), 'a'],
  ['one of the database', (_, db) => ({ t: db.RegExp({ regexp: 'abc', options: 'i' }) }), 'ac'],
  ['m: lines', (_, db) => ({ t: db.RegExp({ regexp: '^second', options: 'm' }) }), 'b'],
  [
    's: a dot is also a line feed',
    (_, db) => ({ t: db.RegExp({ regexp: 't.s', options: 's' }) }),
    'b',
  ],
  ['an alternative', (_) => ({ t: _.or([_.in([/^first/]), _.eq(5)]) }), 'bd'],
  ['among values', (_) => ({ t: _.in([/^first/, 5]) }), 'bd'],
  ['none of', (_) => ({ t: _.nin([/^a/, /^first/, 5]) }), 'a'],
  ['not', (_) => ({ t: _.not(/a/i) }), 'bd'],
  ['all', (_) => ({ t: _.all([/^n/, /^a/]) }), 'c'],
  ['as text with options', () => ({ t: { $regex: '^FIRST', $options: 'i' } }), 'b'],
];

/** Each takes longer than the age of the world on the last text, without a guard. */
const ENDLESS = [
  /^(a+)+$/,
  /^(a+)+$/i,
  /^(a|a)*$/u,
  /^(a+)+\1$/,
  /^(?=(a+)+$)b/,
  /^(a{1,20}){1,30}$/,
];

describe.each(TRANSPORTS)('regular expressions, %s', (transport) => {
  let test: TestCloud;
  let texts: Awaited<ReturnType<typeof filled>>;
  beforeAll(async () => {
    test = await openCloud({ transport });
    texts = await filled(test, TEXTS);
  });
  afterAll(() => test.close());

  it.each(CASES)('%s', async (_name, query, found) => {
    expect(idsOf(await texts.where(query(test.db.command, test.db)).get())).toBe(found);
  });

  it.each(ENDLESS)('gives up on %s', async (t) => {
    await expect(texts.where({ t }).get()).rejects.toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      message: expect.stringContaining('takes too long'),
    });
  });

  it.each(['(', '[a', 'a**'])('refuses %s', async (regexp) => {
    expect(await codeOf(texts.where({ t: test.db.RegExp({ regexp }) }).get())).toBe(
      'DATABASE_REQUEST_FAILED',
    );
  });
});
