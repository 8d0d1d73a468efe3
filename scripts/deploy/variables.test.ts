import { readEnvironment } from '@cloud/runtime/environment';
import { declaredFunctions } from './project-file';
import { faultsOf, missingNames, OPTIONAL_VARIABLES } from './variables';

const declared = declaredFunctions();
const SET = {
  TENCENTCLOUD_SECRETID: 'id',
  TENCENTCLOUD_SECRETKEY: 'key',
  CHECK_IN_SECRET: 'b'.repeat(32),
  CHECK_IN_LINK: 'https://example.test/c',
};

/** Given by the platform itself, or used in tests alone. */
const NOT_HANDED_OVER = ['TCB_ENV', 'WECHAT_ORIGIN'];

describe('what has to be in the environment', () => {
  it('is named when it is missing: keys, and what the functions need', () => {
    expect(missingNames(declared, {})).toEqual(Object.keys(SET));
    expect(missingNames(declared, { ...SET, CHECK_IN_SECRET: '' })).toEqual(['CHECK_IN_SECRET']);
    expect(missingNames(declared, SET)).toEqual([]);
  });

  it('is handed to the function completely: every variable it reads is declared or optional', () => {
    const read: string[] = [];
    const recorder = new Proxy<Record<string, string>>(
      {},
      {
        has: () => true,
        get: (_, name) => {
          read.push(String(name));
          return 'c'.repeat(32);
        },
      },
    );
    const known = Object.keys(readEnvironment(recorder));
    const api = declared.find(({ name }) => name === 'api');
    const handed = [...Object.keys(api?.envVariables ?? {}), ...(OPTIONAL_VARIABLES.api ?? [])];
    expect([...handed, ...NOT_HANDED_OVER].sort()).toEqual([...known].sort());
    expect(read).toEqual(expect.arrayContaining(handed));
  });

  it.each([
    ['a secret that is too short', { CHECK_IN_SECRET: 'too-short-a-secret' }, 'CHECK_IN_SECRET'],
    ['half of a pair', { WECHAT_APPID: 'wx0123' }, 'WECHAT_SECRET'],
    ['a code instead of its hash', { SETUP_CODE_HASH: 'ABCD-EFGH' }, 'SETUP_CODE_HASH'],
  ])('%s is refused by its name, never by its value', (_, given, name) => {
    const faults = faultsOf('some-env', { ...SET, ...given });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(name);
    for (const value of Object.values(given)) expect(faults[0]).not.toContain(value);
  });

  it('nothing is wrong with what is right', () => {
    const full = { ...SET, WECHAT_APPID: 'a', WECHAT_SECRET: 'b', SETUP_CODE_HASH: '0'.repeat(64) };
    expect(faultsOf('some-env', SET)).toEqual([]);
    expect(faultsOf('some-env', full)).toEqual([]);
  });
});
