import type { OutputOf } from '@shared/contract';
import { openStudyYear, type StudyYear } from '../support/study-year';
import { HEAD, QUARTERS, SECRETARY, STUDY_GROUP } from '../support/study-year-sums';
import { shanghai } from '../support/world';

type View = OutputOf<'bulletins.get'>;

const OF = { unitId: STUDY_GROUP, year: 2022 };

describe('the quarterly bulletin of a study group', () => {
  let year: StudyYear;

  beforeAll(async () => {
    year = await openStudyYear();
    await year.until('2022-03-31');
  });
  afterAll(() => year.world.close());

  const as = (id: string) => year.as(id);
  const secretary = () => year.secretary();
  const head = () => as(HEAD);
  const at = (date: string, time = '10:00') => {
    year.world.clock.now = shanghai(date, time);
  };

  const draft = (quarter: number) => secretary().ask('bulletins.draft', { ...OF, quarter });
  const seen = ({ id: bulletinId, revision }: View) => ({ bulletinId, revision });
  const issue = (view: View, number: string, issuedOn: string) =>
    head().ask('bulletins.issue', { ...seen(view), number, issuedOn });
  const quarters = async (by = secretary()) => {
    const { groups } = await by.ask('bulletins.list', { year: 2022 });
    return groups.find(({ unitId }) => unitId === STUDY_GROUP)?.quarters ?? [];
  };
  const states = async () => (await quarters()).map(({ state }) => state);

  const item4 = async (commitmentId: string) => {
    const item = await as('he-ping').ask('board.item', { number: 4 });
    const commitment = item.commitments.find(({ id }) => id === commitmentId);
    const unit = commitment?.units.find(({ unitId }) => unitId === STUDY_GROUP);
    return { item, unit, chips: unit?.periods.map(({ state }) => state) };
  };
  const valuesOf = ({ figures }: View) =>
    Object.fromEntries(figures.map(({ key, value }) => [key, value]));
  const history = async (id: string) => (await year.world.store.bulletins.one(id))?.history ?? [];

  it('drafts the quarter from its records, in numbers alone, and follows them until it is issued', async () => {
    const view = await draft(1);
    const [first] = QUARTERS;
    expect(view.title).toBe('关于2022年第一季度党组理论学习中心组学习情况的通报');
    expect(valuesOf(view)).toMatchObject({
      held: first?.sessions,
      expected: first?.due,
      present: first?.present,
      on_leave: first?.onLeave,
      absent: first?.absent,
      made_up: first?.madeUp,
      topics: 2,
    });
    expect(view.texts.overview).toContain('共开展集体学习2次');
    expect(view.texts.attendance).toContain('应到20人次，实到17人次，请假2人次，缺席1人次');
    expect(view.texts.problems).toBe('');
    expect(JSON.stringify(view)).not.toContain('演示·');
    expect((await draft(1)).id).toBe(view.id);
  });

  it('each number opens the records it is made of, and they are the board’s', async () => {
    const view = await draft(1);
    const { unit, item } = await item4('4.7');
    const inQuarter = item.records
      .filter(({ id }) => unit?.recordIds.includes(id))
      .filter(({ at: when }) => when < shanghai('2022-04-01', '00:00'))
      .map(({ id }) => id);
    const held = await secretary().ask('bulletins.figures', {
      bulletinId: view.id,
      figure: 'held',
    });
    expect(held.records.map(({ id }) => id).sort()).toEqual(inQuarter.sort());
    for (const { key, value } of view.figures) {
      const behind = await secretary().ask('bulletins.figures', {
        bulletinId: view.id,
        figure: key,
      });
      expect(behind.value).toBe(value);
      expect(behind.records.reduce((sum, { n }) => sum + n, 0)).toBe(value);
    }
  });

  it('keeps the secretary’s own words, and another’s are not written over', async () => {
    const view = await draft(1);
    const words = { ...view.words, problems: '联系实际还不够深入。' };
    const saved = await secretary().ask('bulletins.save', {
      ...seen(view),
      title: view.title,
      words,
    });
    expect(saved.texts).toMatchObject({ problems: '联系实际还不够深入。' });
    const again = { ...seen(view), title: view.title, words };
    expect((await secretary().ask('bulletins.save', again)).revision).toBe(saved.revision);
    const stale = { ...again, title: '另一个标题' };
    expect((await as('he-ping').refusal('bulletins.save', stale)).code).toBe('BULLETIN_CHANGED');
  });

  it('the secretary proposes, the head issues; until then it does not exist for the members', async () => {
    const view = await draft(1);
    const proposed = await secretary().ask('bulletins.propose', seen(view));
    expect(proposed.standing).toBe('proposed');
    const asked = { ...seen(proposed), number: '学通〔2022〕1号', issuedOn: '2022-03-31' };
    expect((await secretary().refusal('bulletins.issue', asked)).code).toBe('FORBIDDEN');
    const member = { bulletinId: view.id };
    expect((await as('li-jianguo').refusal('bulletins.get', member)).code).toBe('NOT_FOUND');
    expect((await as('zhang-min').refusal('bulletins.get', member)).code).toBe('FORBIDDEN');
    const tomorrow = { ...asked, issuedOn: '2022-04-01' };
    expect((await head().refusal('bulletins.issue', tomorrow)).code).toBe('BULLETIN_DATE_INVALID');

    const issued = await head().ask('bulletins.issue', asked);
    expect(issued).toMatchObject({ standing: 'issued', number: '学通〔2022〕1号' });
    expect((await head().ask('bulletins.issue', asked)).revision).toBe(issued.revision);
    expect(await as('li-jianguo').ask('bulletins.get', member)).toMatchObject({
      standing: 'issued',
      mayWrite: false,
    });
    expect((await history(view.id)).map(({ action }) => action)).toEqual([
      'bulletin_begun',
      'bulletin_written',
      'bulletin_proposed',
      'bulletin_issued',
    ]);
  });

  it('fills its quarter on the board, and a second one in the first quarter does not fill the second', async () => {
    expect((await item4('4.4')).chips).toEqual(['met', 'not_yet', 'not_yet', 'not_yet']);
    expect((await secretary().refusal('bulletins.draft', { ...OF, quarter: 1 })).code).toBe(
      'BULLETIN_ISSUED',
    );
    expect((await secretary().refusal('bulletins.draft', { ...OF, quarter: 2 })).code).toBe(
      'QUARTER_NOT_BEGUN',
    );
    expect(await states()).toEqual(['met', 'not_yet', 'not_yet', 'not_yet']);
  });

  it('a correction is a new version: the issued one stays, reads 已更正, and the board has one record', async () => {
    at('2022-04-06');
    const [first] = (await quarters())[0]?.versions ?? [];
    const bulletinId = first?.id ?? '';
    const before = await secretary().ask('bulletins.get', { bulletinId });
    const correction = await secretary().ask('bulletins.correct', {
      bulletinId,
      reason: '专题名称有误',
    });
    expect(correction).toMatchObject({ version: 2, standing: 'draft', reason: '专题名称有误' });
    expect(correction.texts.problems).toBe('联系实际还不够深入。');
    expect((await item4('4.4')).unit).toMatchObject({ n: 1 });
    await issue(correction, '学通〔2022〕2号', '2022-04-06');

    const after = await as('li-jianguo').ask('bulletins.get', { bulletinId });
    expect(after).toMatchObject({ standing: 'corrected', texts: before.texts });
    expect(after.versions.map(({ standing }) => standing)).toEqual(['corrected', 'issued']);
    const { unit, item } = await item4('4.4');
    expect(unit?.periods[0]?.recordIds).toHaveLength(1);
    expect(item.records.filter(({ kind }) => kind === 'study_bulletin')).toHaveLength(1);
    expect(unit).toMatchObject({ n: 1, m: 4 });
    const settled = { bulletinId, reason: '再改' };
    expect((await secretary().refusal('bulletins.correct', settled)).code).toBe('BULLETIN_SETTLED');
  });

  it('on 30 June the second quarter is due; a late bulletin carries its quarter and its day of issue', async () => {
    await year.until('2022-06-30');
    expect(await states()).toEqual(['met', 'due', 'not_yet', 'not_yet']);
    const view = await draft(2);
    const [, second] = QUARTERS;
    expect(valuesOf(view)).toMatchObject({
      made_up: second?.madeUp,
      held: 3,
      expected: second?.due,
      present: second?.present,
    });

    at('2022-07-01', '00:00');
    expect(await states()).toEqual(['met', 'overdue', 'not_yet', 'not_yet']);
    at('2022-07-08');
    const issued = await issue(view, '学通〔2022〕3号', '2022-07-08');
    expect(issued).toMatchObject({ quarter: 2, issuedOn: '2022-07-08' });
    expect((await quarters())[1]).toMatchObject({ state: 'met', late: true });
    expect((await item4('4.4')).chips).toEqual(['met', 'met', 'not_yet', 'not_yet']);
    expect((await item4('4.4')).unit?.periods[1]).toMatchObject({
      late: true,
      metAt: shanghai('2022-07-08', '00:00'),
    });
  });

  it('a quarter with nothing held is said plainly', async () => {
    const view = await draft(3);
    expect(view.lacking).toEqual(['本季度没有开展集体学习']);
    expect(view.texts.overview).toBe('2022年第三季度，党组中心组没有开展集体学习。');
    expect(view.texts.attendance).toBe('本季度没有开展集体学习，没有出勤数字。');
  });

  it('names of those absent are given for a reason, which is written down first, and are nowhere in the text', async () => {
    const [issued] = (await quarters())[1]?.versions ?? [];
    const bulletinId = issued?.id ?? '';
    const asked = { bulletinId, reason: '党组书记要求逐一提醒' };
    for (const id of ['li-jianguo', HEAD]) {
      expect((await as(id).refusal('bulletins.absentees', asked)).code).toBe('FORBIDDEN');
    }
    const { rows } = await secretary().ask('bulletins.absentees', asked);
    const [, second] = QUARTERS;
    expect(rows.filter(({ state }) => state === 'absent')).toHaveLength(second?.absent ?? 0);
    expect(rows.filter(({ state }) => state === 'on_leave')).toHaveLength(second?.onLeave ?? 0);
    expect((await history(bulletinId)).at(-1)).toMatchObject({
      action: 'absentees_shown',
      by: SECRETARY,
      reason: '党组书记要求逐一提醒',
    });
    const text = JSON.stringify(await secretary().ask('bulletins.get', { bulletinId }));
    for (const { name } of rows) expect(text).not.toContain(name);
  });

  it('withdrawing takes the quarter back, and only whoever issues may do it', async () => {
    const [issued] = (await quarters())[1]?.versions ?? [];
    const view = await secretary().ask('bulletins.get', { bulletinId: issued?.id ?? '' });
    const asked = { ...seen(view), reason: '未经审定' };
    expect((await secretary().refusal('bulletins.withdraw', asked)).code).toBe('FORBIDDEN');
    expect(await head().ask('bulletins.withdraw', asked)).toMatchObject({
      standing: 'withdrawn',
      reason: '未经审定',
    });
    expect(await states()).toEqual(['met', 'overdue', 'not_yet', 'not_yet']);
    expect((await item4('4.4')).chips).toEqual(['met', 'overdue', 'not_yet', 'not_yet']);
    expect(await draft(2)).toMatchObject({ version: 2, standing: 'draft', reason: null });
  });
});
