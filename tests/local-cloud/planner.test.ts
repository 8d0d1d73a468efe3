import fc from 'fast-check';
import { compare } from 'mingo/util';
import { compileQuery } from '../../scripts/local-cloud/language/query/compile';
import { index, openCloud, type TestCloud } from './support/cloud';

const scalar = fc.constantFrom<unknown>(null, true, 0, 1, 2, -1, 1.5, 'a', 'ab', 'b', '演', '\0');
const number = fc.integer({ min: 0, max: 4 });
const list = fc.array(fc.oneof(scalar, fc.constant(new Date(3))), { maxLength: 3 });

const document = fc.record(
  {
    a: scalar,
    b: scalar,
    n: number,
    t: fc.oneof(scalar, list),
    o: fc.oneof(scalar, fc.record({ p: scalar }), fc.array(fc.record({ p: scalar, q: number }))),
  },
  { requiredKeys: [] },
);

type Document = Record<string, unknown>;

const SETS = {
  compound: [index('ab', false, 'a', 'b'), index('ba', false, '-b', 'a', 'n')],
  single: [index('a', false, 'a'), index('b', false, '-b'), index('n', false, 'n')],
  lists: [index('t', false, 't', 'a'), index('op', false, 'o.p', '-n'), index('q', false, 'o.q')],
  mixed: [index('anb', false, 'a', '-n', 'b'), index('t', false, '-t'), index('n', false, 'n')],
} as const;

const condition = fc.oneof(
  scalar,
  fc.record({ $in: fc.array(scalar, { maxLength: 4 }) }),
  fc.record({ $gt: scalar, $lte: scalar }, { requiredKeys: ['$gt'] }),
  fc.record({ $gte: scalar, $lt: scalar }, { requiredKeys: ['$lt'] }),
  fc.record({ $exists: fc.boolean() }),
  fc.record({ $ne: scalar }),
  fc.record({ $not: fc.record({ $gt: scalar }) }),
  fc.record({ $all: fc.array(scalar, { minLength: 1, maxLength: 2 }) }),
  fc.record({ $regex: fc.constantFrom('^a', '^ab?', '^演', 'b$', '^a|b') }),
  fc.record({ $elemMatch: fc.record({ $gte: number, $lt: number }) }),
);

const FIELDS = ['a', 'b', 'n', 't', 'o.p', 'o.q'] as const;

const fields = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...FIELDS), condition), {
    maxLength: 3,
    selector: ([field]) => field,
  })
  .map((entries): Document => Object.fromEntries(entries));

const query = fc.oneof(
  { weight: 3, arbitrary: fields },
  fc.array(fields, { minLength: 1, maxLength: 3 }).map((parts): Document => ({ $or: parts })),
  fc.array(fields, { minLength: 1, maxLength: 3 }).map((parts): Document => ({ $and: parts })),
  fc
    .tuple(fields, fc.array(fields, { minLength: 1, maxLength: 3 }))
    .map(([all, any]): Document => ({ $and: [all, { $or: any }] })),
  fc
    .tuple(fields, fc.record({ p: scalar, q: number }))
    .map(([all, $elemMatch]): Document => ({ ...all, o: { $elemMatch } })),
);

const order = fc.uniqueArray(fc.tuple(fc.constantFrom(...FIELDS), fc.constantFrom<1 | -1>(1, -1)), {
  maxLength: 3,
  selector: ([field]) => field,
});

const question = fc.record({
  query,
  order,
  last: fc.constantFrom<1 | -1>(1, -1),
  skip: fc.nat({ max: 3 }),
  limit: fc.integer({ min: 1, max: 8 }),
});

/** Every value below a path, where a list counts as each of its elements. */
function valuesOf(value: unknown, path: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) {
    const found = value.flatMap((item) => valuesOf(item, path));
    return found.length === 0 && path.length > 0 ? [null] : found;
  }
  const [field, ...rest] = path;
  return field === undefined ? [value ?? null] : valuesOf(Object(value)[field] ?? null, rest);
}

/** An empty list comes before everything, as with the service. */
function comparedBy(field: string, way: 1 | -1, a: Document, b: Document): number {
  const [x, y] = [a, b].map((doc) => {
    const values = [...valuesOf(doc, field.split('.'))].sort((p, q) => way * compare(p, q));
    return { empty: values.length === 0, first: values[0] };
  });
  if (x?.empty || y?.empty) return way * (Number(y?.empty) - Number(x?.empty));
  return way * compare(x?.first, y?.first);
}

describe('the planner', () => {
  let test: TestCloud;
  const names = Object.keys(SETS);
  beforeAll(async () => {
    test = await openCloud({
      transport: 'in process',
      collections: Object.entries(SETS).map(([name, indexes]) => ({ name, indexes })),
    });
  });
  afterAll(() => test.close());

  const ask = (name: string, asked: Document) =>
    test.cloud.engine.execute({ action: 'database.getDocument', collectionName: name, ...asked });

  it('gives what a look at every document gives, in the order of its values', async () => {
    const property = fc.asyncProperty(
      fc.array(document, { maxLength: 14 }),
      fc.array(question, { minLength: 8, maxLength: 8 }),
      async (given, questions) => {
        const documents = given.map((doc, n): Document => ({ _id: `${n}`, ...doc }));
        for (const name of names) {
          await test.db.collection(name).where({}).remove();
          if (documents.length > 0) await test.db.collection(name).add(documents);
        }
        for (const { query: where, order: by, last, skip, limit } of questions) {
          const compiled = compileQuery(where);
          const full = [...by, ['_id', last] as const];
          const expected = documents
            .filter((doc) => compiled.test(doc))
            .sort((a, b) =>
              full.reduce((found, [field, way]) => found || comparedBy(field, way, a, b), 0),
            )
            .map(({ _id }) => _id);
          for (const name of names) {
            const reply = await ask(name, {
              query: JSON.stringify(where),
              order: JSON.stringify(Object.fromEntries(full)),
              offset: skip,
              limit,
            });
            expect(reply.code).toBeUndefined();
            const { list: found } = Object(reply.data);
            expect([name, found.map((text: string) => JSON.parse(text)._id)]).toEqual([
              name,
              expected.slice(skip, skip + limit),
            ]);
            const counted = await test.cloud.engine.execute({
              action: 'database.calculateDocument',
              collectionName: name,
              query: JSON.stringify(where),
            });
            expect([name, counted.data]).toEqual([name, { total: expected.length }]);
          }
        }
      },
    );
    await fc.assert(property, { numRuns: 40 });
  });
});
