import type { PlanText } from '@shared/domain/plan/schema';

export interface MaskedPlace {
  key: string;
  /** The item; null in the introduction. */
  item: number | null;
  /** The mask with a few words on both sides. */
  around: string;
}

const AROUND = 8;

const placesIn = (text: string, item: number | null): MaskedPlace[] => {
  const places: MaskedPlace[] = [];
  const mask = /\*+/g;
  for (let found = mask.exec(text); found; found = mask.exec(text)) {
    const from = Math.max(0, found.index - AROUND);
    const to = Math.min(text.length, found.index + found[0].length + AROUND);
    const around = `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
    places.push({ key: `${item ?? 'introduction'}-${found.index}`, item, around });
  }
  return places;
};

/** Where the plan's words are masked by asterisks; they stay as they are. */
export const maskedPlaces = ({ introduction, sections }: PlanText): MaskedPlace[] => [
  ...placesIn(introduction, null),
  ...sections.flatMap(({ items }) => items.flatMap(({ number, text }) => placesIn(text, number))),
];
