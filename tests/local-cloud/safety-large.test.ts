import { codeOf, openCloud, type TestCloud, TRANSPORTS } from './support/cloud';

const MEGABYTE = 1024 * 1024;

describe.each(TRANSPORTS)('large documents %s', (transport) => {
  let test: TestCloud;
  beforeAll(async () => {
    test = await openCloud({ transport, collections: [{ name: 'things', indexes: [] }] });
    for (const _id of ['a', 'b']) {
      await test.db.collection('things').add({ _id, text: _id.repeat(8 * MEGABYTE) });
    }
  });
  afterAll(() => test.close());

  it('are stored and read one by one', async () => {
    const { data } = await test.db.collection('things').doc('a').get();
    expect(data[0].text).toHaveLength(8 * MEGABYTE);
  });

  it('are not answered together when that exceeds 16 MB', async () => {
    expect(await codeOf(test.db.collection('things').get())).toBe('DATABASE_REQUEST_FAILED');
  });

  it('are answered in part', async () => {
    const { data } = await test.db.collection('things').field({ _id: true }).get();
    expect(data).toEqual([{ _id: 'a' }, { _id: 'b' }]);
  });
});
