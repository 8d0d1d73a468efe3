import type { EntryCard } from '@shared/contract/entries';
import { STUDY_REGIMES } from '@shared/domain/study/schema';

/** The nearer to being in force, the earlier. */
const ORDER = ['in_force', 'approved', 'draft', 'withdrawn'] as const;

const placeOf = ({ state }: EntryCard): number => ORDER.indexOf(state.name);

/** The documents of one regime: in force first, then what is on its way, then what was replaced. */
export const documentsFor = (all: readonly EntryCard[], element: string): EntryCard[] =>
  all.filter((one) => one.element === element).sort((a, b) => placeOf(a) - placeOf(b));

/** The document a regime stands by now; undefined where there is none or all were withdrawn. */
export const leadingOf = (all: readonly EntryCard[], element: string): EntryCard | undefined =>
  documentsFor(all, element).find(({ state }) => state.name !== 'withdrawn');

/** `8项制度中5项在用`. */
export const regimesSentence = (entries: readonly EntryCard[]): string => {
  const inForce = new Set(
    entries.flatMap(({ element, state }) => (state.name === 'in_force' ? [element] : [])),
  );
  const all = STUDY_REGIMES.length;
  return inForce.size === all ? `${all}项制度都在用` : `${all}项制度中${inForce.size}项在用`;
};
