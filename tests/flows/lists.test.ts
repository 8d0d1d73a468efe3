import type { OutputOf } from '@shared/contract';
import { DAY, HOUR } from '@shared/domain/time';
import { MORNING, openWorld, partyDay, shanghai, type World } from '../support/world';

type List = OutputOf<'activities.list'>;

describe('lists of activities', () => {
  let world: World;
  const many = 47;

  beforeAll(async () => {
    world = await openWorld();
    const officer = world.as('zhao-lei');
    const begins = shanghai('2022-11-21', '09:00');
    for (let n = 0; n < many; n++) {
      // Three share each start, so that a page may end in the middle of a moment.
      const startsAt = begins + Math.floor(n / 3) * HOUR;
      await world.themePartyDay({ startsAt, endsAt: startsAt + HOUR, theme: `第${n}次（学习）` });
    }
    await officer.ask('activities.create', partyDay({ theme: '还是草稿' }));
  });
  afterAll(() => world.close());
  beforeEach(() => {
    world.clock.now = MORNING;
  });

  const everyPage = async (
    personId: string,
    view: 'attending' | 'organising',
    when: 'upcoming' | 'past',
  ) => {
    const pages: List['activities'][] = [];
    let cursor: string | undefined;
    do {
      const page: List = await world
        .as(personId)
        .ask('activities.list', { view, when, ...(cursor ? { cursor } : {}) });
      pages.push(page.activities);
      cursor = page.next ?? undefined;
    } while (cursor);
    return pages.flat().map(({ activity }) => activity);
  };

  it.each([
    ['zhang-min', 'attending'],
    ['zhao-lei', 'organising'],
    ['he-ping', 'organising'],
  ] as const)('page by page %s sees each of %s once, soonest first', async (personId, view) => {
    const activities = await everyPage(personId, view, 'upcoming');
    const ids = activities.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(many);
    const starts = activities.map(({ startsAt }) => startsAt);
    expect(starts).toEqual([...starts].sort((left, right) => left - right));
  });

  it('what is over is listed latest first', async () => {
    world.clock.now = MORNING + 30 * DAY;
    const activities = await everyPage('zhang-min', 'attending', 'past');
    const starts = activities.map(({ startsAt }) => startsAt);
    expect(starts).toEqual([...starts].sort((left, right) => right - left));
    expect(activities.length).toBeGreaterThanOrEqual(many);
  });

  it('one under way is still ahead, until it ends', async () => {
    world.clock.now = shanghai('2022-11-21', '09:30');
    const during = await everyPage('zhang-min', 'attending', 'upcoming');
    expect(during[0]?.startsAt).toBe(shanghai('2022-11-21', '09:00'));
    world.clock.now = shanghai('2022-11-21', '10:00');
    const after = await everyPage('zhang-min', 'attending', 'upcoming');
    expect(after[0]?.startsAt).toBe(shanghai('2022-11-21', '10:00'));
  });

  it('members see no draft; its organisers do', async () => {
    const themes = async (personId: string, view: 'attending' | 'organising') =>
      (await everyPage(personId, view, 'upcoming')).map(({ theme }) => theme);
    expect(await themes('zhang-min', 'attending')).not.toContain('还是草稿');
    expect(await themes('zhao-lei', 'organising')).toContain('还是草稿');
  });

  it('an officer organises their own branch, the committee all, a member none', async () => {
    const units = async (personId: string) => {
      const activities = await everyPage(personId, 'organising', 'past');
      return [...new Set(activities.map(({ unitId }) => unitId))].sort();
    };
    expect(await units('zhao-lei')).toEqual(['branch-3']);
    // The six branches, the study group and the volunteers' team beside them.
    expect(await units('he-ping')).toHaveLength(8);
    expect(await units('zhang-min')).toEqual([]);
  });

  it('a search finds part of a theme, its signs taken as they are', async () => {
    const { activities } = await world
      .as('zhao-lei')
      .ask('activities.list', { view: 'organising', when: 'upcoming', search: ' 第46次（' });
    expect(activities.map(({ activity }) => activity.theme)).toEqual(['第46次（学习）']);
  });
});
