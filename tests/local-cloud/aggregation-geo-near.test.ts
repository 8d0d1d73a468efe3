import { codeOf, openCloud, type TestCloud, TRANSPORTS } from './support/cloud';

const place = (_id: string, longitude: number, latitude: number) => ({
  _id,
  location: { type: 'Point', coordinates: [longitude, latitude] },
});

describe.each(TRANSPORTS)('geoNear, %s', (transport) => {
  let test: TestCloud;
  beforeAll(async () => {
    test = await openCloud({ transport });
    await test.db.createCollection('places');
    await test.db
      .collection('places')
      .add([
        place('far', 116.3949659, 39.9163447),
        place('next', 113.306789, 23.1564721),
        { _id: 'nowhere' },
        place('here', 113.30593, 23.1361155),
      ]);
  });
  afterAll(() => test.close());

  const near = async (options: object) => {
    const at = new test.db.Geo.Point(113.3089506, 23.0968251);
    const spec = { near: at, spherical: true, distanceField: 'distance', ...options } as const;
    return (await test.db.collection('places').aggregate().geoNear(spec).end()).data;
  };

  it('gives the nearest first, with the distance in metres', async () => {
    const data = await near({});
    expect(data.map(({ _id }: { _id: string }) => _id)).toEqual(['here', 'next', 'far']);
    expect(data[1].distance).toBeCloseTo(6643.521654040738, 9);
  });

  it('keeps to the distances, the query and the number asked for', async () => {
    const within = { minDistance: 5000, maxDistance: 10_000 };
    expect(await near(within)).toHaveLength(1);
    expect(await near({ query: { _id: /^f/ } })).toHaveLength(1);
    expect(await near({ limit: 2 })).toHaveLength(2);
  });

  it('puts distance and place where it is told', async () => {
    const options = { distanceField: 'd.km', distanceMultiplier: 0.001, includeLocs: 'd.at' };
    const [first] = await near({ ...options, key: 'location' });
    expect(first.d.km).toBeCloseTo(4.384681, 6);
    expect(first.d.at).toEqual(first.location);
  });

  it('is the first stage or none', async () => {
    const at = new test.db.Geo.Point(113, 23);
    const call = test.db
      .collection('places')
      .aggregate()
      .limit(1)
      .geoNear({ near: at, spherical: true, distanceField: 'd' })
      .end();
    expect(await codeOf(call)).toBe('DATABASE_REQUEST_FAILED');
  });
});
