import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from './support/cloud';
import { type FunctionCloud, openFunctionCloud, writeFunction } from './support/functions';

const version = (n: number) => `
  exports.main = async ({ ms = 0 }) => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    return ${n};
  };`;

describe('code that changes while the cloud runs', () => {
  let cloud: FunctionCloud;
  beforeEach(async () => {
    cloud = await openFunctionCloud({
      code: { counted: version(1) },
      collections: [{ name: 'things', indexes: [] }],
      options: { watch: true },
    });
  });
  afterEach(() => cloud.close());

  it('serves the next call; the running one ends as it began', async () => {
    await cloud.invoke('counted');
    const running = cloud.invoke('counted', { ms: 500 });
    writeFunction(cloud.root, 'counted', version(2));
    expect(await cloud.invoke('counted')).toBe(2);
    expect(await running).toBe(1);
  });

  it('leaves data and open transactions alone', async () => {
    const { db } = cloud;
    await db.collection('things').add({ _id: 'a', n: 1 });
    const transaction = await db.startTransaction();
    await transaction.collection('things').doc('a').update({ n: 2 });
    await cloud.invoke('counted');
    writeFunction(cloud.root, 'counted', version(2));
    expect(await cloud.invoke('counted')).toBe(2);
    await transaction.commit();
    expect((await db.collection('things').doc('a').get()).data).toEqual([{ _id: 'a', n: 2 }]);
  });

  it('when broken fails with its cause, and is good again once mended', async () => {
    await cloud.invoke('counted');
    writeFunction(cloud.root, 'counted', 'exports.main = (;');
    await expect(cloud.invoke('counted')).rejects.toMatchObject({
      code: 'FUNCTIONS_EXECUTE_FAIL',
      message: expect.stringContaining('SyntaxError'),
    });
    writeFunction(cloud.root, 'counted', version(3));
    expect(await cloud.invoke('counted')).toBe(3);
  });

  it('takes new limits, new functions and functions that are gone', async () => {
    await cloud.invoke('counted');
    writeFunction(cloud.root, 'counted', version(2), { timeout: 0.1 });
    const late = cloud.invoke('counted', { ms: 2000 });
    expect(await codeOf(late)).toBe('FUNCTIONS_TIME_LIMIT_EXCEEDED');
    writeFunction(cloud.root, 'added', version(7));
    expect(await cloud.invoke('added')).toBe(7);
    rmSync(join(cloud.root, 'added'), { recursive: true });
    expect(await codeOf(cloud.invoke('added'))).toBe('FUNCTION_NOT_FOUND');
  });
});
