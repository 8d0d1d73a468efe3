import { spawnScript } from '../support/spawn';

/** The day's story, told by a process that believes to be elsewhere. */
const storyIn = async (TZ: string, teller = 'tell-the-day'): Promise<unknown> => {
  const script = spawnScript(`tests/support/${teller}.ts`, { env: { TZ } });
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

describe('the quarters change at their midnights in Asia/Shanghai', () => {
  it.each(['America/Los_Angeles', 'Pacific/Kiritimati'])('in %s as here', async (TZ) => {
    const [here, there] = await Promise.all([
      storyIn('Asia/Shanghai', 'tell-the-quarters'),
      storyIn(TZ, 'tell-the-quarters'),
    ]);
    expect(there).toEqual(here);
    expect(here).toMatchObject([
      { chips: ['not_yet', 'not_yet', 'not_yet', 'not_yet'] },
      { chips: ['due', 'not_yet', 'not_yet', 'not_yet'] },
      { chips: ['due', 'not_yet', 'not_yet', 'not_yet'], reminds: { year: 2022, quarter: 1 } },
      { chips: ['overdue', 'not_yet', 'not_yet', 'not_yet'], reminds: null },
      {
        chips: ['overdue', 'overdue', 'overdue', 'due'],
        reminds: { year: 2022, quarter: 4 },
        tells: '2023-01-02 08:30',
        digest: '2022-12',
      },
      { chips: ['overdue', 'overdue', 'overdue', 'overdue'], reminds: null },
    ]);
  });
});
