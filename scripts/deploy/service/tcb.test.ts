import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod/mini';
import { deployFunction } from './tcb';

const CONFIG = {
  name: 'api',
  handler: 'index.main',
  runtime: 'Nodejs20.19',
  timeout: 20,
  memorySize: 256,
  installDependency: false,
  description: 'as deployed',
  envVariables: { CHECK_IN_SECRET: 'a-secret-of-the-office' },
};

const KEYS = { TENCENTCLOUD_SECRETID: 'the-id', TENCENTCLOUD_SECRETKEY: 'the-key' };

/** Stands in for the CLI: notes what it was given, and says it aloud. */
const NOTES = `
const fs = require('fs'), path = require('path');
const read = (...names) => JSON.parse(fs.readFileSync(path.join(...names), 'utf8'));
const noted = {
  given: process.argv.slice(2),
  environment: process.env,
  folder: process.cwd(),
  project: read('cloudbaserc.json'),
  login: read(process.env.HOME, '.config', '.cloudbase', 'auth.json'),
};
fs.writeFileSync(path.join(__dirname, 'noted.json'), JSON.stringify(noted));
console.log('deploying with', noted.login.credential.secretKey, noted.project.functions[0].envVariables);
console.error('and failed, with 0');
`;

const noted = z.object({
  given: z.array(z.string()),
  environment: z.record(z.string(), z.string()),
  folder: z.string(),
  project: z.unknown(),
  login: z.unknown(),
});

describe('the CLI of the service', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tcb-test-'));
  const cli = path.join(folder, 'tcb.js');
  const variables = { ...process.env, ...KEYS };
  const run = () => deployFunction({ cli, environmentId: 'some-env', variables }, CONFIG, '/code');
  const notes = () =>
    z.parse(noted, JSON.parse(readFileSync(path.join(folder, 'noted.json'), 'utf8')));

  beforeAll(() => writeFileSync(cli, NOTES));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is asked to deploy one function from its built folder, without asking back', async () => {
    await run();
    expect(notes().given.join(' ')).toBe(
      'fn deploy api --envId some-env --dir /code --deployMode zip --force --yes',
    );
    expect(notes().project).toMatchObject({ envId: 'some-env', functions: [CONFIG] });
  });

  it('is logged in with the keys, which stand neither in its arguments nor in its environment', async () => {
    await run();
    const { given, environment, login } = notes();
    expect(login).toEqual({ credential: { secretId: 'the-id', secretKey: 'the-key' } });
    expect(JSON.stringify([given, environment])).not.toContain('the-key');
    expect(environment.HOME).not.toBe(process.env.HOME);
  });

  it('leaves nothing behind', async () => {
    await run();
    expect(existsSync(notes().folder)).toBe(false);
  });

  it('is quoted without a secret', async () => {
    const said = await run();
    expect(said).toContain('deploying with ***');
    expect(said).toContain('and failed, with 0');
    expect(said).not.toContain('a-secret-of-the-office');
  });
});
