import { randomUUID } from 'node:crypto';
import { openWorld, partyDay, shanghai, type World } from '../support/world';

describe('programmes of education', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const staff = () => world.as('he-ping');
  const programme = (fields = {}) => ({
    requestId: randomUUID(),
    unitId: 'organ-committee',
    kind: 'programme' as const,
    title: '青年读书计划',
    on: '2022-11-01',
    element: '在用文件',
    number: '演示机党〔2022〕20号',
    details: { audience: '年轻党员干部' },
    commitmentIds: ['10.2'],
    ...fields,
  });
  const read = async (id: string, by = staff()) =>
    (await by.ask('study.programmes', { year: 2022 })).programmes.find((one) => one.id === id);
  const covered = async (id: string) =>
    (await read(id))?.branches.filter(({ isCovered }) => isCovered).map(({ unitId }) => unitId);

  it('goes from draft to force with its document, for one of the audiences', async () => {
    const { id: entryId } = await staff().ask('entries.create', programme());
    await staff().ask('entries.move', { entryId, to: { name: 'approved' } });
    await staff().ask('entries.move', { entryId, to: { name: 'in_force' } });
    expect(await read(entryId)).toMatchObject({
      title: '青年读书计划',
      audience: '年轻党员干部',
      number: '演示机党〔2022〕20号',
      state: { name: 'in_force' },
      sessions: [],
    });
    // Another of the committee's stays in force beside it.
    expect(await read('demo-programme-ideals')).toMatchObject({ state: { name: 'in_force' } });
    const nobody = programme({ details: { audience: '所有人' } });
    expect((await staff().refusal('entries.create', nobody)).code).toBe('ENTRY_FIELD');
    const branch = programme({ unitId: 'branch-3' });
    expect((await world.as('zhao-lei').refusal('entries.create', branch)).code).toBe('FORBIDDEN');
  });

  it('an activity of any kind may belong to one; it must be there', async () => {
    const officer = world.as('zhao-lei');
    const id = await world.themePartyDay({ programmeId: 'demo-programme-ideals' }, officer);
    expect((await officer.ask('activities.get', { activityId: id })).programme).toMatchObject({
      id: 'demo-programme-ideals',
    });
    const lost = partyDay({ programmeId: 'no-such-programme' });
    expect((await officer.refusal('activities.create', lost)).code).toBe('UNKNOWN_PROGRAMME');
    const { id: entryId } = await staff().ask('entries.create', programme());
    await staff().ask('entries.move', { entryId, to: { name: 'withdrawn', reason: '不办了' } });
    const withdrawn = partyDay({ programmeId: entryId });
    expect((await officer.refusal('activities.create', withdrawn)).code).toBe('UNKNOWN_PROGRAMME');
    expect(await read(entryId)).toBeUndefined();
  });

  it('covers the branches that held one or whose people came to one, once somebody was there', async () => {
    expect(await covered('demo-programme-ideals')).toEqual(['branch-1', 'branch-2']);
    const { id: activityId } = await staff().ask(
      'activities.create',
      partyDay({
        kind: 'training',
        unitId: 'organ-committee',
        commitmentIds: ['4.6'],
        programmeId: 'demo-programme-ideals',
      }),
    );
    await world.publish(activityId, staff());
    await staff().ask('attendance.addPeople', {
      activityId,
      memberIds: ['liu-yang', 'sun-li'],
      as: 'due',
      reason: '年轻干部',
    });
    expect(await covered('demo-programme-ideals')).toEqual(['branch-1', 'branch-2']);
    world.clock.now = shanghai('2022-11-18', '14:00');
    await staff().ask('attendance.enter', {
      activityId,
      memberIds: ['sun-li'],
      method: 'organiser_entry',
      arrival: 'on_time',
      requestId: randomUUID(),
    });
    expect(await covered('demo-programme-ideals')).toEqual(['branch-1', 'branch-2', 'branch-3']);
    const [latest] = (await read('demo-programme-ideals'))?.sessions ?? [];
    expect(latest?.startsAt).toBe(shanghai('2022-11-18', '14:00'));
  });

  it('its sessions open to whoever reaches the unit; nobody’s name is in it', async () => {
    const seen = await read('demo-programme-ideals', world.as('qian-fang'));
    const opens = Object.fromEntries(
      (seen?.sessions ?? []).map(({ unitName, opens: may }) => [unitName, may]),
    );
    expect(opens).toMatchObject({ 第一支部: true, 第二支部: false });
    expect(JSON.stringify(seen)).not.toContain('演示·');
  });
});
