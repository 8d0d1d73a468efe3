import { randomUUID } from 'node:crypto';
import type { InputOf, OperationName, OutputOf } from '@shared/contract';
import { regime } from '../support/entries';
import { problem, round } from '../support/inputs-cases';
import { checkInWith, openWorld, shanghai, type World } from '../support/world';

/** A small plan of the coming year: some clauses stand as they stood, some are new. */
const PLAN_2023 = `2023年党建工作要点
一、思想建设
1.深入学习贯彻党的二十大精神。各党支部每季度至少开展1次主题党日活动。健全完善党组中心组学习考勤、个人自学、集体研讨、学习档案、学习交流、专题调研、学习通报和学习考核等制度。定期向党员干部展示学习成果。
2.提升基层组织力。按照“六个有”要求，进一步完善工作举措。推进党建与业务双融双促。
`;

const SIX = ['有目标', '有载体', '有阵地', '有队伍', '有制度', '有成效'];

describe('from one plan year to the next', () => {
  let world: World;
  let draftId: string;
  let openCase: string;
  let settledCase: string;
  let activityId: string;
  let frozenBoard: OutputOf<'board.get'>;

  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const staff = () => world.as('he-ping');
  const officer = () => world.as('zhao-lei');
  const yearRow = async (year: number) => {
    const { years } = await officer().ask('years.list', {});
    return years.find((one) => one.year === year);
  };
  const carryOver = () => staff().ask('plan.carryOver', { draftId });
  const decide = async (decisions: InputOf<'plan.decideCarry'>['decisions']) =>
    staff().ask('plan.decideCarry', { draftId, revision: (await carryOver()).revision, decisions });
  const shown = async (year: number, commitmentId: string) => {
    const number = Number.parseInt(commitmentId, 10);
    const { commitments } = await staff().ask('board.item', { year, number });
    return commitments.find(({ id }) => id === commitmentId);
  };
  /** A brief that the committee pushed to the third branch. */
  const brief = (on: string): InputOf<'entries.create'> => ({
    requestId: randomUUID(),
    unitId: 'organ-committee',
    kind: 'publication',
    title: `党建简报 ${on}`,
    on,
    details: { form: '工作简报', channel: '工作群' },
    addressed: ['branch-3'],
    commitmentIds: ['7.4'],
  });
  const finding = (openedOn: string) => problem({ openedOn, dueOn: '2023-01-31' });
  const codeOf = async (promise: Promise<{ code: string }>) => (await promise).code;

  it('while 2022 runs, the plan of 2023 is read into a draft beside it', async () => {
    const draft = await staff().ask('plan.createDraft', {
      requestId: randomUUID(),
      source: { kind: 'text', text: PLAN_2023 },
    });
    draftId = draft.id;
    expect(draft.text.year).toBe(2023);
    expect(await staff().ask('board.get', {})).toMatchObject({ year: 2022 });
    const target = draft.targets[0];
    if (!target) throw new Error('the quantity of 主题党日 was not found');
    const { item: _item, quote: _quote, decision: _decision, ...fields } = target;
    const change = { kind: 'target', index: 0, ...fields, decision: 'accepted' } as const;
    await staff().ask('plan.reviseDraft', { draftId, revision: 1, change });
  });

  it('each commitment of 2022 stands beside the clause most like it, and nothing is decided', async () => {
    const list = await staff().ask('plan.listCommitments', {});
    const known = list.commitments.find(({ id }) => id === '9.6');
    if (!known) throw new Error('no 9.6');
    const { title, units, level, evidence } = known;
    const fields = { title, units, level, evidence, checklist: SIX, counts: 'linked' as const };
    const act = { kind: 'edit', commitmentId: '9.6', fields } as const;
    const asked = { requestId: randomUUID(), year: 2022, seen: list.seen, reason: '会议定' };
    await staff().ask('plan.changeCommitments', { ...asked, act });
    const { from, year, rows } = await carryOver();
    expect({ from, year }).toEqual({ from: 2022, year: 2023 });
    expect(new Set(rows.map(({ decision }) => decision.name))).toEqual(new Set(['open']));
    const proposed = (id: string) => rows.find((row) => row.commitment.id === id)?.proposal;
    expect(proposed('4.3')).toMatchObject({ item: 1, likeness: 1 });
    expect(proposed('4.5')).toMatchObject({ item: 1, likeness: 1 });
    expect(proposed('9.6')).toMatchObject({
      item: 2,
      quote: '按照“六个有”要求，进一步完善工作举措',
    });
    expect(proposed('4.1')?.quote).toBe('各党支部每季度至少开展1次主题党日活动');
    expect(proposed('15.3b')).toBeNull();
  });

  it('a person accepts, changes, refuses, and takes a decision back', async () => {
    const { rows } = await carryOver();
    const accepted = rows
      .filter(({ commitment }) => ['4.1', '4.3', '4.5', '9.6'].includes(commitment.id))
      .map(({ commitment, proposal }) => ({
        commitmentId: commitment.id,
        decision: {
          name: 'carried' as const,
          to: { item: proposal?.item ?? 0, quote: proposal?.quote ?? null },
        },
      }));
    await decide(accepted);
    const elsewhere = { item: 2, quote: '推进党建与业务双融双促' };
    await decide([
      { commitmentId: '9.7', decision: { name: 'carried', to: elsewhere } },
      { commitmentId: '9.8', decision: { name: 'refused' } },
      { commitmentId: '10.1', decision: { name: 'refused' } },
    ]);
    const after = await decide([{ commitmentId: '10.1', decision: { name: 'open' } }]);
    const decisionOf = (id: string) =>
      after.rows.find(({ commitment }) => commitment.id === id)?.decision;
    expect(decisionOf('9.7')).toEqual({ name: 'carried', ...elsewhere });
    expect(decisionOf('9.8')).toEqual({ name: 'refused' });
    expect(decisionOf('10.1')).toEqual({ name: 'open' });
    const invented = { item: 2, quote: '要点里没有的话' };
    const refusal = await staff().refusal('plan.decideCarry', {
      draftId,
      revision: after.revision,
      decisions: [{ commitmentId: '9.9', decision: { name: 'carried', to: invented } }],
    });
    expect(refusal.code).toBe('CARRY_PLACE');
  });

  it('confirmed in December, it holds from January: titles, units, evidence and lists go on, targets not', async () => {
    world.clock.now = shanghai('2022-12-20', '09:00');
    openCase = (await officer().ask('cases.create', finding('2022-12-19'))).id;
    settledCase = (await officer().ask('cases.create', finding('2022-12-18'))).id;
    await officer().ask('cases.withdraw', { caseId: settledCase, reason: '登记有误' });
    activityId = await world.themePartyDay({
      startsAt: shanghai('2022-12-30', '14:00'),
      endsAt: shanghai('2022-12-30', '15:00'),
    });
    const rule = await staff().ask('entries.create', regime({ on: '2022-12-02' }));
    await staff().ask('entries.move', { entryId: rule.id, to: { name: 'approved' } });
    await staff().ask('entries.move', { entryId: rule.id, to: { name: 'in_force' } });
    const { revision } = await carryOver();
    await staff().ask('plan.confirmDraft', { draftId, revision });
    expect(await staff().ask('board.get', {})).toMatchObject({ year: 2022 });
    const next = await staff().ask('plan.commitments', { year: 2023 });
    const named = (title: string) => next.commitments.find((one) => one.title === title);
    expect(named('各支部主题党日')).toMatchObject({ explicit: true, units: ['branch:*'] });
    expect(await shown(2023, named('各支部主题党日')?.id ?? '')).toMatchObject({
      m: 24,
      quotes: ['各党支部每季度至少开展1次主题党日活动'],
    });
    expect(named('“六个有”要求')).toMatchObject({ item: 2, checklist: SIX });
    expect(named('党建品牌与“党建+”')).toMatchObject({ quotes: ['推进党建与业务双融双促'] });
    expect(next.commitments.some(({ title }) => title === '工作指导督促检查')).toBe(false);
    // The period that was set for 定期 in 2022, if any, was the committee's: 2023 begins without one.
    expect(await shown(2023, named('展示学习成果')?.id ?? '')).toMatchObject({ m: null });
  });

  it('a regime in force goes on to count where its commitment was carried over', async () => {
    world.clock.now = shanghai('2023-01-02', '09:00');
    expect(await staff().ask('board.get', {})).toMatchObject({ year: 2023 });
    const { commitments } = await staff().ask('plan.commitments', {});
    const regimes = commitments.find(({ title }) => title === '中心组八项学习制度');
    expect(regimes?.checklist).toHaveLength(8);
    const counted = await shown(2023, regimes?.id ?? '');
    expect(counted?.n).toBeGreaterThan(0);
  });

  it('in the late time a fact of December is put down for 2022, and is marked', async () => {
    world.clock.now = shanghai('2023-01-05', '09:00');
    expect((await yearRow(2022))?.state).toEqual({ name: 'late', until: '2023-01-10' });
    const offered = await staff().ask('plan.commitments', { year: 2022 });
    expect(offered).toMatchObject({ year: 2022, state: { name: 'late' } });
    const before = await shown(2022, '7.4');
    const entry = await staff().ask('entries.create', brief('2022-12-28'));
    expect(entry).toMatchObject({ planYear: 2022, lateEntry: true });
    const after = await shown(2022, '7.4');
    expect(after?.recordIds).toHaveLength((before?.recordIds.length ?? 0) + 1);
    const ofJanuary = { ...brief('2023-01-04'), commitmentIds: [] };
    expect((await staff().ask('entries.create', ofJanuary)).lateEntry).toBe(false);
  });

  it('rosters go on: in January the third branch expects whom it expected in December', async () => {
    const of = async (id: string) =>
      (await officer().ask('attendance.roster', { activityId: id })).rows.map(
        ({ memberId }) => memberId,
      );
    const day = {
      startsAt: shanghai('2023-01-09', '14:00'),
      endsAt: shanghai('2023-01-09', '15:00'),
    };
    const january = await world.themePartyDay({ ...day, commitmentIds: ['1.2'], planYear: 2023 });
    expect([...(await of(january))].sort()).toEqual([...(await of(activityId))].sort());
  });

  it('from 11 January on nothing of 2022 is changed, and the sentence names the way out', async () => {
    world.clock.now = shanghai('2023-01-11', '00:00');
    frozenBoard = await staff().ask('board.get', { year: 2022 });
    const enter = { memberIds: ['zhang-min'], method: 'paper_sheet', arrival: 'on_time' };
    const quarter = { unitId: 'study-group', year: 2022, quarter: 4 };
    const withdrawn = { kind: 'withdraw', commitmentId: '10.7' };
    const change = { year: 2022, seen: 1, reason: '补改', act: withdrawn };
    const attempts: [string, OperationName, object][] = [
      ['he-ping', 'entries.create', brief('2022-12-28')],
      ['zhao-lei', 'attendance.enter', { activityId, requestId: randomUUID(), ...enter }],
      ['zhao-lei', 'activities.close', { activityId }],
      ['zhao-lei', 'activities.cancel', { activityId, reason: '没有举行' }],
      ['zhao-lei', 'cases.create', finding('2022-12-19')],
      ['zhao-lei', 'cases.withdraw', { caseId: settledCase, reason: '再撤' }],
      ['zhao-lei', 'lists.draft', { unitId: 'branch-3', year: 2022 }],
      ['chen-jing', 'bulletins.draft', quarter],
      [
        'he-ping',
        'inspections.create',
        round({ from: '2022-12-20', to: '2022-12-30', dueOn: '2023-01-20' }),
      ],
      ['he-ping', 'plan.changeCommitments', { requestId: randomUUID(), ...change }],
      ['zhang-min', 'attendance.checkIn', checkInWith(world, activityId)],
    ];
    const refused = await Promise.all(
      attempts.map(async ([who, name, input]) => {
        const reply = await world.as(who).send(name, input);
        return `${name} ${reply.ok ? 'ok' : reply.error.code}`;
      }),
    );
    expect(refused).toEqual(attempts.map(([, name]) => `${name} YEAR_FROZEN`));
    const { message } = await staff().refusal('entries.create', brief('2022-12-28'));
    expect(message).toBe(
      '2022年度已于2023年1月11日冻结，不能再改动；确需改动的，请机关党委重新开放这一年度',
    );
  });

  it('what is open goes on, what is read is read, and the law’s own goes on', async () => {
    const { case: found } = await officer().ask('cases.get', { caseId: openCase });
    const moved = await officer().ask('cases.move', {
      caseId: openCase,
      seen: found.seen,
      to: 'rectified',
      on: '2023-01-11',
      details: { measures: '补齐要素' },
    });
    expect(moved.state).toBe('rectified');
    await officer().ask('activities.get', { activityId });
    const { id } = await world.as('zhang-min').ask('dataRequests.create', {
      requestId: randomUUID(),
      field: 'other',
      wanted: '2022年12月30日应为实到',
      reason: '当天到场',
    });
    const answer = { kind: 'refuse', reason: '2022年度已冻结，重新开放后办理' } as const;
    await staff().ask('dataRequests.answer', { id, answer });
  });

  it('reopening needs a reason and a day; then it may be mended, and frozen again at once', async () => {
    const row = await yearRow(2022);
    const asked = { year: 2022, seen: row?.seen ?? 0 };
    const { code } = await staff().refusal('years.reopen', {
      ...asked,
      until: '2023-01-20',
      reason: '',
    });
    expect(code).toBe('INVALID_INPUT');
    const until = '2023-01-20';
    await staff().ask('years.reopen', { ...asked, until, reason: '上级检查补正' });
    expect(await yearRow(2022)).toMatchObject({
      state: { name: 'reopened', until, reason: '上级检查补正' },
      reopenings: [{ byName: '演示·何平', until }],
    });
    const entry = await staff().ask('entries.create', brief('2022-12-29'));
    expect(entry.planYear).toBe(2022);
    await staff().ask('entries.move', {
      entryId: entry.id,
      to: { name: 'withdrawn', reason: '重复' },
    });
    await staff().ask('years.freeze', { year: 2022, seen: (await yearRow(2022))?.seen ?? 0 });
    expect(await codeOf(staff().refusal('entries.create', brief('2022-12-29')))).toBe(
      'YEAR_FROZEN',
    );
    const { history } = (await world.store.planYears.one('demo', 2022)) ?? { history: [] };
    expect(history.map(({ action, reason }) => [action, reason])).toEqual([
      ['year_reopened', '上级检查补正'],
      ['year_frozen', undefined],
    ]);
  });

  it('years later, one of its regimes long replaced, the board of 2022 reads as it was frozen', async () => {
    world.clock.now = shanghai('2025-06-01', '09:00');
    const newer = regime({ on: '2025-05-20', number: '演示党组〔2025〕6号' });
    const { id: entryId } = await staff().ask('entries.create', newer);
    await staff().ask('entries.move', { entryId, to: { name: 'approved' } });
    await staff().ask('entries.move', { entryId, to: { name: 'in_force' } });
    const later = await staff().ask('board.get', { year: 2022 });
    expect(later.sections).toEqual(frozenBoard.sections);
  });
});
