import { importing } from '../support/roster-import';
import { openWorld, type World } from '../support/world';

describe('deciding about the rows of a roster that were held', () => {
  let world: World;
  const staff = () => world.as('he-ping');
  const desk = () => importing(staff());

  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  const heldRows = async (...rows: string[]) => {
    const { id } = await desk().preview(...rows);
    return { id, rows: await desk().rows(id, 'held') };
  };

  it('a person of another branch comes on a day, and leaves the other the day before', async () => {
    const { id, rows } = await heldRows('演示·刘洋,第三支部,正式党员,,,');
    expect(rows).toMatchObject([
      {
        holds: [{ reason: 'in_other_unit' }],
        candidates: [{ memberId: 'liu-yang', units: ['第二支部'] }],
      },
    ]);
    const { row, summary } = await staff().ask('roster.decideRow', {
      importId: id,
      rowId: rows[0]?.id ?? '',
      decision: { kind: 'person', memberId: 'liu-yang', from: '2022-12-01' },
    });
    expect(row).toMatchObject({
      verdict: 'change',
      changes: [
        { field: 'unit', before: '第二支部', after: '第三支部' },
        { field: 'validFrom', after: '2022-12-01' },
      ],
    });
    expect(await desk().apply(summary)).toMatchObject({ counts: { done: 1, overtaken: 0 } });
    const liu = await world.store.organisation.member('liu-yang');
    expect(liu?.memberships).toMatchObject([
      { unitId: 'branch-2', validFrom: '2021-01-01', validTo: '2022-11-30' },
      { unitId: 'branch-3', roles: ['member'], validFrom: '2022-12-01', validTo: null },
    ]);
  });

  it('nobody comes, or leaves, on a day that has passed', async () => {
    const { id, rows } = await heldRows('演示·刘洋,第三支部,正式党员,,,');
    const [row] = rows;
    const comes = (from: string) => ({
      importId: id,
      rowId: row?.id ?? '',
      decision: { kind: 'person' as const, memberId: 'liu-yang', from },
    });
    expect(await staff().refusal('roster.decideRow', comes('2022-11-17'))).toMatchObject({
      code: 'DATE_TOO_EARLY',
      data: { earliest: '2022-11-18' },
    });
    await staff().ask('roster.decideRow', comes('2022-11-18'));
    const chosen = await staff().ask('roster.chooseEnds', { importId: id, chosen: true });
    const confirmed = { importId: id, revision: chosen.revision, endsOn: '2022-11-16' };
    expect(await staff().refusal('roster.confirmImport', confirmed)).toMatchObject({
      code: 'DATE_TOO_EARLY',
      data: { earliest: '2022-11-17' },
    });
    // A day later, the day on which they were to come has passed.
    const none = await staff().ask('roster.chooseEnds', { importId: id, chosen: false });
    const before = world.clock.now;
    world.clock.now += 24 * 3_600_000;
    const done = await desk().apply(none, '2022-11-19');
    world.clock.now = before;
    expect(done.counts).toMatchObject({ done: 0, overtaken: 1 });
    const liu = await world.store.organisation.member('liu-yang');
    expect(liu?.memberships).toMatchObject([{ unitId: 'branch-2', validTo: null }]);
  });

  it('two of one name in the file: each is said to be new, and both are added', async () => {
    const { id, rows } = await heldRows(
      '演示·王伟,第一支部,正式党员,,,',
      '演示·王伟,第一支部,预备党员,,,',
    );
    expect(rows.map(({ holds }) => holds[0])).toMatchObject([
      { reason: 'namesakes_in_file', rows: [3] },
      { reason: 'namesakes_in_file', rows: [2] },
    ]);
    for (const row of rows) {
      const decision = { kind: 'new' } as const;
      await staff().ask('roster.decideRow', { importId: id, rowId: row.id, decision });
    }
    await desk().apply(await staff().ask('roster.getImport', { importId: id }));
    const people = await world.store.organisation.membersOfUnit('demo', 'branch-1');
    expect(people.filter(({ name }) => name === '演示·王伟')).toHaveLength(2);
  });

  it('one person in two rows is taken once', async () => {
    const { id, rows } = await heldRows(
      '演示·王伟,第一支部,正式党员,,13800000001,',
      '演示·王伟,第二支部,正式党员,,13800000001,',
    );
    const decide = (at: number) =>
      staff().call('roster.decideRow', {
        importId: id,
        rowId: rows[at]?.id ?? '',
        decision: { kind: 'new' },
      });
    expect(await decide(0)).toMatchObject({ ok: true });
    expect(await decide(1)).toMatchObject({
      ok: false,
      error: { code: 'IMPORT_ROW_TAKEN', data: { row: 2 } },
    });
  });

  it('the unit that was meant is taken, and the row compared again', async () => {
    const { id, rows } = await heldRows('演示·孙丽,三支,正式党员,,,');
    const { row } = await staff().ask('roster.decideRow', {
      importId: id,
      rowId: rows[0]?.id ?? '',
      decision: { kind: 'unit', unitId: rows[0]?.holds[0]?.suggestion?.unitId ?? '' },
    });
    expect(row).toMatchObject({ verdict: 'same', unit: '第三支部', decided: true });
  });

  it('wrong cells can be left out, a row skipped, and a decision taken back', async () => {
    const { id, rows } = await heldRows('演示·甲,第一支部,正式党员,,12345,');
    const decide = (decision: { kind: 'without' } | { kind: 'skip' } | null) =>
      staff().ask('roster.decideRow', { importId: id, rowId: rows[0]?.id ?? '', decision });
    expect((await decide({ kind: 'without' })).row).toMatchObject({ verdict: 'add', phone: null });
    expect((await decide({ kind: 'skip' })).summary.counts).toMatchObject({ skipped: 1, add: 0 });
    expect((await decide(null)).row).toMatchObject({ verdict: 'held', decided: false });
  });

  it('a confirmation of what is out of date is refused, one of a settled import too', async () => {
    const summary = await desk().preview('演示·甲,第一支部,正式党员,,12345,');
    const [row] = await desk().rows(summary.id, 'held');
    const decision = { kind: 'without' } as const;
    const rowId = row?.id ?? '';
    await staff().ask('roster.decideRow', { importId: summary.id, rowId, decision });
    const stale = { importId: summary.id, revision: summary.revision, endsOn: '2022-11-18' };
    expect(await staff().refusal('roster.confirmImport', stale)).toMatchObject({
      code: 'IMPORT_CHANGED',
    });
    await staff().ask('roster.discardImport', { importId: summary.id });
    const again = { importId: summary.id, rowId, decision: null };
    expect(await staff().refusal('roster.decideRow', again)).toMatchObject({
      code: 'IMPORT_SETTLED',
    });
  });

  it('a person changed by somebody else after the preview is left alone, and told', async () => {
    const summary = await desk().preview('演示·周涛,第三支部,正式党员,,,');
    const entry = { at: world.clock.now, by: 'he-ping', action: 'changed' };
    await world.store.organisation.changeMember('zhou-tao', {}, { name: '演示·周涛涛' }, entry);
    const done = await desk().apply(summary);
    expect(done).toMatchObject({ counts: { done: 0, overtaken: 1 } });
    const rows = await staff().ask('roster.importRows', {
      importId: summary.id,
      verdict: 'change',
      overtaken: true,
    });
    expect(rows.rows).toMatchObject([{ name: '演示·周涛', applied: 'overtaken' }]);
  });
});
