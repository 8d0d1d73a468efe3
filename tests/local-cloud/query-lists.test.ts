import { openCloud, type TestCloud, TRANSPORTS } from './support/cloud';
import { filled, idsOf, type MatchCase, mod } from './support/matches';

const DOCUMENTS = [
  { tags: ['red', 'round'] },
  { tags: ['red'] },
  { tags: 'red' },
  { tags: [1, 5, 9] },
  { tags: [{ value: 1 }, { value: 7 }] },
  { tags: [['red'], 'blue'] },
  {
    tags: [],
    rows: [
      { s: 1, n: 9 },
      { s: 2, n: 1 },
    ],
  },
  { rows: [{ s: 2, n: 9 }, { n: 3 }] },
];

const CASES: readonly MatchCase[] = [
  ['a value is found in a list', () => ({ tags: 'red' }), 'abc'],
  ['a list is found as a whole, or as an element', () => ({ tags: ['red'] }), 'bf'],
  ['in finds whole lists', (_) => ({ tags: _.in([['red'], ['x']]) }), 'bf'],
  ['all', (_) => ({ tags: _.all(['red', 'round']) }), 'a'],
  ['all of one finds a value that is no list', (_) => ({ tags: _.all(['red']) }), 'abc'],
  ['all of nothing finds nothing', (_) => ({ tags: _.all([]) }), ''],
  [
    'all of conditions on elements',
    (_) => ({ tags: _.all([_.elemMatch({ value: 1 }), _.elemMatch({ value: 7 })]) }),
    'e',
  ],
  ['size', (_) => ({ tags: _.size(2) }), 'aef'],
  ['elemMatch with an operator looks at scalars', (_) => ({ tags: _.elemMatch(_.gt(4)) }), 'd'],
  [
    'elemMatch with fields passes scalars over',
    (_) => ({ tags: _.elemMatch({ value: _.gt(0) }) }),
    'e',
  ],
  [
    'elemMatch wants one element for all',
    (_) => ({ rows: _.elemMatch({ s: 2, n: _.gt(5) }) }),
    'h',
  ],
  ['paths take different elements', (_) => ({ 'rows.s': 2, 'rows.n': _.gt(5) }), 'gh'],
  [
    'elemMatch with a field that is there',
    (_) => ({ rows: _.elemMatch({ s: _.exists(false) }) }),
    'h',
  ],
  ['a path by index', () => ({ 'tags.0': 'red' }), 'abf'],
  ['a path through a list', () => ({ 'tags.value': 7 }), 'e'],
  ['an element without the field is null', () => ({ 'rows.s': null }), 'abcdefh'],
  ['mod in a list', (_) => ({ tags: mod(_, 4, 1) }), 'd'],
];

describe.each(TRANSPORTS)('conditions on lists, %s', (transport) => {
  let test: TestCloud;
  let documents: Awaited<ReturnType<typeof filled>>;
  beforeAll(async () => {
    test = await openCloud({ transport });
    documents = await filled(test, DOCUMENTS);
  });
  afterAll(() => test.close());

  it.each(CASES)('%s', async (_name, query, found) => {
    expect(idsOf(await documents.where(query(test.db.command, test.db)).get())).toBe(found);
  });
});
