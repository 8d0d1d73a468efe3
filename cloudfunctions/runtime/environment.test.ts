import { readEnvironment } from './environment';

const whole = {
  TCB_ENV: 'office-1',
  CHECK_IN_SECRET: 's'.repeat(32),
  CHECK_IN_LINK: 'https://example.test/c',
};

describe('settings of a deployed function', () => {
  it('are taken as they are, and nothing else', () => {
    expect(readEnvironment({ ...whole, PATH: '/bin' })).toEqual(whole);
  });

  it.each(Object.keys(whole))('without %s the function does not start, and says so', (name) => {
    const reading = () => readEnvironment({ ...whole, [name]: undefined });
    expect(reading).toThrow(name);
  });

  it('a short secret is refused without being shown', () => {
    const reading = () => readEnvironment({ ...whole, CHECK_IN_SECRET: 'too-short' });
    expect(reading).toThrow('CHECK_IN_SECRET');
    expect(reading).not.toThrow('too-short');
  });
});
