import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { InputOf, OutputOf } from '@shared/contract';
import { DEMO_DRAFT } from '../../scripts/demo/next-year';
import { openWorld, shanghai, type World } from '../support/world';

const PLAN_2022 = readFileSync(
  path.resolve(__dirname, '..', '..', 'scripts', 'demo', 'plan-2022.txt'),
  'utf8',
);

describe('a plan becomes the year’s plan', () => {
  let world: World;

  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  const staff = () => world.as('he-ping');
  /** Those made here: the demonstration has one of its own. */
  const ownDrafts = async () => {
    const { drafts } = await staff().ask('plan.listDrafts', {});
    return drafts.filter(({ id }) => id !== DEMO_DRAFT);
  };
  const pasted = (text = PLAN_2022): InputOf<'plan.createDraft'> => ({
    requestId: randomUUID(),
    source: { kind: 'text', text },
  });
  const planOf2023 = PLAN_2022.replaceAll('2022年', '2023年');
  type Draft = OutputOf<'plan.createDraft'>;

  const revise = (draft: Draft, change: InputOf<'plan.reviseDraft'>['change']) =>
    staff().ask('plan.reviseDraft', { draftId: draft.id, revision: draft.revision, change });

  const decideAll = async (draft: Draft): Promise<Draft> => {
    let seen = draft;
    for (const [index, { item: _item, quote: _quote, ...target }] of draft.targets.entries()) {
      seen = await revise(seen, { kind: 'target', index, ...target, decision: 'accepted' });
    }
    return seen;
  };

  const readyFor2023 = async (): Promise<Draft> => {
    const draft = await staff().ask('plan.createDraft', pasted(planOf2023));
    const named = await revise(draft, { kind: 'heading', title: '2023年党建工作要点', year: 2023 });
    return decideAll(named);
  };

  const confirm = ({ id, revision }: Draft) => ({ draftId: id, revision });

  it('two reviewers: the one who saw the older draft is told, and overwrites nothing', async () => {
    const draft = await staff().ask('plan.createDraft', pasted());
    const change = { kind: 'heading', title: '新标题', year: 2023 } as const;
    await revise(draft, change);
    const late = { ...confirm(draft), change: { ...change, title: '旧人改的标题' } };
    expect(await staff().refusal('plan.reviseDraft', late)).toMatchObject({
      code: 'DRAFT_CHANGED',
    });
    const now = await staff().ask('plan.getDraft', { draftId: draft.id });
    expect(now).toMatchObject({ revision: 2, text: { title: '新标题', year: 2023 } });
  });

  it('of reviewers who change one revision at once, one wins', async () => {
    const draft = await staff().ask('plan.createDraft', pasted());
    const results = await Promise.all(
      [2023, 2024, 2025].map((year) =>
        staff().call('plan.reviseDraft', {
          ...confirm(draft),
          change: { kind: 'heading', title: '要点', year },
        }),
      ),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('a change that names nothing is refused, and the draft stays as it was', async () => {
    const draft = await staff().ask('plan.createDraft', pasted());
    const change = { kind: 'join_with_previous', number: 99 } as const;
    const error = await staff().refusal('plan.reviseDraft', { ...confirm(draft), change });
    expect(error.code).toBe('NOT_FOUND');
    expect(await staff().ask('plan.getDraft', { draftId: draft.id })).toEqual(draft);
  });

  it('is not confirmed while a quantity is undecided, with how many are left', async () => {
    const draft = await staff().ask('plan.createDraft', pasted(planOf2023));
    const named = await revise(draft, { kind: 'heading', title: '要点', year: 2023 });
    expect(await staff().refusal('plan.confirmDraft', confirm(named))).toMatchObject({
      code: 'PLAN_TARGETS_UNDECIDED',
      data: { count: 4 },
      message: '还有4处数量要求没有确认，请逐条核对',
    });
  });

  it('a year has one plan: 2022 is in force already', async () => {
    const draft = await staff().ask('plan.createDraft', pasted());
    const ready = await decideAll(
      await revise(draft, { kind: 'heading', title: '2022年要点', year: 2022 }),
    );
    expect(await staff().refusal('plan.confirmDraft', confirm(ready))).toMatchObject({
      code: 'PLAN_YEAR_IN_FORCE',
      data: { year: 2022 },
    });
  });

  it('confirmed, it is the board of its year, with a commitment for each item and quantity', async () => {
    const ready = await readyFor2023();
    const answer = await staff().ask('plan.confirmDraft', confirm(ready));
    expect(answer).toEqual({ year: 2023, items: 18, commitments: 22 });
    const board = await staff().ask('board.get', { year: 2023 });
    expect(board.sections.flatMap(({ rows }) => rows)).toHaveLength(18);
    expect(await staff().ask('board.get', {})).toMatchObject({ year: 2022 });
    world.clock.now = shanghai('2023-01-01', '00:00');
    expect(await staff().ask('board.get', {})).toMatchObject({ year: 2023 });
    expect(await world.as('zhao-lei').ask('plan.commitments', {})).toMatchObject({ year: 2023 });
  });

  it('what is decided is not revised, given up or confirmed as something else', async () => {
    const ready = await readyFor2023();
    await staff().ask('plan.confirmDraft', confirm(ready));
    const change = { kind: 'heading', title: '要点', year: 2024 } as const;
    const codes = await Promise.all([
      staff().refusal('plan.reviseDraft', { ...confirm(ready), change }),
      staff().refusal('plan.discardDraft', confirm(ready)),
      staff().refusal('plan.confirmDraft', { ...confirm(ready), revision: ready.revision - 1 }),
    ]);
    expect(codes.map(({ code }) => code)).toEqual(Array(3).fill('DRAFT_ALREADY_DECIDED'));
  });

  it('the same confirmation sent again gets its first answer', async () => {
    const ready = await readyFor2023();
    const first = await staff().ask('plan.confirmDraft', confirm(ready));
    expect(await staff().ask('plan.confirmDraft', confirm(ready))).toEqual(first);
  });

  it('of two drafts confirmed for one year at once one wins, and the other is open again', async () => {
    const drafts = [await readyFor2023(), await readyFor2023()];
    const replies = await Promise.all(
      drafts.map((draft) => staff().call('plan.confirmDraft', confirm(draft))),
    );
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await ownDrafts()).toHaveLength(1);
  });

  it('a confirmation that broke off after the plan was written is finished by the next', async () => {
    const ready = await readyFor2023();
    const error = await world.losing(
      ({ action, collectionName }) =>
        action === 'database.modifyDocument' && collectionName === 'plan_drafts',
      () => staff().refusal('plan.confirmDraft', confirm(ready)),
    );
    expect(error.code).toBe('UNEXPECTED');
    const answer = await staff().ask('plan.confirmDraft', confirm(ready));
    expect(answer).toMatchObject({ year: 2023, items: 18 });
    expect(await ownDrafts()).toEqual([]);
  });

  it('a draft that is given up is gone from the list and makes no plan', async () => {
    const draft = await staff().ask('plan.createDraft', pasted(planOf2023));
    expect(await staff().ask('plan.discardDraft', confirm(draft))).toEqual({ discarded: true });
    expect(await ownDrafts()).toEqual([]);
    expect((await staff().refusal('board.get', { year: 2023 })).code).toBe('PLAN_NOT_IN_FORCE');
  });

  it('another office’s committee does not see the draft', async () => {
    const draft = await staff().ask('plan.createDraft', pasted());
    const other = world.as('other-committee');
    expect(await other.ask('plan.listDrafts', {})).toEqual({ drafts: [] });
    const codes = await Promise.all([
      other.refusal('plan.getDraft', { draftId: draft.id }),
      other.refusal('plan.confirmDraft', confirm(draft)),
      other.refusal('plan.discardDraft', confirm(draft)),
    ]);
    expect(codes.map(({ code }) => code)).toEqual(Array(3).fill('NOT_FOUND'));
  });
});
