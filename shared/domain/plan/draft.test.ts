import fc from 'fast-check';
import { commitmentsOfDraft } from './commitments-of-draft';
import { draftContentOf, reviseDraft } from './draft';
import type { DraftTarget, PlanDraft } from './draft-schema';
import type { PlanItem } from './schema';

type Content = Pick<PlanDraft, 'text' | 'targets'>;

const item = (number: number, text = `第${number}条。内容${number}。`): PlanItem => ({
  number,
  title: `第${number}条`,
  text,
  measures: [{ ordinal: 1, text: `内容${number}` }],
});
const target = (on: number, fields: Partial<DraftTarget> = {}): DraftTarget => ({
  item: on,
  quote: `内容${on}`,
  unit: 'branch',
  atLeast: 1,
  period: 'year',
  soft: false,
  decision: 'open',
  ...fields,
});
const content = (sections: PlanItem[][], targets: DraftTarget[] = []): Content => ({
  text: {
    title: '要点',
    year: 2023,
    introduction: '引言',
    sections: sections.map((items, index) => ({
      ordinal: index + 1,
      title: `部分${index + 1}`,
      items,
    })),
  },
  targets,
});

const wordsOf = ({ text }: Content): string =>
  text.introduction +
  text.sections.map(({ title, items }) => title + items.map((one) => one.text).join('')).join('');
const revised = (draft: Content, change: Parameters<typeof reviseDraft>[1]): Content => {
  const result = reviseDraft(draft, change);
  if (!result.ok) throw new Error(result.error.code);
  return result.data;
};

/** Plans of one to four sections with up to five items each, numbered through. */
const plans = fc
  .array(fc.array(fc.string(), { maxLength: 5 }), { minLength: 1, maxLength: 4 })
  .map((sections) => {
    let number = 0;
    return content(
      sections.map((texts) =>
        texts.map((text) => {
          number += 1;
          return item(number, text);
        }),
      ),
      Array.from({ length: number }, (_, index) => target(index + 1)),
    );
  });

describe('reviewing a draft', () => {
  it('begins with every quantity open', () => {
    const { targets } = draftContentOf({
      ...content([[item(1)]]).text,
      warnings: [],
      targets: [{ item: 1, quote: '', unit: 'branch', atLeast: 1, period: 'year', soft: false }],
    });
    expect(targets.map(({ decision }) => decision)).toEqual(['open']);
  });

  it('joining loses no word, no measure and no quantity, and puts nothing in another order', () => {
    fc.assert(
      fc.property(plans, fc.nat(20), (draft, number) => {
        const result = reviseDraft(draft, { kind: 'join_with_previous', number });
        const after = result.ok ? result.data : draft;
        const itemsOf = ({ text }: Content) => text.sections.flatMap(({ items }) => items);
        const measures = (of: Content) => itemsOf(of).flatMap((one) => one.measures).length;
        expect(wordsOf(after)).toBe(wordsOf(draft));
        expect(measures(after)).toBe(measures(draft));
        expect(after.targets).toHaveLength(draft.targets.length);
        const numbers = new Set(itemsOf(after).map((one) => one.number));
        expect(after.targets.every((one) => numbers.has(one.item))).toBe(true);
      }),
    );
  });

  it('the first item of a section has nothing before it to join', () => {
    const draft = content([[item(1), item(2)], [item(3)]]);
    for (const number of [1, 3, 99]) {
      expect(reviseDraft(draft, { kind: 'join_with_previous', number }).ok).toBe(false);
    }
  });

  it('a joined item’s quantities belong to the one it joined', () => {
    const draft = content([[item(1), item(2)]], [target(1), target(2)]);
    const { targets } = revised(draft, { kind: 'join_with_previous', number: 2 });
    expect(targets.map((one) => one.item)).toEqual([1, 1]);
  });

  it('changing one item, or the heading, leaves everything else as it was', () => {
    const draft = content([[item(1), item(2)], [item(3)]], [target(3)]);
    const changed = revised(draft, {
      kind: 'item',
      number: 2,
      title: '新题',
      text: '新题。新文。',
    });
    expect(changed.text.sections[0]?.items[1]).toMatchObject({ number: 2, text: '新题。新文。' });
    expect(changed.text.sections[1]).toEqual(draft.text.sections[1]);
    expect(changed.targets).toEqual(draft.targets);
    const headed = revised(draft, { kind: 'heading', title: '新要点', year: 2024 });
    expect(headed.text).toEqual({ ...draft.text, title: '新要点', year: 2024 });
  });

  it('a quantity is decided in its place; its words and its item stay the plan’s', () => {
    const draft = content([[item(1)]], [target(1), target(1, { quote: '内容' })]);
    const decided = { unit: 'study-group', atLeast: 4, period: 'quarter', soft: true } as const;
    const { targets } = revised(draft, {
      kind: 'target',
      index: 1,
      decision: 'accepted',
      ...decided,
    });
    expect(targets).toEqual([
      draft.targets[0],
      { ...decided, item: 1, quote: '内容', decision: 'accepted' },
    ]);
  });

  it('a quantity is added only with words that stand in the item', () => {
    const draft = content([[item(1)]]);
    const fields = { item: 1, unit: 'branch', atLeast: 2, period: 'year', soft: false } as const;
    const added = revised(draft, { kind: 'add_target', quote: '内容1', ...fields });
    expect(added.targets).toEqual([{ ...fields, quote: '内容1', decision: 'accepted' }]);
    for (const change of [{ quote: '没有的话' }, { quote: '内容1', item: 9 }]) {
      const result = reviseDraft(draft, { kind: 'add_target', ...fields, ...change });
      expect(result).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
    }
  });

  it('the draft one started from is not touched', () => {
    const draft = content([[item(1), item(2)]], [target(2)]);
    const before = JSON.stringify(draft);
    revised(draft, { kind: 'join_with_previous', number: 2 });
    expect(JSON.stringify(draft)).toBe(before);
  });
});

describe('the commitments a confirmed plan begins with', () => {
  const accepted = (on: number, fields = {}) => target(on, { decision: 'accepted', ...fields });

  it('one that keeps evidence for each item, and one for each accepted quantity', () => {
    const draft = content(
      [[item(1)], [item(2)]],
      [accepted(2), target(1, { decision: 'declined' }), accepted(2, { period: 'quarter' })],
    );
    const commitments = commitmentsOfDraft(draft);
    expect(commitments.map(({ id, rule, explicit }) => [id, rule, explicit])).toEqual([
      ['1.1', 'evidenceOnly', false],
      ['2.1', 'evidenceOnly', false],
      ['2.2', 'perUnitCount', true],
      ['2.3', 'perPeriod', true],
    ]);
    expect(commitments[2]).toMatchObject({
      quotes: ['内容2'],
      units: ['branch:*'],
      target: { atLeast: 1, period: 'year', soft: false },
    });
  });

  it('no two bear the same id, and no title is longer than a card', () => {
    fc.assert(
      fc.property(plans, (draft) => {
        const targets = draft.targets.map((one) => ({ ...one, decision: 'accepted' as const }));
        const commitments = commitmentsOfDraft({ text: draft.text, targets });
        expect(new Set(commitments.map(({ id }) => id)).size).toBe(commitments.length);
        expect(commitments.every(({ title }) => title.length <= 14)).toBe(true);
      }),
    );
  });
});
