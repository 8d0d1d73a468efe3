import { randomUUID } from 'node:crypto';
import { importing, rosterFile } from '../support/roster-import';
import { openWorld, type World } from '../support/world';

/** The third branch as the demonstration has it, its six further members left out. */
const THIRD = [
  '演示·张敏,第三支部,正式党员,,,',
  '演示·赵磊,第三支部,正式党员,组织委员,,',
  '演示·孙丽,第三支部,正式党员,,,',
  '演示·周涛,第三支部,预备党员,,,',
  '演示·王伟（退休）,第三支部,正式党员,,,',
];

describe('importing a roster', () => {
  let world: World;
  const clerk = () => importing(world.as('he-ping'));
  const peopleOf = (unitId: string) => world.store.organisation.membersOfUnit('demo', unitId);

  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  it('a preview tells what would be added, changed and ended, and changes nothing', async () => {
    const before = await peopleOf('branch-3');
    const summary = await clerk().preview(
      ...THIRD.slice(0, 3),
      '演示·周涛,第三支部,正式党员,,,',
      '演示·新来的人,第3党支部,正式党员,,13800000001,',
      '演示·写错的人,三支,正式党员,,,',
    );
    expect(summary).toMatchObject({
      state: 'ready',
      rows: 6,
      counts: { add: 1, change: 1, same: 3, held: 1, end: 7, chosen: 0 },
    });
    expect(await clerk().rows(summary.id, 'change')).toMatchObject([
      {
        name: '演示·周涛',
        changes: [{ field: 'memberClass', before: '预备党员', after: '正式党员' }],
      },
    ]);
    expect(await clerk().rows(summary.id, 'add')).toMatchObject([
      { number: 6, name: '演示·新来的人', unit: '第三支部', phone: '138****0001' },
    ]);
    expect(await clerk().rows(summary.id, 'held')).toMatchObject([
      { number: 7, holds: [{ reason: 'unknown_unit', suggestion: { name: '第三支部' } }] },
    ]);
    expect(await peopleOf('branch-3')).toEqual(before);
  });

  it('once confirmed, people are added, changed and, where ticked, ended', async () => {
    const desk = clerk();
    const summary = await desk.preview(
      ...THIRD.slice(0, 3),
      '演示·周涛,第三支部,正式党员,,,',
      '演示·新来的人,第三支部,正式党员,,13800000001,',
    );
    const ends = await desk.rows(summary.id, 'end');
    const retired = ends.find(({ name }) => name === '演示·王伟（退休）');
    const chosen = await world.as('he-ping').ask('roster.chooseEnds', {
      importId: summary.id,
      rowIds: [retired?.id ?? ''],
      chosen: true,
    });
    const done = await desk.apply(chosen);
    expect(done).toMatchObject({ state: 'applied', counts: { done: 3, overtaken: 0 } });
    const people = await peopleOf('branch-3');
    const named = (name: string) => people.find((one) => one.name === name);
    expect(named('演示·新来的人')).toMatchObject({
      phone: '13800000001',
      memberships: [{ unitId: 'branch-3', roles: ['member'], validFrom: '2022-11-18' }],
      history: [{ by: 'he-ping', action: 'roster_imported' }],
    });
    expect(named('演示·周涛')).toMatchObject({
      memberClass: 'full_member',
      history: [
        { before: { memberClass: 'probationary_member' }, after: { memberClass: 'full_member' } },
      ],
    });
    expect(named('演示·王伟（退休）')?.memberships[0]?.validTo).toBe('2022-11-18');
    expect(named('演示·赵磊')?.memberships[0]?.roles).toContain('branch_officer');
  });

  it('the same file a second time changes nothing', async () => {
    const desk = clerk();
    const rows = [...THIRD, '演示·新来的人,第三支部,正式党员,组织委员,13800000001,A7'];
    await desk.apply(await desk.preview(...rows));
    const before = await peopleOf('branch-3');
    const again = await desk.preview(...rows);
    expect(again.counts).toMatchObject({ add: 0, change: 0, same: 6, held: 0 });
    await desk.apply(again);
    expect(await peopleOf('branch-3')).toEqual(before);
  });

  it('two previews of one file, both confirmed, add nobody twice', async () => {
    const desk = clerk();
    const [one, two] = [
      await desk.preview('演示·甲,第三支部,正式党员,,,'),
      await desk.preview('演示·甲,第三支部,正式党员,,,'),
    ];
    await desk.apply(one);
    expect(await desk.apply(two)).toMatchObject({ counts: { done: 0, overtaken: 1 } });
    expect((await peopleOf('branch-3')).filter(({ name }) => name === '演示·甲')).toHaveLength(1);
  });

  it('cut off half-way, it goes on without doubles', async () => {
    const desk = clerk();
    const rows = Array.from({ length: 300 }, (_, i) => `演示·第${i}人,第三支部,正式党员,,,`);
    const summary = await desk.preview(...rows, '演示·周涛,第三支部,正式党员,书记,,');
    const input = { importId: summary.id, revision: summary.revision, endsOn: '2022-11-18' };
    await world.as('he-ping').ask('roster.confirmImport', input);
    const rowWrites = (request: { action: string; collectionName?: unknown }) =>
      request.action === 'database.modifyDocument' &&
      request.collectionName === 'roster_import_rows';
    const cut = await world.losing(rowWrites, () =>
      world.as('he-ping').call('roster.advanceImport', { importId: summary.id }),
    );
    expect(cut).toMatchObject({ ok: false, error: { code: 'UNEXPECTED' } });
    expect((await peopleOf('branch-3')).length).toBeGreaterThan(200);
    const done = await desk.advance(summary.id);
    expect(done).toMatchObject({ state: 'applied', counts: { done: 301, overtaken: 0 } });
    const names = (await peopleOf('branch-3')).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.startsWith('演示·第'))).toHaveLength(300);
    const zhou = await world.store.organisation.member('zhou-tao');
    expect(zhou?.history).toHaveLength(1);
  });

  it('cut off while comparing, it goes on with every row once', async () => {
    const rows = Array.from({ length: 600 }, (_, i) => `演示·第${i}人,第三支部,正式党员,,,`);
    const { id } = await world.as('he-ping').ask('roster.createImport', {
      requestId: randomUUID(),
      name: '名册.csv',
      base64: rosterFile(...rows),
    });
    const progress = (request: { action: string; collectionName?: unknown }) =>
      request.action === 'database.modifyDocument' && request.collectionName === 'roster_imports';
    await world.losing(progress, () =>
      world.as('he-ping').call('roster.advanceImport', { importId: id }),
    );
    const summary = await clerk().advance(id);
    expect(summary.counts).toMatchObject({ add: 600, held: 0 });
  });

  it('one request makes one import, and one confirmation carries it out once', async () => {
    const input = {
      requestId: randomUUID(),
      name: '名册.csv',
      base64: rosterFile('演示·甲,第三支部,正式党员,,,'),
    };
    const [one, two] = await Promise.all([
      world.as('he-ping').ask('roster.createImport', input),
      world.as('he-ping').ask('roster.createImport', input),
    ]);
    expect(one).toEqual(two);
    const { imports } = await world.as('wu-di').ask('roster.listImports', {});
    expect(imports).toHaveLength(1);
    const summary = await clerk().advance(one.id);
    const [a, b] = await Promise.all([clerk().apply(summary), clerk().apply(summary)]);
    expect(a.counts.done + a.counts.overtaken).toBe(1);
    expect(b.state).toBe('applied');
    expect((await peopleOf('branch-3')).filter(({ name }) => name === '演示·甲')).toHaveLength(1);
  });

  it('while one import is carried out, the office confirms no other', async () => {
    const desk = clerk();
    const [one, two] = [
      await desk.preview('演示·甲,第三支部,正式党员,,,'),
      await desk.preview('演示·乙,第三支部,正式党员,,,'),
    ];
    const confirm = (found: typeof one) =>
      world.as('he-ping').call('roster.confirmImport', {
        importId: found.id,
        revision: found.revision,
        endsOn: '2022-11-18',
      });
    expect(await confirm(one)).toMatchObject({ ok: true });
    expect(await confirm(two)).toMatchObject({ ok: false, error: { code: 'IMPORT_BUSY' } });
    await desk.advance(one.id);
    expect(await confirm(two)).toMatchObject({ ok: true });
  });

  it('forbidden columns are named, and what stood in them is nowhere in the database', async () => {
    const table =
      '姓名,支部,党员类别,身份证号,民族\n演示·甲,第三支部,正式党员,110101199001011234,苗族\n';
    const { id, columns } = await world.as('he-ping').ask('roster.createImport', {
      requestId: randomUUID(),
      name: '名册.csv',
      base64: Buffer.from(table).toString('base64'),
    });
    expect(columns.refused).toEqual(['身份证号', '民族']);
    await clerk().advance(id);
    for (const name of ['roster_imports', 'roster_import_pages', 'roster_import_rows']) {
      const { data } = await world.db.collection(name).get();
      expect(JSON.stringify(data)).not.toMatch(/110101|苗族/);
    }
  });

  it('what was removed after its term leaves the numbers', async () => {
    const desk = clerk();
    const done = await desk.apply(await desk.preview('演示·甲,第三支部,正式党员,,,'));
    const { rosterImports } = world.store;
    const later = world.clock.now + 1;
    const due = await rosterImports.withRowsToRemove('demo', {
      settledBefore: later,
      openedBefore: 0,
    });
    expect(due.map(({ id }) => id)).toEqual([done.id]);
    for (const found of due) {
      await rosterImports.removeRows(found, { at: later, by: 'timer', action: 'rows_removed' });
    }
    const rows = { importId: done.id, verdict: 'add' } as const;
    expect(await world.as('he-ping').refusal('roster.importRows', rows)).toMatchObject({
      code: 'IMPORT_ROWS_REMOVED',
    });
    const after = await world.as('he-ping').ask('roster.getImport', { importId: done.id });
    expect(after).toMatchObject({ hasRows: false, counts: { add: 1 } });
  });

  it('another office sees none of it', async () => {
    const { id } = await clerk().preview('演示·甲,第三支部,正式党员,,,');
    const stranger = world.as('other-committee');
    expect(await stranger.refusal('roster.getImport', { importId: id })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await stranger.ask('roster.listImports', {})).toEqual({ imports: [], next: null });
  });
});
