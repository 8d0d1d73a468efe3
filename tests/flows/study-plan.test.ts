import { randomUUID } from 'node:crypto';
import { TYPICAL_TOPICS } from '@shared/domain/study/template';
import { openWorld, partyDay, shanghai, type World } from '../support/world';

const NEXT_YEAR = { unitId: 'study-group', year: 2023 };
const THIS_YEAR = { unitId: 'study-group', year: 2022 };

describe('the year’s study plan', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const secretary = () => world.as('chen-jing');
  const planOf = (of = NEXT_YEAR, by = secretary()) => by.ask('study.plan', of);
  const titlesIn = async (quarter: number) =>
    (await planOf()).topics.filter((topic) => topic.quarter === quarter).map(({ title }) => title);
  const topicNamed = async (title: string, of = NEXT_YEAR) => {
    const topic = (await planOf(of)).topics.find((one) => one.title === title);
    if (!topic) throw new Error(`no topic ${title}`);
    return topic;
  };
  const topicOf = (title: string, fields = {}) => ({
    requestId: randomUUID(),
    ...NEXT_YEAR,
    quarter: 1,
    title,
    mode: 'collective' as const,
    materials: [],
    speakers: [],
    ...fields,
  });

  it('begins from the template, and beginning again overwrites nothing', async () => {
    const start = {
      requestId: randomUUID(),
      ...NEXT_YEAR,
      from: 'template' as const,
      chosen: TYPICAL_TOPICS.map(({ id }) => id),
    };
    expect(await secretary().ask('study.startPlan', start)).toEqual({
      added: TYPICAL_TOPICS.length,
    });
    const before = await planOf();
    expect(await secretary().ask('study.startPlan', start)).toEqual({ added: 0 });
    const again = { ...start, requestId: randomUUID() };
    expect(await secretary().ask('study.startPlan', again)).toEqual({ added: 0 });
    expect(await planOf()).toEqual(before);
    expect(new Set(before.topics.map(({ quarter }) => quarter))).toEqual(new Set([1, 2, 3, 4]));
  });

  it('takes of last year’s plan what was chosen, without who spoke', async () => {
    const { topics } = await planOf(THIS_YEAR);
    const congress = topics.find(({ title }) => title === '党的二十大精神');
    const chosen = [congress?.id ?? ''];
    const from = 'last_year' as const;
    const start = { requestId: randomUUID(), ...NEXT_YEAR, from, chosen };
    expect(await secretary().ask('study.startPlan', start)).toEqual({ added: 1 });
    expect(await topicNamed('党的二十大精神')).toMatchObject({
      quarter: 4,
      materials: congress?.materials,
      speakers: [],
      state: 'planned',
    });
    const unknown = { ...start, requestId: randomUUID(), chosen: ['no-such-topic'] };
    expect((await secretary().refusal('study.startPlan', unknown)).code).toBe('UNKNOWN_TOPIC');
  });

  it('a topic is written down once, however often the request comes, and moves between quarters', async () => {
    const input = topicOf('新修订的体育法');
    const { topicId } = await secretary().ask('study.saveTopic', input);
    expect(await secretary().ask('study.saveTopic', input)).toEqual({ topicId });
    expect((await titlesIn(1)).filter((title) => title === '新修订的体育法')).toHaveLength(1);
    await secretary().ask('study.moveTopic', { ...NEXT_YEAR, topicId, quarter: 3, place: 1 });
    expect((await titlesIn(3))[0]).toBe('新修订的体育法');
    expect(await titlesIn(1)).not.toContain('新修订的体育法');
    const lost = { ...NEXT_YEAR, topicId: 'no-such-topic', quarter: 3, place: 1 };
    expect((await secretary().refusal('study.moveTopic', lost)).code).toBe('UNKNOWN_TOPIC');
  });

  it('one taken out is put back where it was by saving it again', async () => {
    const before = await planOf();
    const {
      state: _state,
      sessions: _sessions,
      entries: _entries,
      order,
      id,
      ...words
    } = await topicNamed('新修订的体育法');
    await secretary().ask('study.removeTopic', { ...NEXT_YEAR, topicId: id });
    expect(await titlesIn(3)).not.toContain('新修订的体育法');
    const back = { requestId: randomUUID(), ...NEXT_YEAR, ...words, topicId: id, place: order };
    await secretary().ask('study.saveTopic', back);
    expect(await planOf()).toEqual(before);
  });

  it('two who change it at once both have their way', async () => {
    await Promise.all([
      secretary().ask('study.saveTopic', topicOf('同时写的一')),
      world.as('he-ping').ask('study.saveTopic', topicOf('同时写的二')),
    ]);
    expect(await titlesIn(1)).toEqual(expect.arrayContaining(['同时写的一', '同时写的二']));
  });

  it('is planned, held with the first who comes, recorded with the record, and then not taken out', async () => {
    const topic = await topicNamed('全年学习交流', THIS_YEAR);
    const startsAt = shanghai('2022-11-18', '14:00');
    const { id: activityId } = await secretary().ask(
      'activities.create',
      partyDay({
        kind: 'study_session',
        unitId: 'study-group',
        theme: topic.title,
        startsAt,
        commitmentIds: ['4.7'],
        study: { mode: 'exchange', topicId: topic.id, materials: [], keynoteSpeakers: [] },
      }),
    );
    const seen = async (by = secretary()) => {
      const { topics } = await planOf(THIS_YEAR, by);
      return topics.find(({ id }) => id === topic.id);
    };
    expect(await seen()).toMatchObject({ state: 'planned', sessions: [{ activityId }] });
    // A draft is its organisers' alone.
    expect(await seen(world.as('member-1'))).toMatchObject({ sessions: [] });
    const remove = { ...THIS_YEAR, topicId: topic.id };
    expect((await secretary().refusal('study.removeTopic', remove)).code).toBe('TOPIC_IN_USE');

    await world.publish(activityId, secretary());
    expect(await seen(world.as('member-1'))).toMatchObject({
      state: 'planned',
      sessions: [{ activityId, opens: true }],
    });
    world.clock.now = startsAt;
    await secretary().ask('attendance.enter', {
      activityId,
      memberIds: ['member-1'],
      method: 'organiser_entry',
      arrival: 'on_time',
      requestId: randomUUID(),
    });
    expect(await seen()).toMatchObject({ state: 'held' });
    await secretary().ask('activities.close', { activityId });
    await secretary().ask('activities.writeRecord', {
      activityId,
      seenAt: 0,
      record: {
        chair: '演示·马勇',
        recorder: '演示·陈静',
        agenda: ['学习交流'],
        summary: '围绕全年学习交流。',
        vote: '',
        decisions: [],
        attachments: [],
        headCount: null,
      },
      commitmentIds: ['4.7'],
    });
    const missing = (await secretary().ask('activities.getRecord', { activityId })).missing;
    await secretary().ask('activities.handIn', { activityId, despite: missing });
    expect(await seen()).toMatchObject({ state: 'recorded' });
  });

  it('a topic of self-study is held once a note names it; a note names topics of its own group and year alone', async () => {
    const of = topicOf('试读一本书', { ...THIS_YEAR, mode: 'self_study', quarter: 4 });
    const { topicId: topic } = await secretary().ask('study.saveTopic', of);
    const { topicId: later } = await secretary().ask('study.saveTopic', topicOf('明年再读'));
    const note = (named: string) => ({
      requestId: randomUUID(),
      unitId: 'study-group',
      kind: 'self_study' as const,
      title: '读书记录',
      on: '2022-11-10',
      memberId: 'member-1',
      details: { form: '自学记录', topic: named },
    });
    const reader = world.as('member-1');
    for (const other of [later, 'no-such-topic']) {
      expect(await reader.refusal('entries.create', note(other))).toMatchObject({
        code: 'ENTRY_FIELD',
        data: { label: '学习专题' },
      });
    }
    const { id } = await reader.ask('entries.create', note(topic));
    const { topics } = await planOf(THIS_YEAR);
    expect(topics.find((one) => one.id === topic)).toMatchObject({ state: 'held', entries: 1 });
    const { entries } = await reader.ask('entries.list', {
      unitId: 'study-group',
      year: 2022,
      topic,
    });
    expect(entries.map((one) => one.id)).toEqual([id]);
  });

  it('is read by the group, who keeps it and who oversees it, and changed by its organisers', async () => {
    for (const reader of ['member-25', 'li-jianguo', 'he-ping']) {
      expect((await planOf(THIS_YEAR, world.as(reader))).unitName).toBe('党组中心组');
    }
    // Left the group in September; a branch's officer has nothing to do with it.
    for (const other of ['member-43', 'zhao-lei', 'lin-xiao']) {
      expect((await world.as(other).refusal('study.plan', THIS_YEAR)).code).toBe('FORBIDDEN');
    }
    const refused = await world.as('member-25').refusal('study.saveTopic', topicOf('不该写的'));
    expect(refused.code).toBe('FORBIDDEN');
  });

  it('the hub shows members the sessions they were asked to, and others all', async () => {
    const hub = async (person: string) => (await world.as(person).ask('study.hub', {})).shown;
    const all = await hub('chen-jing');
    expect(all?.quarters.map(({ held }) => held)).toEqual([2, 3, 2, 2]);
    const joined = await hub('member-35');
    // Joined in May: the sessions before are not theirs.
    expect(joined?.sessions.length).toBe((all?.sessions.length ?? 0) - 3);
    expect(await hub('zhang-min')).toBeNull();
  });
});
