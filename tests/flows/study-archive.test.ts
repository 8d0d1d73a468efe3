import { randomUUID } from 'node:crypto';
import { lookForDue, sweeps } from '@cloud/store';
import type { InputOf } from '@shared/contract';
import { DEFAULT_TERMS, limitsAt } from '@shared/domain/retention/terms';
import { regime } from '../support/entries';
import { openStudyYear, type StudyYear } from '../support/study-year';
import { HEAD, STUDY_GROUP } from '../support/study-year-sums';
import { fireTimer } from '../support/timer';
import { shanghai } from '../support/world';

const MEMBER = 'li-jianguo';
const OTHER = 'member-1';
const YEAR = { unitId: STUDY_GROUP, year: 2022 };

describe('the file of the study group’s year, after three sessions', () => {
  let year: StudyYear;
  beforeAll(async () => {
    year = await openStudyYear();
    await year.until('2022-04-30');
  });
  afterAll(() => year.world.close());

  const note = (fields: Partial<InputOf<'entries.create'>> = {}): InputOf<'entries.create'> => ({
    requestId: randomUUID(),
    unitId: STUDY_GROUP,
    kind: 'self_study',
    title: '2022年自学计划',
    on: '2022-01-20',
    memberId: MEMBER,
    keptAt: '本人档案袋',
    details: { form: '自学计划' },
    ...fields,
  });

  const archiveFor = async (id: string) =>
    (await year.as(id).ask('study.archive', YEAR)).categories;
  const linesOf = async (id: string, category: string) =>
    (await archiveFor(id)).find((one) => one.category === category)?.lines ?? [];

  it('members put down their own notes, and the secretary those of everybody', async () => {
    const own = await year.as(MEMBER).ask('entries.create', note());
    expect(own).toMatchObject({ state: { name: 'in_force' }, mayMoveTo: ['withdrawn'] });
    const forOther = note({ memberId: OTHER, title: '自学安排' });
    expect((await year.as(MEMBER).refusal('entries.create', forOther)).code).toBe('FORBIDDEN');
    await year.secretary().ask('entries.create', forOther);
    const wrong = note({ details: { form: '打卡' } });
    expect(await year.as(MEMBER).refusal('entries.create', wrong)).toMatchObject({
      code: 'ENTRY_FIELD',
      data: { label: '材料' },
    });
    const listed = await year.as(MEMBER).ask('entries.list', YEAR);
    expect(listed.entries.map(({ memberId }) => memberId)).toEqual([MEMBER]);
    expect(listed.mayWrite).toContainEqual({ kind: 'self_study', forOthers: false });
    const all = await year.as(HEAD).ask('entries.list', { ...YEAR, kinds: ['self_study'] });
    expect(all.entries).toHaveLength(2);
  });

  it('a note taken back is missing again, and comes back by one move', async () => {
    const plans = async () =>
      (await linesOf(MEMBER, '个人自学计划')).map(({ has, title }) => [has, title]);
    expect(await plans()).toEqual([[true, '演示·李建国 2022年自学计划']]);
    const [line] = await linesOf(MEMBER, '个人自学计划');
    const entryId = line?.ref?.name === 'entry' ? line.ref.id : '';
    const away = { entryId, to: { name: 'withdrawn' as const, reason: '登记错了年份' } };
    await year.as(MEMBER).ask('entries.move', away);
    expect(await plans()).toEqual([[false, '演示·李建国 自学计划']]);
    expect((await year.as(OTHER).refusal('entries.get', { entryId })).code).toBe('NOT_FOUND');
    await year.as(MEMBER).ask('entries.move', { entryId, to: { name: 'in_force' } });
    expect(await plans()).toEqual([[true, '演示·李建国 2022年自学计划']]);
  });

  it('lists every session’s record and attendance, and opens the record behind each', async () => {
    const [activityId = ''] = year.held;
    expect((await linesOf(MEMBER, '考勤记录')).map(({ has }) => has)).toEqual([true, true, true]);
    expect((await linesOf(MEMBER, '集中学习会议记录'))[0]).toMatchObject({
      has: false,
      ref: { name: 'activity', id: activityId },
    });
    await year.secretary().ask('activities.writeRecord', {
      activityId,
      seenAt: 0,
      record: {
        chair: '演示·组长',
        recorder: '演示·陈静',
        agenda: [],
        summary: '集体学习文件',
        vote: '',
        decisions: [],
        attachments: [],
        headCount: null,
      },
      commitmentIds: [],
    });
    const handIn = { activityId, despite: ['*'] };
    const missing = await year.secretary().call('activities.handIn', handIn);
    if (!missing.ok && missing.error.code === 'RECORD_INCOMPLETE') {
      const despite = missing.error.data.missing;
      await year.secretary().ask('activities.handIn', { activityId, despite });
    }
    expect((await linesOf(MEMBER, '集中学习会议记录'))[0]).toMatchObject({ has: true });
    expect(await linesOf(MEMBER, '学习计划和总结')).toMatchObject([{ has: false }]);
  });

  it('the group sets what a member’s year should hold, and each sees the own 有 and 缺', async () => {
    const drafted = await year.secretary().ask('entries.create', {
      requestId: randomUUID(),
      unitId: STUDY_GROUP,
      kind: 'study_checklist',
      title: '2022年学习考核清单',
      on: '2022-01-10',
      details: { self_study_plan: '1', reflection: '2', make_up: '完成' },
    });
    const before = await year.as(MEMBER).ask('study.checklist', YEAR);
    expect(before).toMatchObject({ inForce: null, drafts: [], sees: 'own' });
    const put = { entryId: drafted.id, to: { name: 'in_force' as const } };
    expect((await year.secretary().refusal('entries.move', put)).code).toBe('FORBIDDEN');
    await year.as(HEAD).ask('entries.move', put);
    const own = await year.as(MEMBER).ask('study.checklist', YEAR);
    expect(own.people.map(({ memberId }) => memberId)).toEqual([MEMBER]);
    expect(own.people[0]?.lines.map(({ label, asked, has }) => [label, asked, has])).toEqual([
      ['自学计划', '至少1份', true],
      ['心得体会', '至少2份', false],
      ['缺课补学', '完成', true],
    ]);
    const all = await year.as(HEAD).ask('study.checklist', YEAR);
    expect(all.sees).toBe('group');
    expect(all.people.length).toBeGreaterThan(5);
    expect(JSON.stringify(all)).not.toMatch(/%|排名|分/);
    const reflections = await linesOf('he-ping', '心得体会文章');
    expect(reflections.filter(({ memberId }) => memberId === MEMBER)).toHaveLength(2);
  });

  it('other branches and their officers see nothing of it', async () => {
    for (const id of ['zhao-lei', 'liu-yang']) {
      expect((await year.as(id).refusal('study.archive', YEAR)).code).toBe('NOT_FOUND');
      expect((await year.as(id).refusal('study.checklist', YEAR)).code).toBe('NOT_FOUND');
    }
  });

  it('the board shows the regimes in force of the eight, and an older one replaced counts once', async () => {
    const figure = async () => {
      const item = await year.as('he-ping').ask('board.item', { number: 4 });
      return item.commitments.find(({ id }) => id === '4.3');
    };
    expect(await figure()).toMatchObject({ n: 0, m: 8 });
    const inForce = async (element: string, on: string) => {
      const fields = { element, on, title: `${element}制度`, requestId: randomUUID() };
      const { id } = await year.secretary().ask('entries.create', regime(fields));
      for (const name of ['approved', 'in_force'] as const) {
        year.world.clock.now += 1000;
        await year.as(HEAD).ask('entries.move', { entryId: id, to: { name } });
      }
    };
    await inForce('学习考勤', '2021-03-01');
    await inForce('学习考勤', '2022-03-01');
    await inForce('学习档案', '2022-03-01');
    const stands = await figure();
    expect(stands).toMatchObject({ n: 2, m: 8, state: 'doing' });
    expect(stands?.explanation).toContain('8项中已有2项，缺个人自学、');
    expect(stands?.units[0]?.elements?.map(({ recordIds }) => recordIds.length)).toEqual([
      1, 0, 0, 1, 0, 0, 0, 0,
    ]);
  });

  it('what was put in force last year and stands counts this year as well, with what this plan names', async () => {
    const { store, clock } = year.world;
    const [first] = (await year.as(HEAD).ask('entries.list', { ...YEAR, kinds: ['study_regime'] }))
      .entries;
    const of2022 = first && (await store.entries.one(first.id));
    if (!of2022) throw new Error('no regime');
    const at = clock.now;
    const older = {
      ...of2022,
      id: 'regime-of-2021',
      planYear: 2021,
      element: '学习交流',
      title: '学习交流制度',
      serves: [],
      history: [{ at, by: 'demo', action: 'created' }],
    };
    await store.entries.add(older);
    await store.entries.add({ ...older, id: 'draft-of-2021', state: { name: 'draft' } });
    const listed = await year.secretary().ask('entries.list', { ...YEAR, kinds: ['study_regime'] });
    expect(listed.entries.map(({ id }) => id)).toContain('regime-of-2021');
    expect(listed.entries.map(({ id }) => id)).not.toContain('draft-of-2021');
    const item = await year.as('he-ping').ask('board.item', { number: 4 });
    expect(item.commitments.find(({ id }) => id === '4.3')).toMatchObject({ n: 3, m: 8 });
    const { entries: before } = await year
      .secretary()
      .ask('entries.list', { ...YEAR, year: 2020, kinds: ['study_regime'] });
    expect(before).toEqual([]);
  });

  it('the whole file is one workbook with an index, and the papers say 有 and 缺', async () => {
    const request = { of: 'year', paper: 'study_book', ...YEAR } as const;
    const secretary = year.secretary();
    let report = await secretary.ask('reports.start', { request, requestId: randomUUID() });
    const reportId = report.id;
    while (report.state !== 'ready') report = await secretary.ask('reports.advance', { reportId });
    const { papers } = await secretary.ask('reports.pages', { reportId, from: 0 });
    expect(papers.map(({ name }) => name)).toEqual([
      '封面和目录',
      '学习档案目录',
      '学习会一览',
      expect.stringContaining('考勤'),
      '学习材料登记',
      '学习制度',
      '学习考核',
    ]);
    const rowsOf = (kind: string) => {
      const body = papers.find((one) => one.kind === kind)?.body;
      return body?.name === 'table' ? body.rows.map((row) => row.map(({ text }) => text)) : [];
    };
    const archived = rowsOf('study_archive');
    expect(archived[0]).toEqual(['1', '学习计划和总结', '2022年度学习计划', '', '', '缺']);
    expect(archived.map((row) => row[2])).toContain('演示·李建国 2022年自学计划');
    expect(rowsOf('study_regimes').map((row) => row[5])).toEqual(
      expect.arrayContaining(['在用', '缺', expect.stringContaining('代替')]),
    );
    const file = await secretary.ask('reports.file', { reportId });
    expect(file.fileName).toContain('学习档案');
    const asked = { request, requestId: randomUUID() };
    expect((await year.as(MEMBER).refusal('reports.start', asked)).code).toBe('FORBIDDEN');
  });

  it('what is somebody’s own is in the own data, without its words in the audit, and goes by its term', async () => {
    const { base64 } = await year.as(MEMBER).ask('myData.export', { format: 'json' });
    expect(Buffer.from(base64, 'base64').toString()).toContain('2022年自学计划');
    const { store } = year.world;
    const later = limitsAt(
      { terms: DEFAULT_TERMS, handOvers: [] },
      shanghai('2026-02-01', '09:00'),
    );
    const due = async () =>
      (await lookForDue(store, 'demo', later)).find(({ kind }) => kind === 'own_entries')?.found;
    expect(await due()).toEqual({ due: 0, held: 2 });
    await fireTimer(year.world, 'sealAudit');
    expect(await due()).toEqual({ due: 2, held: 0 });
    const links = await store.audit.from('demo', 1, 5000);
    expect(JSON.stringify(links)).not.toContain('2022年自学计划');
    const done: number[] = [];
    const by = { at: year.world.clock.now, by: 'retention' };
    await sweeps.own_entries.remove(store, 'demo', later, 100, by, async (n) => done.push(n));
    expect(done).toEqual([2]);
    expect(
      (await year.as(MEMBER).ask('entries.list', YEAR)).entries.map(({ kind }) => kind),
    ).not.toContain('self_study');
  });
});
