import { randomUUID } from 'node:crypto';
import { sweeps } from '@cloud/store';
import type { InputOf, OutputOf } from '@shared/contract';
import { readSheet } from 'read-excel-file/node';
import { fireTimer } from '../support/timer';
import { MORNING, openWorld, type World } from '../support/world';

type View = OutputOf<'lists.get'>;
type Act = InputOf<'lists.change'>['act'];
type To = InputOf<'lists.move'>['to'];

describe('responsibility lists of three levels', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(MORNING);
  });
  afterAll(() => world.close());

  const staff = () => world.as('he-ping');
  const officer = () => world.as('zhao-lei');
  const leader = () => world.as('li-jianguo');
  type Who = ReturnType<typeof staff>;

  const of = (unitId: string) => ({ unitId, year: 2022 });
  const get = (who: Who, unitId: string) => who.ask('lists.get', of(unitId));
  const change = (who: Who, { unitId, seen }: View, act: Act) =>
    who.ask('lists.change', { ...of(unitId), seen, act });
  const move = (who: Who, { unitId, seen }: View, to: To) =>
    who.ask('lists.move', { ...of(unitId), seen, to });
  const board17 = async () =>
    (await staff().ask('board.item', { number: 17 })).commitments.find(({ id }) => id === '17.1');

  it('a branch confirms what was drafted for it, the committee approves, and 17.1 has one more', async () => {
    const before = await board17();
    expect(before).toMatchObject({ n: 7, m: 8 });
    const { rows } = await staff().ask('lists.list', {});
    expect(rows.filter(({ version }) => version === null)).toMatchObject([
      { unitId: 'branch-4', state: 'submitted' },
    ]);
    const waiting = await get(staff(), 'branch-4');
    expect(waiting.may).toMatchObject({ approve: true, confirm: false, edit: false });
    const approved = await move(staff(), waiting, { name: 'approved' });
    expect(approved).toMatchObject({ version: 1, since: '2022-11-18', draft: [] });
    expect(await move(staff(), waiting, { name: 'approved' })).toEqual(approved);
    const after = await board17();
    expect(after).toMatchObject({ n: 8, m: 8, state: 'done' });
    expect(after?.units.find(({ unitId }) => unitId === 'branch-4')).toMatchObject({ n: 1, m: 1 });
    // Yesterday it was not in force.
    const yesterday = await staff().ask('board.item', { number: 17, on: '2022-11-17' });
    expect(yesterday.commitments.find(({ id }) => id === '17.1')).toMatchObject({ n: 7 });
  });

  it('a new version is drafted from the one in force, which holds until the new one is approved', async () => {
    const old = await get(officer(), 'branch-3');
    expect(old).toMatchObject({ state: 'settled', version: 1, may: { draft: true, edit: false } });
    const drafted = await staff().ask('lists.draft', of('branch-3'));
    expect(drafted.draft.map(({ owner }) => owner)).toEqual(
      old.versions[0]?.lines.map(({ owner }) => owner),
    );
    expect(await staff().ask('lists.draft', of('branch-3'))).toEqual(drafted);
    const [first, second] = drafted.draft;
    const id = first?.commitmentId ?? '';
    const to = { ownerId: 'sun-li', dueOn: '2022-11-30', note: '分两次办' };
    const assigned = await change(staff(), drafted, { kind: 'assign', commitmentIds: [id], to });
    expect(assigned.draft[0]).toMatchObject({ owner: { name: '演示·孙丽' }, ...{ note: to.note } });
    const stale = {
      ...of('branch-3'),
      seen: drafted.seen,
      act: { kind: 'leave_out' as const, commitmentIds: [id] },
    };
    expect((await staff().refusal('lists.change', stale)).code).toBe('LIST_CHANGED');
    const stranger = { kind: 'assign' as const, commitmentIds: [id], to: { ownerId: 'liu-yang' } };
    const named = { ...of('branch-3'), seen: assigned.seen, act: stranger };
    expect((await staff().refusal('lists.change', named)).code).toBe('UNKNOWN_PERSON');

    const out = { commitmentIds: [second?.commitmentId ?? ''] };
    const less = await change(officer(), assigned, { kind: 'leave_out', ...out });
    expect(less.left.map(({ commitmentId }) => commitmentId)).toEqual(out.commitmentIds);
    const back = await change(officer(), less, { kind: 'take_in', ...out });
    expect(back.unassigned).toBe(1);
    const early = { ...of('branch-3'), seen: back.seen, to: { name: 'submitted' as const } };
    expect((await officer().refusal('lists.move', early)).code).toBe('LIST_UNASSIGNED');
    expect((await staff().refusal('lists.move', early)).code).toBe('FORBIDDEN');
    const full = await change(officer(), back, {
      kind: 'assign',
      ...out,
      to: { ownerId: 'zhao-lei' },
    });
    const sent = await move(officer(), full, { name: 'submitted' });
    const returned = await move(staff(), sent, { name: 'sent_back', reason: '时限再核对' });
    expect(returned).toMatchObject({ state: 'draft', sentBackFor: '时限再核对', version: 1 });
    const again = await move(officer(), returned, { name: 'submitted' });
    expect((await world.as('sun-li').ask('lists.mine', {})).lines).toEqual([]);
    const done = await move(staff(), again, { name: 'approved' });
    expect(done.versions.map(({ number, approvedByName }) => [number, approvedByName])).toEqual([
      [2, '演示·何平'],
      [1, '演示·何平'],
    ]);
    expect((await world.as('sun-li').ask('lists.mine', {})).lines).toMatchObject([
      { commitmentId: id, as: ['owner'], dueOn: '2022-11-30', listUnitName: '第三支部' },
    ]);
    expect((await board17())?.n).toBe(8);
  });

  it('the committee’s own list is approved by the Party group; a branch reads its own alone', async () => {
    const drafted = await staff().ask('lists.draft', of('organ-committee'));
    const sent = await move(staff(), drafted, { name: 'submitted' });
    const approve = {
      ...of('organ-committee'),
      seen: sent.seen,
      to: { name: 'approved' as const },
    };
    expect((await staff().refusal('lists.move', approve)).code).toBe('FORBIDDEN');
    expect((await leader().ask('lists.move', approve)).version).toBe(2);
    expect((await officer().ask('lists.list', {})).rows.map(({ unitId }) => unitId)).toEqual([
      'branch-3',
    ]);
    expect((await officer().refusal('lists.get', of('branch-1'))).code).toBe('FORBIDDEN');
    expect((await world.as('sun-li').refusal('lists.get', of('branch-3'))).code).toBe('FORBIDDEN');
    expect((await staff().refusal('lists.get', of('study-group'))).code).toBe('LIST_NOT_OF_UNIT');
  });

  it('two who draft a first list at once meet the same one', async () => {
    const year = 2022;
    const { unitId: id } = await world.as('wu-di').ask('people.addUnit', {
      requestId: randomUUID(),
      name: '第七支部',
      kind: 'branch',
      parentId: 'organ-committee',
      from: '2022-11-18',
    });
    const both = await Promise.all(
      [1, 2].map(() => staff().ask('lists.draft', { unitId: id, year })),
    );
    expect(both[0]).toEqual(both[1]);
    expect(both[0]?.draft.every(({ owner }) => owner === null)).toBe(true);
    const withdrawn = await staff().ask('lists.move', {
      unitId: id,
      year,
      seen: both[0]?.seen ?? 0,
      to: { name: 'withdrawn', reason: '支部改为明年成立' },
    });
    expect(withdrawn).toMatchObject({ state: 'settled', version: null, draft: [] });
    const kept = await world.store.lists.one('demo', year, id);
    expect(kept?.history.at(-1)).toMatchObject({ reason: '支部改为明年成立' });
  });

  it('is printed and written as a workbook in the columns of the office, and exported to whom it names', async () => {
    const request = { of: 'year', paper: 'responsibility_list', ...of('branch-3') } as const;
    const { paper } = await officer().ask('reports.paper', { request, requestId: randomUUID() });
    expect(paper.title).toBe('第三支部2022年党建工作责任清单');
    const { id: reportId } = await leader().ask('reports.start', {
      request,
      requestId: randomUUID(),
    });
    const { base64 } = await leader().ask('reports.file', { reportId });
    const rows = await readSheet(Buffer.from(base64, 'base64'));
    const head = rows.find((row) => row[0] === '序号');
    expect(head?.slice(0, 7).map(String)).toEqual([
      '序号',
      '要点条目',
      '责任事项（举措）',
      '责任层级',
      '责任单位',
      '责任领导',
      '责任人',
    ]);
    expect(JSON.stringify(rows)).toContain('演示·孙丽');
    const own = await world.as('sun-li').ask('myData.export', { format: 'json' });
    const told = JSON.parse(Buffer.from(own.base64, 'base64').toString('utf8'));
    expect(told.责任清单).toMatchObject([{ 本人责任: '责任人', 备注: '分两次办' }]);
  });

  it('names nobody once the names of its year go', async () => {
    await fireTimer(world, 'sealAudit');
    const limits = {
      technicalUpTo: 0,
      attendanceYears: [2022],
      requestsBefore: 0,
      feedbackBefore: 0,
      importsBefore: 0,
      volunteeringBefore: 0,
    };
    const by = { at: world.clock.now, by: 'retention' };
    const done: number[] = [];
    const sweep = () =>
      sweeps.list_names.remove(world.store, 'demo', limits, 5, by, async (n) => done.push(n));
    expect(await sweep()).toBe(true);
    expect(await sweep()).toBe(false);
    expect(done).toHaveLength(8);
    expect((await world.as('sun-li').ask('lists.mine', {})).lines).toEqual([]);
    const { versions } = await get(officer(), 'branch-3');
    expect(versions[0]?.lines.length).toBeGreaterThan(10);
    expect(versions[0]?.lines.every(({ owner, leader: led }) => !owner && !led)).toBe(true);
  });
});
