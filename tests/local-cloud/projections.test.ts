import { codeOf, openCloud, type TestCloud, TRANSPORTS } from './support/cloud';
import { filled } from './support/matches';

type Project = TestCloud['db']['command']['project'];

const DOCUMENT = {
  _id: 'a',
  name: '演示·甲',
  tags: ['x', 'y', 'z'],
  inner: { p: 1, q: { r: 2 } },
  rows: [
    { k: 1, v: 1 },
    { k: 2, v: 2 },
  ],
  nothing: null,
};

const { name: _name, ...WITHOUT_NAME } = DOCUMENT;

/** What `field` leaves of the document. */
const CASES: readonly (readonly [string, (project: Project) => object, object])[] = [
  ['a field and the id', () => ({ name: true }), { _id: 'a', name: '演示·甲' }],
  ['no id when told so', () => ({ name: 1, _id: 0 }), { name: '演示·甲' }],
  ['all but a field', () => ({ name: false }), WITHOUT_NAME],
  ['a field that is null', () => ({ nothing: 1 }), { _id: 'a', nothing: null }],
  ['nothing for a field that is missing', () => ({ missing: 1 }), { _id: 'a' }],
  ['a path', () => ({ 'inner.q.r': 1 }), { _id: 'a', inner: { q: { r: 2 } } }],
  ['an object for a path', () => ({ inner: { p: 1 } }), { _id: 'a', inner: { p: 1 } }],
  ['a path through a list', () => ({ 'rows.k': 1 }), { _id: 'a', rows: [{ k: 1 }, { k: 2 }] }],
  [
    'all but a path',
    () => ({ 'inner.q': 0, 'rows.v': 0 }),
    { ...DOCUMENT, inner: { p: 1 }, rows: [{ k: 1 }, { k: 2 }] },
  ],
  ['a slice, and everything else', (_) => ({ tags: _.slice(1) }), { ...DOCUMENT, tags: ['x'] }],
  ['the end', (_) => ({ tags: _.slice(-2) }), { ...DOCUMENT, tags: ['y', 'z'] }],
  ['the middle', (_) => ({ tags: _.slice([1, 1]) }), { ...DOCUMENT, tags: ['y'] }],
  ['from the end', (_) => ({ tags: _.slice([-2, 1]) }), { ...DOCUMENT, tags: ['y'] }],
  [
    'a slice among named fields',
    (_) => ({ name: 1, tags: _.slice(1) }),
    { _id: 'a', name: '演示·甲', tags: ['x'] },
  ],
  ['a slice of no list', (_) => ({ name: _.slice(1) }), DOCUMENT],
  [
    'the first element that matches',
    (_) => ({ rows: _.elemMatch({ k: 2 }) }),
    { _id: 'a', rows: [{ k: 2, v: 2 }] },
  ],
  ['no element that matches', (_) => ({ rows: _.elemMatch({ k: 9 }) }), { _id: 'a' }],
  ['no scalars for a condition on fields', (_) => ({ tags: _.elemMatch({ k: 1 }) }), { _id: 'a' }],
];

describe.each(TRANSPORTS)('projections, %s', (transport) => {
  let test: TestCloud;
  let documents: Awaited<ReturnType<typeof filled>>;
  beforeAll(async () => {
    test = await openCloud({ transport });
    documents = await filled(test, [DOCUMENT]);
  });
  afterAll(() => test.close());

  it.each(CASES)('%s', async (_case, fields, left) => {
    const projection = fields(test.db.command.project);
    expect((await documents.field(projection).get()).data).toEqual([left]);
    expect((await documents.doc('a').field(projection).get()).data).toEqual([left]);
  });

  it('gives the element that the query found', async () => {
    const found = documents.where({ 'rows.k': 2 }).field({ 'rows.$': 1 });
    expect((await found.get()).data).toEqual([{ _id: 'a', rows: [{ k: 2, v: 2 }] }]);
  });

  it('refuses to name some fields and leave out others', async () => {
    expect(await codeOf(documents.field({ name: 1, tags: 0 }).get())).toBe(
      'DATABASE_REQUEST_FAILED',
    );
  });

  it('refuses a slice that is none', async () => {
    const { slice } = test.db.command.project;
    for (const wrong of ['x', 1.5, [1, 0], [1, 2, 3], null]) {
      expect(await codeOf(documents.field({ tags: slice(wrong) }).get())).toBe(
        'DATABASE_REQUEST_FAILED',
      );
    }
  });
});
