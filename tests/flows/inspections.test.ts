import { randomUUID } from 'node:crypto';
import type { InputOf } from '@shared/contract';
import { problem, round } from '../support/inputs-cases';
import { MORNING, openWorld, partyDay, shanghai, type World } from '../support/world';

describe('inspection, rectification and the matters beside them', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(MORNING);
  });
  afterAll(() => world.close());

  const staff = () => world.as('he-ping');
  const officer = () => world.as('zhao-lei');
  const leader = () => world.as('li-jianguo');
  const step = (
    person: ReturnType<typeof staff>,
    { id: caseId, seen }: { id: string; seen: number },
    fields: Pick<InputOf<'cases.move'>, 'to'> & Partial<InputOf<'cases.move'>>,
  ) => person.ask('cases.move', { caseId, seen, on: '2022-11-18', ...fields });
  const commitment = async (number: number, id: string) =>
    (await staff().ask('board.item', { number })).commitments.find((one) => one.id === id);

  it('situation 22: the board shows who is missing, a round finds it, the branch puts it right, a talk follows', async () => {
    const missing = (await commitment(4, '4.1'))?.units.filter(({ n }) => n === 0);
    expect(missing?.map(({ unitId }) => unitId)).toContain('branch-3');
    const scope = { items: [4, 17], unitIds: ['branch-3', 'branch-4'] };
    const { checklist } = await staff().ask('board.checklist', { year: 2022, ...scope });
    expect(checklist[0]).toMatchObject({ item: 4, unitIds: ['branch-3', 'branch-4'] });
    expect(checklist[0]?.text).toContain('第三支部');
    expect(checklist.map(({ text }) => text)).toContainEqual(expect.stringContaining('看记录'));

    const planned = round({ ...scope, checklist });
    const drafted = await staff().ask('inspections.create', planned);
    expect(await staff().ask('inspections.create', planned)).toEqual(drafted);
    const roundId = drafted.id;
    expect((await officer().refusal('inspections.get', { roundId })).code).toBe('NOT_FOUND');
    const early = problem({ kind: 'finding', roundId, details: {} });
    expect((await staff().refusal('cases.create', early)).code).toBe('NOT_FOUND');
    await staff().ask('inspections.move', { roundId, to: 'running' });

    const before = await commitment(17, '17.2');
    const found = await staff().ask(
      'cases.create',
      problem({ kind: 'finding', roundId, details: {} }),
    );
    expect(found).toMatchObject({ kind: 'finding', about: { id: roundId }, stateLabel: '整改中' });
    const elsewhere = problem({ kind: 'finding', roundId, unitId: 'branch-6', details: {} });
    expect((await staff().refusal('cases.create', elsewhere)).code).toBe('NOT_FOUND');
    const looked = checklist.map(({ key }) => key);
    const inspected = { roundId, unitId: 'branch-3', on: '2022-11-18', looked };
    await staff().ask('inspections.inspect', inspected);
    const view = await staff().ask('inspections.inspect', inspected);
    expect(view.units.find(({ unitId }) => unitId === 'branch-3')?.inspectedOn).toBe('2022-11-18');
    const after = await commitment(17, '17.2');
    const counted = (one: typeof before, unitId: string) =>
      one?.units.find((unit) => unit.unitId === unitId)?.recordIds ?? [];
    expect(counted(after, 'branch-3')).toContain(roundId);
    expect(counted(after, 'branch-4')).not.toContain(roundId);

    // The branch sees its own; another branch that is not in the scope sees nothing.
    const own = await officer().ask('inspections.get', { roundId });
    expect(own.units.map(({ unitId }) => unitId)).toEqual(['branch-3']);
    expect(own.mayInspect).toBe(false);
    expect((await world.as('qian-fang').refusal('inspections.get', { roundId })).code).toBe(
      'NOT_FOUND',
    );

    const measures = { measures: '补开主题党日并补齐记录', keptAt: '支部档案盒' };
    expect(
      (
        await officer().refusal('cases.move', {
          caseId: found.id,
          seen: found.seen,
          to: 'rectified',
          on: '2022-11-18',
        })
      ).code,
    ).toBe('CASE_FIELD');
    const rectified = await step(officer(), found, { to: 'rectified', details: measures });
    expect(await step(officer(), found, { to: 'rectified', details: measures })).toEqual(rectified);
    expect(rectified.mayMoveTo).toEqual([]);
    const back = await step(staff(), rectified, { to: 'found', reason: '佐证材料不全' });
    const again = await step(officer(), back, { to: 'rectified', details: measures });
    const closed = await step(staff(), again, { to: 'closed' });
    expect(closed).toMatchObject({ open: false, stateLabel: '已销号', overdueDays: 0 });

    const { mayTalk } = await staff().ask('cases.get', { caseId: found.id });
    const talk = {
      requestId: randomUUID(),
      kind: 'reminder_talk' as const,
      unitId: mayTalk?.unitId ?? '',
      title: '提醒约谈',
      on: '2022-11-18',
      details: { post: '支部书记', by: '机关党委' },
      addressed: ['branch-3'],
      about: { family: 'case' as const, id: found.id },
    };
    await staff().ask('entries.create', talk);
    const told = await officer().ask('cases.get', { caseId: found.id });
    expect(told.talks).toMatchObject([{ unitNames: ['第三支部'], on: '2022-11-18' }]);
    expect(told.mayTalk).toBeNull();
    expect(told.steps.map(({ label }) => label)).toEqual([
      '整改中',
      '已整改，待复核',
      '整改中',
      '已整改，待复核',
      '已销号',
    ]);
    // The officer of the unit reads that it was; its members do not.
    const entryId = told.talks[0]?.entryId ?? '';
    expect((await officer().ask('entries.get', { entryId })).entry.details.post).toBe('支部书记');
    expect((await world.as('sun-li').refusal('entries.get', { entryId })).code).toBe('NOT_FOUND');

    const bulletin = await staff().ask('entries.create', {
      requestId: randomUUID(),
      kind: 'inspection_bulletin',
      unitId: 'organ-committee',
      title: '关于第四季度专项督查情况的通报',
      on: '2022-11-18',
      addressed: ['branch-3', 'branch-4'],
      about: { family: 'inspection', id: roundId },
    });
    expect((await officer().ask('inspections.get', { roundId })).bulletins).toEqual([]);
    const issue = { name: 'in_force' as const, number: '演示机党〔2022〕18号', on: '2022-11-18' };
    await staff().ask('entries.move', { entryId: bulletin.id, to: issue });
    expect((await officer().ask('inspections.get', { roundId })).bulletins).toMatchObject([
      { number: '演示机党〔2022〕18号', issuedOn: '2022-11-18' },
    ]);
    const withdrawn = { roundId, to: 'withdrawn' as const, reason: '试一试' };
    expect((await staff().refusal('inspections.move', withdrawn)).code).toBe('ROUND_STATE');
    expect((await staff().ask('inspections.move', { roundId, to: 'ended' })).counts).toEqual({
      found: 1,
      rectified: 0,
      closed: 1,
      overdue: 0,
    });
  });

  it('situation 23: a cancelled theme day counts for nothing; a joint one once for each branch', async () => {
    const done = async () => {
      const units = (await commitment(4, '4.1'))?.units ?? [];
      return (unitId: string) => units.find((one) => one.unitId === unitId)?.recordIds.length ?? 0;
    };
    const id = await world.themePartyDay();
    await officer().ask('activities.cancel', { activityId: id, reason: '场馆检修' });
    expect((await done())('branch-3')).toBe(0);
    const host = await officer().ask('activities.create', partyDay({ theme: '联合主题党日' }));
    const invite = { activityId: host.id, unitIds: ['branch-1'] };
    const { activities } = await officer().ask('activities.inviteUnits', invite);
    const theirs = activities.find(({ unitId }) => unitId === 'branch-1')?.id ?? '';
    const before = (await done())('branch-1');
    const hold = async (activityId: string, person: typeof officer, memberId: string) => {
      await world.publish(activityId, person());
      const entry = { method: 'paper_sheet' as const, arrival: 'on_time' as const };
      await person().ask('attendance.enter', {
        activityId,
        memberIds: [memberId],
        requestId: randomUUID(),
        ...entry,
      });
      return () => person().ask('activities.close', { activityId });
    };
    world.clock.now = shanghai('2022-11-18', '13:55');
    const closing = [
      await hold(host.id, officer, 'sun-li'),
      await hold(theirs, () => world.as('qian-fang'), 'he-ping'),
    ];
    world.clock.now = shanghai('2022-11-18', '15:40');
    for (const close of closing) await close();
    expect((await done())('branch-1')).toBe(before + 1);
    expect((await done())('branch-3')).toBe(1);
  });

  it('nobody strikes off what they put right themselves', async () => {
    const own = await staff().ask('cases.create', problem({ unitId: 'organ-committee' }));
    const put = await step(staff(), own, { to: 'rectified', details: { measures: '已补' } });
    expect(put.mayMoveTo).toEqual(['found']);
    const close = { caseId: put.id, seen: put.seen, to: 'closed' as const, on: '2022-11-18' };
    expect((await staff().refusal('cases.move', close)).code).toBe('CASE_OWN_WORK');
  });

  it('matters of one kind are numbered one after another, however many come at once', async () => {
    const decided = (): InputOf<'cases.create'> => ({
      requestId: randomUUID(),
      unitId: 'party-group',
      kind: 'one_matter',
      openedOn: '2022-11-01',
      details: { category: '重要项目安排' },
    });
    const inputs = Array.from({ length: 6 }, decided);
    const made = await Promise.all(inputs.map((one) => staff().ask('cases.create', one)));
    const numbers = made.map(({ number }) => number).sort();
    expect(numbers).toEqual(['003', '004', '005', '006', '007', '008'].map((n) => `2022-${n}`));
    const [first] = inputs;
    if (first) {
      expect((await staff().ask('cases.create', first)).id).toBe(made[0]?.id);
    }
    // What was not reported yet is what is open.
    const asked = { kinds: ['one_matter' as const], show: 'open' as const, year: 2022 };
    const before = (await leader().ask('cases.list', asked)).counts;
    expect(before).toEqual({ open: 7, overdue: 0, settled: 1 });
    const report = { seen: 1, to: 'reported' as const, on: '2022-11-03' };
    await staff().ask('cases.move', { caseId: made[0]?.id ?? '', ...report });
    expect((await leader().ask('cases.list', asked)).counts).toMatchObject({ open: 6, settled: 2 });
    expect((await officer().ask('cases.list', asked)).cases).toEqual([]);
  });

  it('a hotline matter goes from accepted to solved with its days, and late ones are said plainly', async () => {
    const ticket: InputOf<'cases.create'> = {
      requestId: randomUUID(),
      unitId: 'business-office',
      kind: 'hotline',
      number: 'RX20221101',
      openedOn: '2022-11-01',
      dueOn: '2022-11-11',
      details: { channel: '线上', source: '民生热线' },
    };
    const late = await staff().ask('cases.create', ticket);
    expect(late).toMatchObject({
      title: '群众反映问题',
      overdueDays: 7,
      stateLabel: '已受理，待答复',
    });
    const shown = { kinds: ['hotline' as const], show: 'overdue' as const };
    const overdue = await staff().ask('cases.list', shown);
    expect(overdue.cases.map(({ number }) => number)).toEqual(['RX20221101', 'RX20221025']);
    const answer = { caseId: late.id, seen: 1, to: 'answered' as const };
    const tooEarly = { ...answer, on: '2022-10-30' };
    expect((await staff().refusal('cases.move', tooEarly)).code).toBe('CASE_DATE');
    const answered = await staff().ask('cases.move', { ...answer, on: '2022-11-16' });
    const solved = await staff().ask('cases.move', {
      caseId: late.id,
      seen: answered.seen,
      to: 'resolved',
      on: '2022-11-17',
      details: { visit: '满意' },
    });
    expect(solved).toMatchObject({ open: false, overdueDays: 0 });
    expect((await staff().ask('cases.list', { ...shown, search: 'RX20221101' })).cases).toEqual([]);
    const noNumber = { ...ticket, requestId: randomUUID(), number: undefined };
    expect((await staff().refusal('cases.create', noNumber)).code).toBe('CASE_FIELD');
  });

  it('what was put down wrongly is changed or taken back while nothing was done about it', async () => {
    const { id: caseId, seen } = await officer().ask('cases.create', problem());
    const {
      requestId: _r,
      unitId: _u,
      kind: _k,
      ...fields
    } = problem({ title: '记录要素不全两处' });
    const changed = await officer().ask('cases.change', { caseId, seen, ...fields });
    expect(changed.title).toBe('记录要素不全两处');
    expect(
      (await officer().refusal('cases.change', { caseId, seen, ...fields, title: '又改' })).code,
    ).toBe('CASE_CHANGED');
    const gone = await officer().ask('cases.withdraw', { caseId, reason: '重复登记' });
    expect(gone).toMatchObject({ state: 'withdrawn', open: false });
    const { history } = await staff().ask('cases.get', { caseId });
    expect(history.map(({ action }) => action)).toEqual(['created', 'updated', 'withdrawn']);
    expect((await world.as('sun-li').refusal('cases.get', { caseId })).code).toBe('NOT_FOUND');
  });

  it('feedback, corrections and asks that wait are told on the same list, as numbers', async () => {
    await world.as('zhang-min').ask('feedback.write', {
      requestId: randomUUID(),
      kind: 'suggestion',
      text: '早一天通知',
      signed: false,
    });
    await world.as('sun-li').ask('dataRequests.create', {
      requestId: randomUUID(),
      field: 'other',
      wanted: '改一下',
      reason: '有误',
    });
    const rows = (await staff().ask('cases.beside', {})).rows.map(({ kind }) => kind);
    expect(rows).toEqual(['feedback', 'data_requests']);
    expect((await world.as('sun-li').ask('cases.beside', {})).rows).toEqual([]);
    // Whoever answers for the branch is told of its own.
    const own = (await officer().ask('cases.beside', {})).rows;
    expect(own).toEqual([{ kind: 'data_requests', waiting: 1, overdue: 0 }]);
  });
});
