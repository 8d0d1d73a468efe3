import { type Refusal, refuse, type Success, succeed } from '../outcome';
import type { DraftChange, DraftTarget, PlanDraft } from './draft-schema';
import type { ParsedPlan, PlanItem, PlanText } from './schema';

type Content = Pick<PlanDraft, 'text' | 'targets'>;

/** What reading gave, ready for review: every quantity open, nothing decided. */
export const draftContentOf = (parsed: ParsedPlan): Content & Pick<PlanDraft, 'warnings'> => {
  const { targets, warnings, ...text } = parsed;
  return { text, warnings, targets: targets.map((target) => ({ ...target, decision: 'open' })) };
};

const mapItems = (text: PlanText, change: (items: PlanItem[]) => PlanItem[]): PlanText => ({
  ...text,
  sections: text.sections.map((section) => ({ ...section, items: change(section.items) })),
});

const itemsOf = (text: PlanText): PlanItem[] => text.sections.flatMap(({ items }) => items);

/** Puts an item's words at the end of the one before it in the same section. */
const joined = (items: PlanItem[], number: number): PlanItem[] => {
  const at = items.findIndex((item) => item.number === number);
  const [before, item] = [items[at - 1], items[at]];
  if (!before || !item) return items;
  const whole = {
    ...before,
    text: before.text + item.text,
    measures: [...before.measures, ...item.measures],
  };
  return [...items.slice(0, at - 1), whole, ...items.slice(at + 1)];
};

/** After a join the quantities of the second item belong to the first. */
const retarget = (targets: readonly DraftTarget[], from: number, to: number): DraftTarget[] =>
  targets.map((target) => (target.item === from ? { ...target, item: to } : target));

type Change<Kind extends DraftChange['kind']> = Extract<DraftChange, { kind: Kind }>;

const changes: {
  [Kind in DraftChange['kind']]: (content: Content, change: Change<Kind>) => Content | undefined;
} = {
  heading: ({ text, targets }, { title, year }) => ({ text: { ...text, title, year }, targets }),

  item: ({ text, targets }, { number, title, text: words }) =>
    itemsOf(text).some((item) => item.number === number)
      ? {
          text: mapItems(text, (items) =>
            items.map((item) => (item.number === number ? { ...item, title, text: words } : item)),
          ),
          targets,
        }
      : undefined,

  join_with_previous: ({ text, targets }, { number }) => {
    const section = text.sections.find(({ items }) => items.some((i) => i.number === number));
    const at = section?.items.findIndex((item) => item.number === number) ?? -1;
    const before = section?.items[at - 1];
    if (!before) return undefined;
    return {
      text: mapItems(text, (items) => joined(items, number)),
      targets: retarget(targets, number, before.number),
    };
  },

  target: ({ text, targets }, { kind: _kind, index, ...fields }) => {
    if (!targets[index]) return undefined;
    const decided = targets.map((target, at) => (at === index ? { ...target, ...fields } : target));
    return { text, targets: decided };
  },

  add_target: ({ text, targets }, { kind: _kind, ...fields }) => {
    const item = itemsOf(text).find(({ number }) => number === fields.item);
    if (!item?.text.includes(fields.quote)) return undefined;
    return { text, targets: [...targets, { ...fields, decision: 'accepted' }] };
  },
};

const applyOf = <Kind extends DraftChange['kind']>(
  kind: Kind,
): ((content: Content, change: Change<Kind>) => Content | undefined) => changes[kind];

/**
 * Applies one change of a reviewer.
 * @returns NOT_FOUND where the change names an item, a quantity or words that are not there
 */
export const reviseDraft = (
  draft: Content,
  change: DraftChange,
): Success<Content> | Refusal<'NOT_FOUND', Record<string, never>> => {
  const content = applyOf(change.kind)(draft, change);
  return content ? succeed(content) : refuse('NOT_FOUND', {});
};
