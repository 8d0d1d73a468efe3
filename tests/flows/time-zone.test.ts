import { spawnScript } from '../support/spawn';

/** The day's story, told by a process that believes to be elsewhere. */
const storyIn = async (TZ: string): Promise<unknown> => {
  const script = spawnScript('tests/support/tell-the-day.ts', { env: { TZ } });
  const [, story = ''] = await script.line(/^STORY (.*)$/);
  await script.ended;
  return JSON.parse(story);
};

describe('times are Asia/Shanghai, whatever the machine’s zone', () => {
  let here: unknown;

  beforeAll(async () => {
    here = await storyIn('Asia/Shanghai');
  });

  it('a meeting at a quarter to midnight on New Year’s Eve belongs to its own day and year', () => {
    expect(here).toMatchObject({
      offsetMinutes: -480,
      planYear: 2022,
      opens: '签到12月31日 周六 22:45开放',
      arrival: 'on_time',
      already: '您23:15已签到，不用再签',
      roster: ['moves-tomorrow'],
      cell: { n: 1, m: 1 },
    });
  });

  it.each([
    ['America/Los_Angeles', 480],
    ['Pacific/Kiritimati', -840],
  ])('and so it does in %s', async (TZ, offsetMinutes) => {
    expect(await storyIn(TZ)).toEqual({ ...Object(here), offsetMinutes });
  });
});
