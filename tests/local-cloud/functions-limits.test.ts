import { codeOf } from './support/cloud';
import { type FunctionCloud, openFunctionCloud } from './support/functions';

const CODE = {
  slow: `
    let served = 0;
    exports.main = async ({ ms }) => {
      served += 1;
      await new Promise((resolve) => setTimeout(resolve, ms));
      return { served, process: process.pid };
    };`,
  endless: 'exports.main = () => { for (;;); };',
  hungry: `
    exports.main = () => {
      const kept = [];
      for (;;) kept.push(new Array(1e5).fill({ a: 1 }).map((x) => ({ ...x })));
    };`,
  growing: 'exports.main = () => { const list = []; for (;;) list.push(1); };',
  breaks: `
    exports.main = async ({ how }) => {
      if (how === 'exit') process.exit(0);
      if (how === 'uncaught') setTimeout(() => { throw new Error('演示·没接住'); }, 0);
      if (how === 'rejection') Promise.reject(new Error('演示·没处理'));
      if (how === 'throw') throw 'text';
      if (how === 'circular') { const a = {}; a.a = a; return a; }
      if (how) await new Promise((resolve) => setTimeout(resolve, 1000));
      return 'fine';
    };`,
  returns: `
    const answers = { nothing: undefined, date: new Date(0), nan: NaN, big: 'x'.repeat(7e6) };
    exports.main = async ({ what }) => answers[what];`,
  callback: `
    exports.main = (event, context, callback) => {
      setTimeout(() => callback(event.fail ? new Error('演示·不成') : null, { called: true }), 1);
    };`,
  unusable: 'throw new Error("演示·打不开");',
  nameless: 'exports.other = () => 1;',
};

const HUNGRY = { memorySize: 64, timeout: 30 };

describe('limits of functions', () => {
  let cloud: FunctionCloud;
  beforeAll(async () => {
    cloud = await openFunctionCloud({
      code: CODE,
      settings: { endless: { timeout: 0.5 }, hungry: HUNGRY, growing: HUNGRY },
      options: { maxInstances: 3, idleMs: 500 },
    });
  });
  afterAll(() => cloud.close());

  const code = (name: string, event?: unknown) => codeOf(cloud.invoke(name, event));

  it('three seconds, unless the function says otherwise', async () => {
    await expect(cloud.invoke('slow', { ms: 60_000 })).rejects.toMatchObject({
      code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED',
      message: 'Invoking task timed out after 3 seconds',
    });
  });

  it('end a function that never gives way', async () => {
    expect(await code('endless')).toBe('FUNCTIONS_TIME_LIMIT_EXCEEDED');
  });

  it('of memory end the call that exceeds them, and nothing else', async () => {
    const other = cloud.invoke('slow', { ms: 100 });
    expect(await code('hungry')).toBe('FUNCTIONS_MEMORY_LIMIT_EXCEEDED');
    expect(await code('growing')).toBe('FUNCTIONS_MEMORY_LIMIT_EXCEEDED');
    expect(await other).toMatchObject({ served: expect.any(Number) });
  });

  it.each(['exit', 'uncaught', 'rejection', 'throw', 'circular'])(
    'a function that breaks (%s) fails its own call only',
    async (how) => {
      const others = [cloud.invoke('breaks'), cloud.invoke('slow', { ms: 50 })];
      expect(await code('breaks', { how })).toBe('FUNCTIONS_EXECUTE_FAIL');
      await Promise.all(others);
      expect(await cloud.invoke('breaks')).toBe('fine');
    },
  );

  it('name the cause when the code cannot be loaded or has no such function', async () => {
    await expect(cloud.invoke('unusable')).rejects.toMatchObject({
      code: 'FUNCTIONS_EXECUTE_FAIL',
      message: expect.stringContaining('演示·打不开'),
    });
    await expect(cloud.invoke('nameless')).rejects.toMatchObject({
      message: expect.stringContaining('main is not a function'),
    });
    for (const name of ['missing', '../slow', '__proto__']) {
      expect(await code(name)).toBe('FUNCTION_NOT_FOUND');
    }
  });

  it('refuse an event above 100 KB and an answer above 6 MB', async () => {
    const data = { text: 'x'.repeat(101 * 1024) };
    const call = cloud.app.callFunction({ name: 'slow', data });
    expect(await codeOf(call)).toBe('EXCEED_MAX_PAYLOAD_SIZE');
    expect(await code('returns', { what: 'big' })).toBe('FUNCTIONS_EXECUTE_FAIL');
  });

  it('answers are JSON, nothing is null', async () => {
    expect(await cloud.invoke('returns', { what: 'nothing' })).toBeNull();
    expect(await cloud.invoke('returns', { what: 'nan' })).toBeNull();
    expect(await cloud.invoke('returns', { what: 'date' })).toBe('1970-01-01T00:00:00.000Z');
  });

  it('a function of three arguments answers by its callback', async () => {
    expect(await cloud.invoke('callback')).toEqual({ called: true });
    await expect(cloud.invoke('callback', { fail: true })).rejects.toMatchObject({
      message: 'Error: 演示·不成',
    });
  });

  it('an instance serves one call at a time, and is kept for the next', async () => {
    const calls = Array.from({ length: 9 }, () => cloud.invoke('slow', { ms: 100 }));
    const answers = (await Promise.all(calls)).map(Object);
    expect(new Set(answers.map((answer) => answer.process)).size).toBe(3);
    const next = Object(await cloud.invoke('slow', { ms: 0 }));
    expect(next.served).toBeGreaterThan(1);
  });

  it('an instance ends when nobody calls it for a while', async () => {
    const before = Object(await cloud.invoke('slow', { ms: 0 }));
    await new Promise((resolve) => setTimeout(resolve, 900));
    const after = Object(await cloud.invoke('slow', { ms: 0 }));
    expect(after.served).toBe(1);
    expect(after.process).not.toBe(before.process);
  });
});
