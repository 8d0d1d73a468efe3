import { randomUUID } from 'node:crypto';
import { type ActivityFields, openWorld, partyDay, type World } from '../support/world';

describe('a study session', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const secretary = () => world.as('chen-jing');
  const study = {
    mode: 'expert_lecture' as const,
    topicId: 'congress-lecture',
    materials: [
      { title: '党的二十大报告', link: 'https://www.example.test/report' },
      { title: '《中国共产党章程》', link: null },
    ],
    keynoteSpeakers: ['演示·马勇'],
  };
  const session = (fields: Partial<ActivityFields> = {}) =>
    partyDay({
      kind: 'study_session',
      unitId: 'study-group',
      commitmentIds: ['4.7'],
      study,
      ...fields,
    });
  const getBy = (by: string, activityId: string) =>
    world.as(by).ask('activities.get', { activityId });

  it('keeps how and what is studied, and its members read it', async () => {
    const made = await secretary().ask('activities.create', session());
    expect(made.study).toEqual(study);
    await world.publish(made.id, secretary());
    expect(await getBy('member-1', made.id)).toMatchObject({
      activity: { study },
      topic: { id: 'congress-lecture', title: '二十大报告专题辅导' },
      programme: null,
    });
  });

  it('a draft is changed with it; without a word about it, a session is a plain one', async () => {
    const { id: activityId } = await secretary().ask('activities.create', session());
    const { requestId: _made, ...fields } = session({ study: { ...study, mode: 'collective' } });
    const changed = await secretary().ask('activities.update', { activityId, ...fields });
    expect(changed.study?.mode).toBe('collective');
    expect((await getBy('chen-jing', activityId)).activity.study?.mode).toBe('collective');
    const plain = await secretary().ask('activities.create', session({ study: undefined }));
    expect(plain.study).toEqual({
      mode: 'collective',
      topicId: null,
      materials: [],
      keynoteSpeakers: [],
    });
  });

  it('other kinds have none of it', async () => {
    const { study: none } = await world
      .as('zhao-lei')
      .ask('activities.create', partyDay({ study }));
    expect(none).toBeNull();
  });

  it('a topic of no plan, a document that is no public page, and a mode without a roster are refused', async () => {
    const refusal = (change: object) =>
      secretary().refusal('activities.create', { ...session(), study: { ...study, ...change } });
    expect((await refusal({ topicId: 'no-such-topic' })).code).toBe('UNKNOWN_TOPIC');
    const link = { title: '某文件', link: 'http://www.example.test' };
    expect((await refusal({ materials: [link] })).code).toBe('INVALID_INPUT');
    expect((await refusal({ mode: 'self_study' })).code).toBe('INVALID_INPUT');
  });

  it('of a series, each date has the topic and the materials', async () => {
    const { startsAt: _start, endsAt: _end, ...shared } = session();
    const dates = [{ hours: 24 }, { hours: 48 }].map(({ hours }) => ({
      startsAt: session().startsAt + hours * 3_600_000,
      endsAt: session().endsAt + hours * 3_600_000,
    }));
    const input = { ...shared, requestId: randomUUID(), dates };
    const { activities } = await secretary().ask('activities.createSeries', input);
    expect(activities.map((one) => one.study)).toEqual([study, study]);
  });

  it('with commitment 4.7, the board counts the sessions that the group counts', async () => {
    const sessions = (await world.as('li-jianguo').ask('study.hub', {})).shown?.quarters ?? [];
    const held = sessions.reduce((sum, quarter) => sum + quarter.held, 0);
    const { commitments } = await world.as('he-ping').ask('board.item', { number: 4 });
    const attendance = commitments.find(({ id }) => id === '4.7');
    expect(held).toBe(8);
    expect(JSON.stringify(attendance)).toContain('demo-study-11-04');
    const counted = new Set(JSON.stringify(attendance).match(/demo-study-\d\d-\d\d/g));
    expect(counted.size).toBe(held);
  });
});
