import { randomUUID } from 'node:crypto';
import type { InputOf, OutputOf } from '@shared/contract';
import { AT_THE_DOOR, checkInWith, openWorld, shanghai, type World } from '../support/world';

type Act = InputOf<'plan.changeCommitments'>['act'];

describe('the committee works on the commitments', () => {
  let world: World;
  let yesterday: OutputOf<'board.get'>;

  beforeAll(async () => {
    world = await openWorld();
    yesterday = await staff().ask('board.get', { on: '2022-11-17' });
  });
  afterAll(() => world.close());

  const staff = () => world.as('he-ping');
  const list = () => staff().ask('plan.listCommitments', {});
  const change = async (act: Act, reason = '机关党委会议定') => {
    const { seen, year } = await list();
    const input = { requestId: randomUUID(), year, seen, reason, act };
    await staff().ask('plan.changeCommitments', input);
    return input;
  };
  const commitment = ({ commitments }: OutputOf<'plan.listCommitments'>, id: string) => {
    const found = commitments.find((one) => one.id === id);
    if (!found) throw new Error(`no commitment ${id}`);
    return found;
  };
  const fieldsOf = async (id: string) => {
    const { title, units, level, evidence, checklist, counts } = commitment(await list(), id);
    return { title, units, level, evidence, checklist, counts: counts ?? ('linked' as const) };
  };
  const shown = async (id: string, on?: string) => {
    const number = Number.parseInt(id, 10);
    const item = await staff().ask('board.item', { number, ...(on ? { on } : {}) });
    return item.commitments.find((one) => one.id === id);
  };

  it('a period for 定期 holds from today on: the quarter that runs is asked for, those before are not', async () => {
    expect(await shown('4.5')).toMatchObject({ m: null, basis: { committee: null } });
    const target = { atLeast: 1, period: 'quarter', dueOn: null, soft: false } as const;
    await change({ kind: 'target', commitmentId: '4.5', target });
    expect(await shown('4.5')).toMatchObject({
      m: 1,
      basis: {
        plan: '原文写“定期”，没有写次数',
        committee: '机关党委定于：每季度至少1次（11月18日起）',
      },
      units: [{ periods: [{ key: '2022-Q4' }] }],
    });
    expect(commitment(await list(), '4.5').versions).toMatchObject([
      { kind: 'target', from: '2022-11-18', reason: '机关党委会议定', told: '每季度至少1次' },
    ]);
  });

  it('yesterday’s board stands as it stood', async () => {
    expect(await shown('4.5', '2022-11-17')).toMatchObject({ m: null });
    const added = { ...(await fieldsOf('4.2')), title: '支部书记述职' };
    await change({ kind: 'add', item: 17, rule: 'evidenceOnly', fields: added, target: null });
    expect(await shown('17.c1')).toMatchObject({ addedBy: 'committee', quotes: [] });
    expect(await shown('17.c1', '2022-11-17')).toBeUndefined();
  });

  it('any theme Party day may count for 4.1, and links go on counting', async () => {
    const activityId = await world.themePartyDay({ commitmentIds: [] });
    world.clock.now = AT_THE_DOOR;
    await world.as('zhang-min').ask('attendance.checkIn', checkInWith(world, activityId));
    const third = async () =>
      (await shown('4.1'))?.units.find(({ unitId }) => unitId === 'branch-3');
    expect(await third()).toMatchObject({ n: 0, m: 1 });
    const fields = { ...(await fieldsOf('4.1')), counts: 'any' as const };
    await change({ kind: 'edit', commitmentId: '4.1', fields });
    const counted = await third();
    expect(counted).toMatchObject({ n: 1, m: 1 });
    expect(counted?.recordIds[0]).toBe(activityId);
    await change({ kind: 'edit', commitmentId: '4.1', fields: { ...fields, counts: 'linked' } });
    expect(await third()).toMatchObject({ n: 0, m: 1 });
  });

  it('a rule of the regulations stands beside 2.1, counts once it is switched on, and goes again', async () => {
    const beside = commitment(await list(), '2.1').references;
    expect(beside.map(({ label, commitmentId }) => [label, commitmentId])).toContainEqual([
      '支委会',
      null,
    ]);
    await change({ kind: 'refer', commitmentId: '2.1', key: 'committee-meeting' });
    const id = '2.1-committee-meeting';
    expect(await shown(id)).toMatchObject({ m: 12, basis: { plan: null } });
    await change({ kind: 'withdraw', commitmentId: id }, '按要点办理，不另设');
    expect(await shown(id)).toBeUndefined();
    const item = await staff().ask('board.item', { number: 2 });
    expect(item.withdrawn).toEqual([
      { id, title: '支委会（参考频次）', on: '2022-11-18', reason: '按要点办理，不另设' },
    ]);
  });

  it('the six of 六个有 are a list each branch fills', async () => {
    expect(await shown('9.6')).toMatchObject({ m: null });
    const checklist = ['有目标', '有载体', '有阵地', '有队伍', '有制度', '有成效'];
    const fields = { ...(await fieldsOf('9.6')), checklist };
    await change({ kind: 'edit', commitmentId: '9.6', fields });
    expect(await shown('9.6')).toMatchObject({ n: 0, m: 36 });
  });

  it('an activity may be linked to what was added, and to nothing that was withdrawn', async () => {
    await change({ kind: 'withdraw', commitmentId: '5.1' });
    const officer = world.as('zhao-lei');
    const { commitments } = await officer.ask('plan.commitments', {});
    const ids = commitments.map((one) => one.id);
    expect(ids).toContain('17.c1');
    expect(ids).not.toContain('5.1');
    await change({ kind: 'restore', commitmentId: '5.1' });
    expect((await officer.ask('plan.commitments', {})).commitments.map((c) => c.id)).toContain(
      '5.1',
    );
  });

  it('the same change sent again is made once, and of two who saw the same list one is told', async () => {
    const sent = await change({ kind: 'withdraw', commitmentId: '10.7' });
    const before = await list();
    expect(await staff().ask('plan.changeCommitments', sent)).toEqual({
      year: 2022,
      from: '2022-11-18',
    });
    expect(await list()).toEqual(before);
    const acts = ['10.8', '11.3'].map((commitmentId) =>
      staff().call('plan.changeCommitments', {
        ...sent,
        requestId: randomUUID(),
        seen: before.seen,
        act: { kind: 'withdraw', commitmentId },
      }),
    );
    const answers = await Promise.all(acts);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'PLAN_CHANGED' } });
  });

  it('after all of it, yesterday’s board is the same to the last figure, and today’s is not', async () => {
    expect(await staff().ask('board.get', { on: '2022-11-17' })).toEqual(yesterday);
    expect((await staff().ask('board.get', {})).sections).not.toEqual(yesterday.sections);
  });

  it('records put down in one order and taken back in another leave the board as it was', async () => {
    const sections = async () => (await staff().ask('board.get', {})).sections;
    const resultOf = (branch: number) => ({
      requestId: randomUUID(),
      kind: 'star_rating' as const,
      unitId: `branch-${branch}`,
      title: '星级评定',
      on: '2022-11-10',
      details: { stars: '三星', givenBy: '市直机关工委' },
    });
    const ratings = async (branches: readonly number[]) => {
      const ids: string[] = [];
      for (const branch of branches) {
        const { id } = await staff().ask('entries.create', resultOf(branch));
        ids.push(id);
      }
      return ids;
    };
    const takeBack = async (ids: readonly string[]) => {
      for (const entryId of ids) {
        const to = { name: 'withdrawn' as const, reason: '登记错了' };
        await staff().ask('entries.move', { entryId, to });
      }
    };
    const empty = await sections();
    const first = await ratings([1, 2, 3]);
    const full = await sections();
    expect(full).not.toEqual(empty);
    await takeBack([first[1] ?? '', first[0] ?? '', first[2] ?? '']);
    expect(await sections()).toEqual(empty);
    await ratings([3, 1, 2]);
    expect(await sections()).toEqual(full);
  });

  it('every change is in the audit with its reason', async () => {
    const plan = await world.store.plans.ofYear('demo', 2022);
    expect(plan?.history.map(({ action, reason }) => [action, reason])).toContainEqual([
      'commitment_withdraw',
      '按要点办理，不另设',
    ]);
    expect(plan?.history).toHaveLength(1 + (plan?.changes.length ?? 0) + 1);
  });

  it('the plan’s own number, another office and a year that is over are left alone', async () => {
    const { seen } = await list();
    const base = { requestId: randomUUID(), year: 2022, seen, reason: '试一试' };
    const act = { kind: 'target', commitmentId: '4.1', target: null } as const;
    const other = world.as('other-committee');
    expect(await staff().refusal('plan.changeCommitments', { ...base, act })).toMatchObject({
      code: 'COMMITMENT_IN_PLAN',
    });
    expect(await other.refusal('plan.changeCommitments', { ...base, act })).toMatchObject({
      code: 'PLAN_NOT_IN_FORCE',
    });
    world.clock.now = shanghai('2023-01-01', '00:00');
    expect(await staff().refusal('plan.changeCommitments', { ...base, act })).toMatchObject({
      code: 'PLAN_YEAR_OVER',
      message: '这一年已经过去，举措和数量要求不再改动',
    });
  });
});
