import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { InputOf } from '@shared/contract';
import { DEMO_DRAFT } from '../../scripts/demo/next-year';
import { openWorld, type World } from '../support/world';

const PLAN_2022 = readFileSync(
  path.resolve(__dirname, '..', '..', 'scripts', 'demo', 'plan-2022.txt'),
  'utf8',
);

/** A plan in GBK: 2023年党建工作要点, with one section and two items. */
const SHORT_PLAN_GBK = Buffer.from(
  [
    '32303233c4eab5b3bda8b9a4d7f7d2aab5e30a',
    'd2bba1a2bcd3c7bfd5fed6cebda8c9e80a',
    '312ebcd3c7bfd1a7cfb0a1a3b8f7b5b3d6a7b2bfc3bfc4eabfaad5b9d2bbb4ced6f7cce2b5b3c8d5bbeeb6afa1a30a',
    '322ed7dfbdfcc8bad6daa1a3bcd3c7bfb5b3bda8b9a4d7f7a3accdeac9c6b5b3d4b1bdccd3fda1a30a',
  ].join(''),
  'hex',
);

describe('reading a plan into a draft', () => {
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
  const pasted = (): InputOf<'plan.createDraft'> => ({
    requestId: randomUUID(),
    source: { kind: 'text', text: PLAN_2022 },
  });

  it('pasted text gives 6 sections, 18 items and exactly four quantities, none decided', async () => {
    const draft = await staff().ask('plan.createDraft', pasted());
    expect(draft.text.sections).toHaveLength(6);
    const items = draft.text.sections.flatMap((section) => section.items);
    expect(items.map(({ number }) => number)).toEqual(Array.from({ length: 18 }, (_, i) => i + 1));
    expect(items[14]?.measures).toHaveLength(3);
    expect(draft.targets).toHaveLength(4);
    expect(draft.targets.map(({ decision }) => decision)).toEqual(Array(4).fill('open'));
  });

  it('a file in GBK is read as well', async () => {
    const draft = await staff().ask('plan.createDraft', {
      requestId: randomUUID(),
      source: { kind: 'file', name: '要点.txt', base64: SHORT_PLAN_GBK.toString('base64') },
    });
    expect(draft).toMatchObject({ sourceName: '要点.txt', text: { year: 2023 } });
    expect(draft.text.sections[0]?.items[0]?.title).toBe('加强学习');
  });

  it('the same request makes one draft', async () => {
    const request = pasted();
    const [first, second] = await Promise.all([
      staff().ask('plan.createDraft', request),
      staff().ask('plan.createDraft', request),
    ]);
    expect(second).toEqual(first);
    expect(await ownDrafts()).toMatchObject([{ id: first.id, openTargets: 4 }]);
  });

  it.each([
    ['no plan', { kind: 'text', text: '今天天气很好。' }],
    ['white space', { kind: 'text', text: ' \n\t ' }],
    ['an empty file', { kind: 'file', name: '空.txt', base64: '' }],
    ['a picture', { kind: 'file', name: '图.docx', base64: 'iVBORw0KGgoAAAANSUhEUgAA' }],
  ] as const)('%s is refused with a sentence, and nothing is stored', async (_, source) => {
    const result = await staff().call('plan.createDraft', { requestId: randomUUID(), source });
    expect(result).toMatchObject({ ok: false, error: { code: 'PLAN_FILE_UNREADABLE' } });
    expect(await ownDrafts()).toEqual([]);
  });

  it('a file over 5 MB is refused', async () => {
    const base64 = Buffer.alloc(5 * 1024 * 1024 + 1, 'a').toString('base64');
    const source = { kind: 'file', name: '大.txt', base64 } as const;
    const error = await staff().refusal('plan.createDraft', { requestId: randomUUID(), source });
    expect(error.message).toContain('5 MB');
  });
});
