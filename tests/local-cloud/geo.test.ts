import { codeOf, openCloud, type TestCloud, TRANSPORTS } from './support/cloud';
import { type Db, filled, idsOf, type MatchCase, shapesOf } from './support/matches';

const line = (db: Db, ...points: readonly (readonly [number, number])[]) =>
  new (shapesOf(db).LineString)(
    points.map(([longitude, latitude]) => new db.Geo.Point(longitude, latitude)),
  );

/** A square around 0, 0 with sides of twice the reach, in degrees. */
const square = (db: Db, reach: number) =>
  line(db, [-reach, -reach], [reach, -reach], [reach, reach], [-reach, reach], [-reach, -reach]);

const area = (db: Db, ...reaches: readonly number[]) =>
  new (shapesOf(db).Polygon)(reaches.map((reach) => square(db, reach)));

/** One degree of the equator is 111.3 km. */
const places = (db: Db) => [
  { at: new db.Geo.Point(0.02, 0) },
  { at: new db.Geo.Point(0, 0) },
  { at: new db.Geo.Point(0.01, 0) },
  { at: new db.Geo.Point(10, 10) },
  { at: line(db, [0.5, 0.5], [5, 5]) },
  { at: area(db, 0.1) },
  { at: 'nowhere' },
  {},
];

const CASES: readonly MatchCase[] = [
  [
    'near: nearest first',
    (_, { Geo }) => ({ at: _.geoNear({ geometry: new Geo.Point(0.03, 0) }) }),
    'facbed',
  ],
  [
    'near: no further than metres',
    (_, { Geo }) => ({ at: _.geoNear({ geometry: new Geo.Point(0.011, 0), maxDistance: 1100 }) }),
    'fca',
  ],
  [
    'near: from metres to metres',
    (_, { Geo }) => ({
      at: _.geoNear({ geometry: new Geo.Point(0, 0), minDistance: 1000, maxDistance: 5000 }),
    }),
    'ca',
  ],
  ['within a polygon', (_, db) => ({ at: _.geoWithin({ geometry: area(db, 1) }) }), 'abcf'],
  ['a hole is outside', (_, db) => ({ at: _.geoWithin({ geometry: area(db, 20, 1) }) }), 'd'],
  [
    'within one of several polygons',
    (_, db) => ({
      at: _.geoWithin({ geometry: new (shapesOf(db).MultiPolygon)([area(db, 1), area(db, 11)]) }),
    }),
    'abcdef',
  ],
  [
    'within a circle, its radius in radians',
    (_) => ({ at: _.geoWithin({ centerSphere: [[0, 0], 2 / 6378.1] }) }),
    'bc',
  ],
  [
    'intersects a point',
    (_, { Geo }) => ({ at: _.geoIntersects({ geometry: new Geo.Point(2, 2) }) }),
    'e',
  ],
  [
    'intersects a line',
    (_, db) => ({ at: _.geoIntersects({ geometry: line(db, [-1, 0], [1, 0]) }) }),
    'abcf',
  ],
  [
    'intersects a polygon',
    (_, db) => ({ at: _.geoIntersects({ geometry: area(db, 1) }) }),
    'abcef',
  ],
  [
    'intersects one of several points',
    (_, db) => ({
      at: _.geoIntersects({
        geometry: new (shapesOf(db).MultiPoint)([new db.Geo.Point(10, 10), new db.Geo.Point(3, 3)]),
      }),
    }),
    'de',
  ],
  [
    'intersects one of several lines',
    (_, db) => ({
      at: _.geoIntersects({
        geometry: new (shapesOf(db).MultiLineString)([line(db, [9, 9], [11, 11])]),
      }),
    }),
    'd',
  ],
];

describe.each(TRANSPORTS)('geography, %s', (transport) => {
  let test: TestCloud;
  let located: Awaited<ReturnType<typeof filled>>;
  beforeAll(async () => {
    test = await openCloud({ transport });
    located = await filled(test, places(test.db));
  });
  afterAll(() => test.close());

  it.each(CASES)('%s', async (_name, query, found) => {
    expect(idsOf(await located.where(query(test.db.command, test.db)).get())).toBe(found);
  });

  it('keeps the order asked for before the order of distance', async () => {
    const { command: _, Geo } = test.db;
    const near = located.where({ at: _.geoNear({ geometry: new Geo.Point(0.03, 0) }) });
    expect(idsOf(await near.orderBy('_id', 'desc').get())).toBe('fedcba');
    expect(idsOf(await near.skip(1).limit(2).get())).toBe('ac');
  });

  it('gives back the shapes it was given', async () => {
    const { db } = test;
    const { Point, MultiPoint, MultiLineString, MultiPolygon } = shapesOf(db);
    const shapes = {
      point: new Point(113.3, 23.1),
      line: line(db, [0, 0], [3, 3]),
      polygon: area(db, 2, 1),
      points: new MultiPoint([new Point(1, 1), new Point(5, 5)]),
      lines: new MultiLineString([line(db, [0, 0], [3, 3])]),
      polygons: new MultiPolygon([area(db, 2), area(db, 1)]),
      list: [new Point(1, 1), { deep: new Point(2, 2) }],
    };
    const stored = await filled(test, [shapes]);
    expect((await stored.doc('a').get()).data).toStrictEqual([{ _id: 'a', ...shapes }]);
    await stored.doc('a').update({ point: area(db, 3) });
    expect((await stored.doc('a').get()).data[0].point).toStrictEqual(area(db, 3));
  });

  it('finds equal shapes', async () => {
    const { command: _, Geo } = test.db;
    expect(idsOf(await located.where({ at: new Geo.Point(0, 0) }).get())).toBe('b');
    expect(idsOf(await located.where({ at: _.eq(new Geo.Point(10, 10)) }).get())).toBe('d');
  });

  it('refuses what is no shape', async () => {
    const queries = [
      { at: { $nearSphere: { $geometry: { type: 'Point', coordinates: [200, 0] } } } },
      { at: { $nearSphere: { $geometry: { type: 'Polygon', coordinates: [] } } } },
      { at: { $geoWithin: { $geometry: { type: 'Point', coordinates: [0, 0] } } } },
      { at: { $geoWithin: { $centerSphere: [[0, 0], -1] } } },
      { at: { $geoIntersects: 5 } },
    ];
    for (const query of queries) {
      expect(await codeOf(located.where(query).get())).toBe('DATABASE_REQUEST_FAILED');
    }
  });
});
