import type { InputOf, OutputOf } from '@shared/contract';

export type CarryOver = OutputOf<'plan.carryOver'>;
export type CarryRow = CarryOver['rows'][number];
export type Decision = InputOf<'plan.decideCarry'>['decisions'][number]['decision'];
export type Place = Extract<Decision, { name: 'carried' }>['to'];

export type CarryView = 'open' | 'carried' | 'refused';

const COUNTED: Readonly<Record<CarryView, string>> = {
  open: '待定',
  carried: '沿用',
  refused: '不沿用',
};

const VIEWS = ['open', 'carried', 'refused'] as const;

/** The three lists with how many stand in each. */
export const viewChoices = ({ rows }: Pick<CarryOver, 'rows'>) =>
  VIEWS.map((key) => ({
    key,
    label: `${COUNTED[key]} ${rows.filter(({ decision }) => decision.name === key).length}`,
  }));

/** Undecided, and nothing in the new plan is like them. */
export const unlike = ({ rows }: Pick<CarryOver, 'rows'>): CarryRow[] =>
  rows.filter(({ decision, proposal }) => decision.name === 'open' && proposal === null);

/** Those whose words stand in the new plan as they stood: nothing about them needs a look. */
export const sameWords = ({ rows }: Pick<CarryOver, 'rows'>): CarryRow[] =>
  rows.filter(
    ({ decision, proposal }) =>
      decision.name === 'open' && proposal !== null && proposal.likeness === 1,
  );

/** How alike, in words. */
export const likenessText = (proposal: CarryRow['proposal']): string => {
  if (!proposal) return '没有相近的语句';
  if (proposal.quote === null) return '随条目沿用';
  return proposal.likeness === 1 ? '原文相同' : '语句相近';
};

/** Where it stands, or would stand, in the new plan. */
export const placeText = ({ item, quote }: Place, titles: ReadonlyMap<number, string>): string =>
  quote === null ? `${item}. ${titles.get(item) ?? ''}` : `${item}. “${quote}”`;

/** The plan's own words, or whose the commitment is. */
export const sourceText = ({ quotes, addedBy }: CarryRow['commitment']): string =>
  addedBy ? '机关党委增加' : quotes.map((quote) => `“${quote}”`).join('、');
