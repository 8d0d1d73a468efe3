import { randomUUID } from 'node:crypto';
import type { OutputOf } from '@shared/contract';
import { problem } from '../support/inputs-cases';
import { AT_THE_DOOR, checkInWith, MORNING, openWorld, type World } from '../support/world';

describe('other ways to look at the board', () => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());
  beforeEach(() => {
    world.clock.now = MORNING;
  });

  const staff = () => world.as('he-ping');
  const cellIn = ({ sections }: OutputOf<'board.quarter'>, item: number, column: string) =>
    sections
      .flatMap(({ rows }) => rows)
      .find(({ number }) => number === item)
      ?.cells.find((cell) => cell.column === column);

  it('a quarter asks for what fell due in it, and counts its records elsewhere', async () => {
    const year = await staff().ask('board.get', {});
    const third = await staff().ask('board.quarter', { quarter: 3 });
    const fourth = await staff().ask('board.quarter', { quarter: 4 });
    expect(third.columns).toEqual(year.columns);
    expect(cellIn(third, 4, 'branch-4')?.m).toBeNull();
    expect(cellIn(fourth, 4, 'branch-4')).toMatchObject({ state: 'due', n: 0, m: 1 });
  });

  it('two days side by side show what came in between, and swapped the same the other way round', async () => {
    const activityId = await world.themePartyDay();
    world.clock.now = AT_THE_DOOR;
    await world.as('zhang-min').ask('attendance.checkIn', checkInWith(world, activityId));
    const days = { from: '2022-11-17', to: '2022-11-18' };
    const found = await world.as('liu-yang').ask('board.compare', days);
    const cell = found.changed
      .find(({ number }) => number === 4)
      ?.cells.find(({ column }) => column === 'branch-3');
    expect(cell).toMatchObject({
      before: { n: 0 },
      after: { n: 1, state: 'done' },
      came: [activityId],
    });
    expect(found.records.map(({ id }) => id)).toContain(activityId);
    const back = await world.as('liu-yang').ask('board.compare', { from: days.to, to: days.from });
    expect(back.changed.find(({ number }) => number === 4)?.went).toContain(activityId);
    const same = await staff().ask('board.compare', { from: days.to, to: days.to });
    expect(same.changed).toEqual([]);
  });

  it('a branch’s page tells every member why each item stands so, and its officers what is open inside', async () => {
    await world.as('zhao-lei').ask('cases.create', problem());
    const asOfficer = await world.as('zhao-lei').ask('board.unit', { unitId: 'branch-3' });
    expect(asOfficer.inside?.lists).toMatchObject([{ unitId: 'branch-3' }]);
    expect(asOfficer.inside?.cases.map(({ kind }) => kind)).toContain('self_check');
    const asMember = await world.as('liu-yang').ask('board.unit', { unitId: 'branch-3' });
    expect(asMember.inside).toBeNull();
    expect(asMember.items).toEqual(asOfficer.items);
    expect(
      asMember.items.every(({ commitments }) => commitments.every((one) => one.explanation)),
    ).toBe(true);
    expect(asMember.others.map(({ label }) => label)).toContain('自查问题');
    // A committee officer of another branch is no officer here.
    const elsewhere = await world.as('qian-fang').ask('board.unit', { unitId: 'branch-3' });
    expect(elsewhere.inside).toBeNull();
  });

  it('the bureau’s column is one page and each of its units another; an unknown one is none', async () => {
    const bureau = await staff().ask('board.unit', { unitId: 'bureau' });
    expect(bureau.units.length).toBeGreaterThan(1);
    const [first] = bureau.units;
    const one = await staff().ask('board.unit', { unitId: first?.unitId ?? '' });
    expect(one.units).toEqual([first]);
    expect(await staff().refusal('board.unit', { unitId: 'nowhere' })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('a unit is found by a part of its name, with its place among the columns', async () => {
    const { columns } = await staff().ask('board.get', {});
    const found = await world.as('zhang-min').ask('board.columns', { search: ' 第四 ' });
    expect(found).toMatchObject({ columns: [{ id: 'branch-4', name: '第四支部' }], more: false });
    expect(columns[found.columns[0]?.place ?? -1]?.id).toBe('branch-4');
  });

  it('the leaders’ page has numbers and units, no person, and branches in the plan’s order', async () => {
    const page = await world.as('li-jianguo').ask('board.overview', {});
    const { columns } = await staff().ask('board.get', {});
    expect(page.branches.map(({ column }) => column)).toEqual(
      columns.filter(({ kind }) => kind === 'branch').map(({ id }) => id),
    );
    expect(JSON.stringify(page)).not.toContain('演示·');
    expect(await world.as('zhao-lei').refusal('board.overview', {})).toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('a meeting of a subgroup counts in its branch’s cell', async () => {
    const { unitId } = await world.as('wu-di').ask('people.addUnit', {
      requestId: randomUUID(),
      name: '第一党小组',
      kind: 'branch_subgroup',
      parentId: 'branch-4',
      from: '2022-01-01',
    });
    const before = cellIn(await staff().ask('board.get', {}), 2, 'branch-4');
    await world.store.activities.add(await heldBy(unitId, '第一党小组'));
    const after = cellIn(await staff().ask('board.get', {}), 2, 'branch-4');
    expect(after?.recordCount).toBe((before?.recordCount ?? 0) + 1);
    const item = await staff().ask('board.item', { number: 2 });
    expect(item.records.find((one) => one.unitId === unitId)).toMatchObject({
      unitName: '第一党小组',
    });
  });

  const heldBy = async (unitId: string, unitName: string) => {
    const all = await world.store.activities.heldInYear('demo', 2022);
    const like = all.find(
      ({ serves, state }) => state.name === 'closed' && serves.some(({ item }) => item === 2),
    );
    if (!like) throw new Error('no meeting to take as a pattern');
    return { ...like, id: 'subgroup-meeting', kind: 'subgroup_meeting' as const, unitId, unitName };
  };

  it('a statement nobody above has checked stands beside its item, without its words', async () => {
    const written = await world.as('zhao-lei').ask('entries.create', {
      requestId: randomUUID(),
      unitId: 'branch-3',
      kind: 'attestation',
      title: '创建模范机关自查',
      on: '2022-11-10',
      keptAt: '',
      details: { form: '落实情况说明', stands: '已落实' },
      commitmentIds: ['1.2'],
    });
    const waiting = async () =>
      (await world.as('liu-yang').ask('board.item', { number: 1 })).waiting;
    expect(await waiting()).toMatchObject([
      { title: '落实情况说明', unitName: '第三支部', stateLabel: '待上级核实' },
    ]);
    await staff().ask('entries.move', { entryId: written.id, to: { name: 'in_force' } });
    expect(await waiting()).toEqual([]);
  });
});
