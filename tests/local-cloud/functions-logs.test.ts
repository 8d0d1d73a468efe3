import { codeOf } from './support/cloud';
import { type FunctionCloud, openFunctionCloud } from './support/functions';

const CODE = {
  talks: `
    exports.main = async ({ fail }, context) => {
      console.log('hello %s', '演示', { n: 1 });
      await new Promise((resolve) => setTimeout(resolve, 5));
      console.warn('careful');
      process.stderr.write('raw\\n');
      if (fail) throw new Error('演示·出错');
    };`,
  outer: `
    const app = require('@cloudbase/node-sdk').init({ env: 'local' });
    exports.main = async () => { await app.callFunction({ name: 'talks', data: {} }); };`,
};

describe('logs of functions', () => {
  let cloud: FunctionCloud;
  beforeAll(async () => {
    cloud = await openFunctionCloud({ code: CODE });
  });
  afterAll(() => cloud.close());

  const linesOf = (requestId: string) =>
    cloud.logs.find({ requestId }).map(({ level, text }) => [level, text]);
  const call = (name: string, requestId: string, event: object = {}) =>
    cloud.host.invoke({ name, event, requestId, identity: {} });

  it('hold what a call wrote, in order, and how it ended, by its request id', async () => {
    await Promise.all([call('talks', 'one'), call('talks', 'two')]);
    for (const requestId of ['one', 'two']) {
      expect(linesOf(requestId)).toEqual([
        ['info', 'hello 演示 { n: 1 }'],
        ['warn', 'careful'],
        ['error', 'raw'],
        ['report', expect.stringMatching(/^Duration: \d+ ms Memory: [\d.]+ MB Result: ok$/)],
      ]);
    }
  });

  it('hold the cause of a failure with its place in the code', async () => {
    expect(await codeOf(call('talks', 'bad', { fail: true }))).toBe('FUNCTIONS_EXECUTE_FAIL');
    const [, , , cause, report] = linesOf('bad');
    expect(cause).toEqual(['error', expect.stringMatching(/演示·出错\n +at .*index\.js/)]);
    expect(report?.[1]).toContain('Result: FUNCTIONS_EXECUTE_FAIL');
  });

  it('of a call bring along the calls of other functions made in it', async () => {
    await call('outer', 'whole');
    const texts = linesOf('whole').map(([, text]) => text);
    expect(texts).toContain('careful');
    expect(texts).toHaveLength(5);
  });

  it('are found by the request id the caller got', async () => {
    const { requestId } = await cloud.app.callFunction({ name: 'talks', data: {} });
    expect(linesOf(String(requestId))).toHaveLength(4);
  });
});
