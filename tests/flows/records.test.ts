import {
  AT_THE_DOOR,
  checkInWith,
  openWorld,
  partyDay,
  shanghai,
  type World,
} from '../support/world';

const complete = {
  chair: '演示·赵磊',
  recorder: '演示·孙丽',
  agenda: ['学习《条例》'],
  summary: '集中学习《中国共产党党和国家机关基层组织工作条例》，交流体会。',
  vote: '',
  decisions: [{ text: '下月开展服务', owner: '演示·张敏', dueOn: '2022-12-20' }],
  attachments: [{ title: '签到表', keptAt: '支部档案盒' }],
  headCount: null,
};

describe('the record of an activity', () => {
  let world: World;
  let activityId: string;

  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const officer = () => world.as('zhao-lei');
  const write = (fields: object = {}, seenAt = 0) =>
    officer().ask('activities.writeRecord', {
      activityId,
      seenAt,
      record: { ...complete, ...fields },
      commitmentIds: ['4.1'],
    });
  const held = async () => {
    world.clock.now = shanghai('2022-11-18', '09:00');
    const { id } = await officer().ask('activities.create', partyDay());
    await world.publish(id, officer());
    world.clock.now = AT_THE_DOOR;
    await world.as('zhang-min').ask('attendance.checkIn', checkInWith(world, id));
    activityId = id;
    return id;
  };
  const close = () => officer().ask('activities.close', { activityId });

  it('names what is missing while it is being written', async () => {
    await held();
    const { missing } = await officer().ask('activities.getRecord', { activityId });
    expect(missing).toEqual(['记录还没有填写']);
    const written = await write({
      chair: '',
      decisions: [{ text: '某事', owner: '', dueOn: null }],
    });
    expect(written.missing).toEqual([
      '主持人未填写',
      '10人没有登记到场、请假或缺席',
      '1项形成事项未写明责任人或时限',
    ]);
  });

  it('of two who write at once the second is told, and nothing is overwritten', async () => {
    await held();
    const { record } = await write();
    const late = await officer().refusal('activities.writeRecord', {
      activityId,
      seenAt: 0,
      record: { ...complete, chair: '别人' },
      commitmentIds: [],
    });
    expect(late).toMatchObject({ code: 'RECORD_CHANGED' });
    world.clock.now += 1000;
    const again = await write({ chair: '演示·钱芳' }, record.writtenAt);
    expect(again.record.chair).toBe('演示·钱芳');
  });

  it('is handed in after the roster has closed, with what is missing seen', async () => {
    await held();
    await write();
    expect(await officer().refusal('activities.handIn', { activityId, despite: [] })).toMatchObject(
      {
        code: 'ACTIVITY_NOT_CLOSED',
      },
    );
    await close();
    const refused = await officer().refusal('activities.handIn', { activityId, despite: [] });
    expect(refused).toMatchObject({
      code: 'RECORD_INCOMPLETE',
      data: { missing: ['10人缺席，请假人员未明确'] },
    });
    const despite = ['10人缺席，请假人员未明确'];
    const { record } = await officer().ask('activities.handIn', { activityId, despite });
    expect(record.handedInAt).toBe(world.clock.now);
    world.clock.now += 1000;
    const again = await officer().ask('activities.handIn', { activityId, despite });
    expect(again.record.handedInAt).toBe(record.handedInAt);
    const { recorded } = await officer().ask('activities.get', { activityId });
    expect(recorded).toBe(true);
  });

  it('nothing can be handed in that was never written', async () => {
    await held();
    await close();
    expect(await officer().refusal('activities.handIn', { activityId, despite: [] })).toMatchObject(
      {
        code: 'RECORD_EMPTY',
      },
    );
  });

  it('links what a person chose, and suggests what asks for its kind', async () => {
    await held();
    const before = await officer().ask('activities.getRecord', { activityId });
    expect(before.suggested.length).toBeGreaterThan(0);
    const [first] = before.suggested;
    const chosen = ['4.1', first?.commitmentId ?? ''];
    await officer().ask('activities.writeRecord', {
      activityId,
      seenAt: 0,
      record: complete,
      commitmentIds: chosen,
    });
    const after = await officer().ask('activities.getRecord', { activityId });
    expect(after.activity.serves.map(({ commitmentId }) => commitmentId)).toEqual(chosen);
    expect(after.suggested.map(({ commitmentId }) => commitmentId)).not.toContain(
      first?.commitmentId,
    );
  });

  it('heads alone make an analysis of thinking count for the plan', async () => {
    world.clock.now = shanghai('2022-11-18', '09:00');
    const input = partyDay({ kind: 'climate_meeting', commitmentIds: ['4.2'] });
    const { id } = await officer().ask('activities.create', input);
    await world.publish(id, officer());
    world.clock.now = shanghai('2022-11-18', '15:40');
    activityId = id;
    await close();
    const records = async () => {
      const { records: found } = await world.as('he-ping').ask('board.item', { number: 4 });
      return found.map((one) => one.id);
    };
    expect(await records()).not.toContain(id);
    await officer().ask('activities.writeRecord', {
      activityId,
      seenAt: 0,
      record: { ...complete, headCount: 12 },
      commitmentIds: ['4.2'],
    });
    expect(await records()).toContain(id);
  });

  it('is written by those who organise; a member does not even read it', async () => {
    await held();
    const asked = { activityId };
    expect(await world.as('sun-li').refusal('activities.getRecord', asked)).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await world.as('qian-fang').refusal('activities.getRecord', asked)).toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

describe('my year, and the leaders’ double life', () => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it('the rate’s numbers are those of its rows: closed, due, and not exempt', async () => {
    const { rows, ...numbers } = await world
      .as('zhang-min')
      .ask('activities.myYear', { year: 2022 });
    const entering = rows.filter(({ counts }) => counts);
    expect(numbers.due).toBe(entering.length);
    expect(numbers.due).toBe(numbers.present + numbers.onLeave + numbers.absent);
    expect(numbers.present).toBe(entering.filter(({ mine }) => mine?.state === 'present').length);
    expect(rows.some(({ counts }) => !counts)).toBe(true);
  });

  it('a leader sees her own line, the secretary of a branch its leaders, the committee all', async () => {
    const seen = async (person: string) =>
      (await world.as(person).ask('activities.dualLife', { year: 2022 })).rows.map(
        ({ memberId }) => memberId,
      );
    expect(await seen('li-jianguo')).toEqual(['li-jianguo']);
    expect(await seen('he-ping')).toContain('li-jianguo');
    expect(await seen('member-24')).toContain('li-jianguo');
    expect(await seen('zhang-min')).toEqual([]);
  });

  it('an officer of her branch who is not its secretary does not, on the screen or on paper', async () => {
    await world.as('he-ping').ask('people.setRoles', {
      memberId: 'member-26',
      unitId: 'branch-4',
      roles: ['branch_officer'],
      from: '2022-11-18',
      to: null,
    });
    const officer = world.as('member-26');
    expect(await officer.ask('activities.dualLife', { year: 2022 })).toEqual({ rows: [] });
    const { units } = await officer.ask('reports.choices', {});
    const papers = units.find(({ unitId }) => unitId === 'branch-4')?.papers;
    expect(papers).toContain('ledger');
    expect(papers).not.toContain('dual_life');
  });

  it('her line counts what her branch held while she belonged to it', async () => {
    const { rows } = await world.as('li-jianguo').ask('activities.dualLife', { year: 2022 });
    const [line] = rows;
    expect(line).toMatchObject({ unitName: '第四支部' });
    expect(line?.held).toBeGreaterThan(0);
    expect(line?.held).toBe((line?.present ?? 0) + (line?.onLeave ?? 0) + (line?.absent ?? 0));
  });
});
