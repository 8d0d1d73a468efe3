import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readLogFiles } from '../../scripts/local-cloud/functions/logs/log-files';
import { spawnScript } from '../support/spawn';
import { sdk, temporaryFolder } from './support/cloud';
import { run } from './support/command';
import { writeFunction } from './support/functions';

const CLOCK = `
  exports.main = async (event) => {
    console.log('asked by', event.Type ?? event.by);
    return { hours: new Date(0).getHours(), greeting: process.env.GREETING };
  };`;

const everySecond = { name: 'often', type: 'timer', config: '* * * * * * *' };
const project = (envVariables: object) => ({
  version: '2.0',
  functionRoot: '.',
  functions: [{ name: 'clock', envVariables, triggers: [everySecond] }],
});

describe('npm run local-cloud with functions', () => {
  let root: string;
  let dataDir: string;
  let config: string;
  beforeEach(() => {
    root = temporaryFolder();
    dataDir = join(root, 'data');
    config = join(root, 'cloudbaserc.json');
    writeFunction(root, 'clock', CLOCK);
    writeFileSync(config, JSON.stringify(project({ GREETING: '{{env.GREETING}}' })));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('runs a project’s functions on the clock of the service, and its timers, and keeps their logs', async () => {
    const cloud = spawnScript('scripts/local-cloud/main.ts', {
      args: ['--port', '0', '--data', dataDir, '--config', config],
      env: { TZ: 'Asia/Shanghai', GREETING: '演示' },
    });
    const [, url] = await cloud.line(/^CloudBase endpoint (\S+)$/);
    await cloud.line(/^functions: clock$/);
    await cloud.line(/^timer often of clock: "\* \* \* \* \* \* \*", next \d{4}-/);
    const app = sdk(url ?? '');
    const { result, requestId } = await app.callFunction({ name: 'clock', data: { by: 'test' } });
    expect(result).toEqual({ hours: 0, greeting: '演示' });
    while (!readLogFiles(dataDir).some(({ level }) => level === 'timer')) await pause(100);
    await cloud.stop();
    const logs = await run(['logs', '--data', dataDir, '--request', String(requestId)]);
    expect(logs.output.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/Z clock \S+ INFO asked by test$/),
      expect.stringMatching(/Z clock \S+ REPORT Duration: \d+ ms .* Result: ok$/),
    ]);
    const timers = await run(['timers', '--config', config, '--data', dataDir]);
    expect(timers.output).toMatch(
      /^often of clock: "[*\s]+", next \S+Z, last ended \S+Z: \S+ \(request \S+\)\n$/,
    );
  });

  it.each([
    [['logs'], '--data'],
    [['logs', '--data', 'x', '--tail', '0'], '--tail'],
    [['timers'], '--config'],
  ])('refuses bad arguments with one line: %j', async (given, complaint) => {
    const { exitCode, output } = await run(given);
    expect([exitCode, output.trimEnd().split('\n').length]).toEqual([2, 1]);
    expect(output).toContain(complaint);
  });

  it('does not start with a declaration that is wrong, and says which field', async () => {
    const { exitCode, output } = await run(['--port', '0', '--data', dataDir, '--config', config]);
    expect(exitCode).toBe(1);
    expect(output).toContain('functions[0].envVariables.GREETING: {{env.GREETING}} is not in');
  });
});
