import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unitIdOf } from '@cloud/store';
import type { InputOf, OutputOf } from '@shared/contract';
import { notice } from '@shared/domain/consent/notice';
import type { Role } from '@shared/domain/people/schema';
import { agreed, demoAccountOf } from '../../scripts/demo/seed';
import { problem } from '../support/inputs-cases';
import { fireTimer } from '../support/timer';
import {
  AT_THE_DOOR,
  checkInWith,
  MORNING,
  openWorld,
  shanghai,
  type World,
} from '../support/world';

const PLAN = readFileSync(
  path.resolve(__dirname, '..', '..', 'scripts', 'demo', 'plan-2022.txt'),
  'utf8',
);
const OFFICE = 'other-office';

/** Whose records they are, told by words that only one of the offices uses. */
const OURS = '本市学条例';
const THEIRS = '邻市学条例';

describe('two bureaus in one environment live a day side by side', () => {
  let world: World;
  let ours: string;
  let theirs: string;

  beforeAll(async () => {
    world = await openWorld();
    const { organisation } = world.store;
    const validity = { validFrom: '2021-01-01', validTo: null };
    // The same names of unit and people as here; one unit even bears the same id.
    await organisation.addUnit({
      id: unitIdOf(OFFICE, 'organ-committee'),
      officeId: OFFICE,
      unitId: 'organ-committee',
      name: '机关党委',
      kind: 'organ_committee',
      parentId: null,
      column: 'bureau',
      columnName: '局层面',
      placeholder: false,
      ...validity,
    });
    const person = (id: string, name: string, unitId: string, roles: Role[]) =>
      organisation.addMember({
        id,
        officeId: OFFICE,
        accountId: demoAccountOf(id),
        name,
        memberClass: 'full_member',
        consents: [agreed('attendance', 0)],
        memberships: [{ unitId, roles, post: null, ...validity }],
      });
    await person('their-zhang-min', '演示·张敏', 'branch-3', ['member']);
    await person('their-he-ping', '演示·何平', 'organ-committee', ['committee_staff', 'member']);
  });
  afterAll(() => world.close());

  const staff = () => world.as('he-ping');
  const theirStaff = () => world.as('their-he-ping');
  const both = () => [staff(), theirStaff()] as const;
  /** The first word of the words is in one answer, and the second is not. */
  const only = (answer: object, own: string, foreign: string) => {
    const text = JSON.stringify(answer);
    expect([text.includes(own), text.includes(foreign)]).toEqual([true, false]);
  };

  /** The whole chain, part after part. */
  const chainOf = async (one: ReturnType<typeof staff>): Promise<string[]> => {
    const parts: string[] = [];
    for (let from: number | null = 1; from !== null; ) {
      const part: OutputOf<'audit.export'> = await one.ask('audit.export', {
        requestId: randomUUID(),
        from,
      });
      parts.push(part.lines);
      from = part.next;
    }
    return parts;
  };

  it('each has its plan of the year, and the other’s is none of its own', async () => {
    expect((await theirStaff().refusal('board.get', {})).code).toBe('PLAN_NOT_IN_FORCE');
    expect(await theirStaff().ask('years.list', {})).toMatchObject({ years: [], current: null });
    const source = { kind: 'text', text: PLAN } as const;
    const draft = await theirStaff().ask('plan.createDraft', { requestId: randomUUID(), source });
    let revision = draft.revision;
    const revise = async (change: InputOf<'plan.reviseDraft'>['change']) => {
      const input = { draftId: draft.id, revision, change };
      ({ revision } = await theirStaff().ask('plan.reviseDraft', input));
    };
    await revise({ kind: 'heading', title: '邻市2022年党建工作要点', year: 2022 });
    for (const [index, target] of draft.targets.entries()) {
      const { item: _item, quote: _quote, ...fields } = target;
      await revise({ kind: 'target', index, ...fields, decision: 'declined' });
    }
    await theirStaff().ask('plan.confirmDraft', { draftId: draft.id, revision });
    const here = await staff().ask('plan.commitments', {});
    const there = await theirStaff().ask('plan.commitments', {});
    expect(there.commitments).toHaveLength(18);
    expect(here.commitments.length).toBeGreaterThan(18);
    for (const one of both()) {
      const { drafts } = await one.ask('plan.listDrafts', {});
      expect(drafts.map(({ id }) => id)).not.toContain(draft.id);
    }
  });

  it('two theme days at one hour, in two branches of one name: each with its people, its code, its counts', async () => {
    const officer = world.as('other-officer');
    ours = await world.themePartyDay({ theme: OURS });
    theirs = await world.themePartyDay({ theme: THEIRS, commitmentIds: ['4.1'] }, officer);
    world.clock.now = AT_THE_DOOR;
    const wrong = checkInWith(world, ours, { code: world.codeOf(theirs).digits });
    expect((await world.as('zhang-min').refusal('attendance.checkIn', wrong)).code).toBe(
      'CODE_WRONG',
    );
    await world.as('zhang-min').ask('attendance.checkIn', checkInWith(world, ours));
    await world.as('their-zhang-min').ask('attendance.checkIn', checkInWith(world, theirs));
    const { counts } = await officer.ask('attendance.counts', { activityId: theirs });
    expect(counts).toMatchObject({ present: 1, expected: 3 });
    const { rows } = await officer.ask('attendance.roster', { activityId: theirs });
    expect(rows.map(({ memberId }) => memberId).sort()).toEqual([
      'other-member',
      'other-officer',
      'their-zhang-min',
    ]);
    const upcoming = { view: 'organising', when: 'upcoming' } as const;
    only(await staff().ask('activities.list', upcoming), OURS, THEIRS);
    only(await officer.ask('activities.list', upcoming), THEIRS, OURS);
  });

  it('boards, matters with their running numbers and lists go each their own way', async () => {
    const item = { number: 4 };
    only(await staff().ask('board.item', item), OURS, THEIRS);
    only(await theirStaff().ask('board.item', item), THEIRS, OURS);
    const first = await theirStaff().ask('cases.create', problem({ title: `${THEIRS}问题` }));
    const number = Number(first.number?.split('-').at(-1));
    expect(number).toBe(1);
    const here = await staff().ask('cases.create', problem({ title: `${OURS}问题` }));
    expect(here.number).not.toBe(first.number);
    only(await staff().ask('cases.list', { show: 'open' }), OURS, THEIRS);
    only(await theirStaff().ask('cases.list', { show: 'open' }), THEIRS, OURS);
    expect((await staff().refusal('cases.get', { caseId: first.id })).code).toBe('NOT_FOUND');
    const { rows } = await theirStaff().ask('lists.list', { year: 2022 });
    expect(rows.every(({ version }) => version === null)).toBe(true);
  });

  it('a name is found once in each, and nobody of the other is', async () => {
    for (const [one, id] of [
      [staff(), 'zhang-min'],
      [theirStaff(), 'their-zhang-min'],
    ] as const) {
      const { people } = await one.ask('people.list', { search: '张敏' });
      expect(people.map(({ memberId }) => memberId)).toEqual([id]);
    }
  });

  it('exports and the audit hold the own office alone', async () => {
    world.clock.now = shanghai('2022-11-18', '18:00');
    await fireTimer(world, 'sealAudit');
    only(await chainOf(staff()), OURS, THEIRS);
    only(await chainOf(theirStaff()), THEIRS, OURS);
    const exportOf = async (memberId: string) => {
      const { base64 } = await world.as(memberId).ask('myData.export', { format: 'json' });
      return { text: Buffer.from(base64, 'base64').toString() };
    };
    only(await exportOf('zhang-min'), OURS, THEIRS);
    only(await exportOf('their-zhang-min'), THEIRS, OURS);
    await world.as('zhao-lei').ask('activities.close', { activityId: ours });
    await world.as('other-officer').ask('activities.close', { activityId: theirs });
    const sheetOf = (officerId: string, activityId: string) => ({
      officer: world.as(officerId),
      asked: {
        request: { of: 'activity', paper: 'sign_in', activityId } as const,
        requestId: randomUUID(),
      },
    });
    const paperOf = ({ officer, asked }: ReturnType<typeof sheetOf>) =>
      officer.ask('reports.paper', asked);
    only(await paperOf(sheetOf('zhao-lei', ours)), OURS, THEIRS);
    only(await paperOf(sheetOf('other-officer', theirs)), THEIRS, OURS);
    const foreign = sheetOf('other-officer', ours);
    expect((await foreign.officer.refusal('reports.paper', foreign.asked)).code).toBe('NOT_FOUND');
  });

  it('the end of the year is decided by each for itself', async () => {
    await theirStaff().ask('years.setLateDay', { year: 2022, seen: 0, day: '2023-02-15' });
    world.clock.now = shanghai('2023-01-11', '09:00');
    const stateOf = async (one: ReturnType<typeof staff>) =>
      (await one.ask('years.list', {})).years.find(({ year }) => year === 2022)?.state.name;
    expect(await Promise.all(both().map(stateOf))).toEqual(['frozen', 'late']);
    const refusal = await staff().refusal('cases.create', problem());
    expect(refusal.code).toBe('YEAR_FROZEN');
    await theirStaff().ask('cases.create', problem({ dueOn: '2023-02-01' }));
  });

  it('one account is one person: whoever is bound in one bureau is not bound in the other as well', async () => {
    world.clock.now = MORNING;
    const { memberId } = await theirStaff().ask('people.add', {
      requestId: randomUUID(),
      unitId: 'branch-3',
      name: '演示·赵磊',
      memberClass: 'full_member',
      post: null,
      phone: null,
      rosterKey: null,
      leading: false,
      young: false,
      from: '2022-11-18',
      isNamesake: false,
    });
    const invitation = { memberId, unitId: 'branch-3', requestId: randomUUID() };
    const { code } = await theirStaff().ask('binding.invite', invitation);
    const way = { kind: 'invitation', code } as const;
    const look = { noticeVersion: notice.version, way };
    expect((await world.as('zhao-lei').refusal('binding.look', look)).code).toBe('ACCOUNT_BOUND');
  });
});
