import { randomUUID } from 'node:crypto';
import { spawnScript } from '../support/spawn';

const KEYS = {
  TENCENTCLOUD_SECRETID: `id-${randomUUID()}`,
  TENCENTCLOUD_SECRETKEY: `key-${randomUUID()}`,
};
const OWN = {
  CHECK_IN_SECRET: randomUUID() + randomUUID(),
  CHECK_IN_LINK: `https://${randomUUID()}.test/c`,
  JOIN_LINK: `https://${randomUUID()}.test/j`,
};
const UNSET = Object.fromEntries([...Object.keys(KEYS), ...Object.keys(OWN)].map((k) => [k, '']));

const run = async (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const script = spawnScript('scripts/deploy/main.ts', { args, env: { ...UNSET, ...env } });
  const code = await script.ended;
  return { code, stdout: script.stdout(), stderr: script.stderr() };
};

describe('npm run deploy', () => {
  it('names everything that is missing before anything is built or sent', async () => {
    const { code, stdout, stderr } = await run(['--env', 'some-env']);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    const names = [...Object.keys(KEYS), 'CHECK_IN_SECRET', 'CHECK_IN_LINK'];
    expect(stderr).toContain(`缺少环境变量：${names.join('、')}`);
  });

  it('says which setting is wrong, and not what it is', async () => {
    const given = { ...KEYS, ...OWN, CHECK_IN_SECRET: 'much-too-short' };
    const { code, stderr } = await run(['--env', 'some-env'], given);
    expect(code).toBe(1);
    expect(stderr).toContain('CHECK_IN_SECRET');
    expect(stderr).not.toContain('much-too-short');
  });

  it.each([[[]], [['--env', 'two words']], [['--env', 'some-env', '--all']]])(
    'refuses arguments %j',
    async (args) => {
      expect((await run(args)).code).toBe(1);
    },
  );

  it('a dry run needs no keys, and prints every call as a line of JSON', async () => {
    const { code, stdout, stderr } = await run(['--env', 'some-env', '--dry-run']);
    expect(code).toBe(0);
    expect(stderr).toContain('缺少环境变量：TENCENTCLOUD_SECRETID');
    expect(stderr).toContain('没有发送任何请求');
    const calls = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const deployed = calls.filter(({ call }) => call === 'tcb fn deploy');
    expect(deployed.map(({ config }) => config.name)).toEqual(['api', 'reports', 'timer']);
  });

  it('a dry run shows which variables go along, and no value of one', async () => {
    const { stdout, stderr } = await run(['--env', 'some-env', '--dry-run'], { ...KEYS, ...OWN });
    for (const name of Object.keys(OWN)) expect(stdout).toContain(`"${name}":"***"`);
    for (const value of Object.values({ ...KEYS, ...OWN })) {
      expect(stdout + stderr).not.toContain(value);
    }
  });
});
