import { randomUUID } from 'node:crypto';
import { openStudyYear, type StudyYear } from '../support/study-year';
import { HEAD, STUDY_GROUP } from '../support/study-year-sums';
import { shanghai } from '../support/world';

describe('showing results of study', () => {
  let year: StudyYear;
  let bulletinId: string;

  beforeAll(async () => {
    year = await openStudyYear();
    await year.until('2022-03-11');
    year.world.clock.now = shanghai('2022-03-30', '10:00');
    const draft = { unitId: STUDY_GROUP, year: 2022, quarter: 1 };
    const view = await year.secretary().ask('bulletins.draft', draft);
    bulletinId = view.id;
    await year.as(HEAD).ask('bulletins.issue', {
      bulletinId,
      revision: view.revision,
      number: '学通〔2022〕1号',
      issuedOn: '2022-03-30',
    });
  });
  afterAll(() => year.world.close());

  const publish = (audience: string[] | null, requestId: string = randomUUID()) => ({
    requestId,
    unitId: STUDY_GROUP,
    title: '一季度学习成果',
    on: '2022-03-30',
    audience,
    items: [
      { of: 'bulletin' as const, bulletinId },
      { of: 'work' as const, title: '调研报告', link: null, keptAt: '机关党委' },
    ],
  });
  const shownTo = async (id: string) =>
    (await year.as(id).ask('showings.list', { year: 2022 })).showings.map(({ title }) => title);
  const counted = async () => {
    const item = await year.as('he-ping').ask('board.item', { number: 4 });
    return item.commitments.find(({ id }) => id === '4.5')?.recordIds ?? [];
  };

  it('reaches the units it was meant for and nobody else, and counts once for 4.5', async () => {
    const asked = publish(['branch-3'], 'one-and-the-same');
    const { showingId } = await year.secretary().ask('showings.publish', asked);
    expect((await year.secretary().ask('showings.publish', asked)).showingId).toBe(showingId);
    expect(await shownTo('zhang-min')).toEqual(['一季度学习成果']);
    expect(await shownTo('liu-yang')).toEqual([]);
    expect(await counted()).toEqual([showingId]);
  });

  it('lets its readers read an issued bulletin, without anybody’s name, and keeps no list of them', async () => {
    const [shown] = (await year.as('zhang-min').ask('showings.list', { year: 2022 })).showings;
    expect(shown?.items.map(({ label }) => label)).toEqual(['学习通报', '学习成果']);
    expect(JSON.stringify(shown?.items[0]?.parts)).toContain('应到20人次');
    expect(JSON.stringify(shown)).not.toContain('演示·');
    const kept = await year.world.store.entries.one(shown?.id ?? '');
    expect(kept?.history.map(({ action }) => action)).toEqual(['showing_published']);
  });

  it('shows what is issued and in force, of the group itself, alone', async () => {
    const draft = { unitId: STUDY_GROUP, year: 2022, quarter: 1 };
    const wrong = { ...publish(null), items: [{ of: 'bulletin' as const, bulletinId: 'made-up' }] };
    expect((await year.secretary().refusal('showings.publish', wrong)).code).toBe('NOT_FOUND');
    expect((await year.secretary().refusal('bulletins.draft', draft)).code).toBe('BULLETIN_ISSUED');
    const ahead = { ...publish(null), on: '2022-04-01' };
    expect((await year.secretary().refusal('showings.publish', ahead)).code).toBe(
      'ENTRY_DATE_AHEAD',
    );
    expect((await year.as('li-jianguo').refusal('showings.publish', publish(null))).code).toBe(
      'FORBIDDEN',
    );
  });

  it('is withdrawn with a reason: readers see it no longer, and it counts no longer', async () => {
    const [showingId = ''] = await counted();
    await year.secretary().ask('showings.withdraw', { showingId, reason: '重新整理' });
    expect(await shownTo('zhang-min')).toEqual([]);
    expect(await counted()).toEqual([]);
    const { showings } = await year.secretary().ask('showings.list', { year: 2022 });
    expect(showings[0]).toMatchObject({ withdrawn: '重新整理', mayWithdraw: false });
  });
});
