import type { CarryDecision } from './carry-schema';
import type { Commitment, PlanText } from './schema';

interface Carrying {
  /** The commitments the new plan begins with by its own words. */
  readonly begun: readonly Commitment[];
  readonly text: Pick<PlanText, 'sections'>;
  readonly earlier: { readonly year: number; readonly commitments: readonly Commitment[] };
  readonly decisions: readonly CarryDecision[];
  /** Ids of units that still stand. */
  readonly unitIds: ReadonlySet<string>;
}

interface Carried {
  readonly old: Commitment;
  readonly item: number;
  readonly quote: string | null;
}

const lineageOf = (old: Commitment, year: number): Commitment['carriedFrom'] => [
  ...(old.carriedFrom ?? []),
  { year, id: old.id },
];

/** Whether the earlier plan's own words named the list. */
const isNamedBy = ({ checklist, quotes }: Commitment): boolean =>
  checklist.length > 1 && checklist.every((name) => quotes.some((quote) => quote.includes(name)));

/** The committee's own list goes on; of one that the words named, what the new words name. */
const checklistOf = (old: Commitment, quote: string | null): string[] =>
  old.checklistBy === 'committee' || !isNamedBy(old)
    ? old.checklist
    : old.checklist.filter((name) => quote?.includes(name));

/** What goes on of a commitment, and nothing that was a target or a period of the committee. */
const goesOn = (
  { old, quote }: Carried,
  { year, unitIds }: { year: number; unitIds: ReadonlySet<string> },
): Omit<Commitment, 'id' | 'item'> => {
  const { title, level, levelInferred, alsoShow, evidence, privacy } = old;
  const checklist = checklistOf(old, quote);
  const units = old.units.filter((id) => id === 'branch:*' || unitIds.has(id));
  const isListless = old.rule === 'checklist' && checklist.length === 0;
  const period = old.undefinedPeriod;
  return {
    title,
    quotes: quote === null ? [] : [quote],
    explicit: old.explicit && old.rule === 'checklist' && checklist.length === old.checklist.length,
    units: units.length > 0 ? units : ['organ-committee'],
    level,
    levelInferred,
    rule: isListless ? 'evidenceOnly' : old.rule,
    alsoShow,
    target: null,
    checklist,
    evidence,
    undefinedPeriod: period !== null && quote?.includes(period) ? period : null,
    privacy,
    ...(quote === null ? { addedBy: 'committee' } : {}),
    ...(old.checklistBy ? { checklistBy: old.checklistBy } : {}),
    ...(old.counts ? { counts: old.counts } : {}),
    carriedFrom: lineageOf(old, year),
  };
};

/** A quantity of the new plan's words keeps its quantity, its units and its words. */
const beneath = (begun: Commitment, old: Commitment, year: number): Commitment => ({
  ...begun,
  title: old.title,
  level: old.level,
  levelInferred: old.levelInferred,
  evidence: old.evidence,
  carriedFrom: lineageOf(old, year),
});

/** The commitment of the new plan's own words on which an earlier one goes on, if it is taken by none yet. */
const takenUpBy = (
  { old, item, quote }: Carried,
  standing: readonly Commitment[],
  titles: ReadonlyMap<number, string>,
): number =>
  standing.findIndex((one) => {
    if (quote === null || one.item !== item || one.carriedFrom !== undefined) return false;
    const [own = ''] = one.quotes;
    if (one.explicit) return old.explicit && (quote.includes(own) || own.includes(quote));
    return quote === titles.get(item) && own === quote && old.rule === 'evidenceOnly';
  });

const freeId = (standing: readonly Commitment[], stem: string, from: number): string => {
  const taken = new Set(standing.map(({ id }) => id));
  let number = from;
  while (taken.has(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
};

const withOne = (
  standing: readonly Commitment[],
  one: Carried,
  at: { year: number; unitIds: ReadonlySet<string>; titles: ReadonlyMap<number, string> },
): Commitment[] => {
  const { old, item, quote } = one;
  const place = takenUpBy(one, standing, at.titles);
  const found = standing[place];
  if (found) {
    const whole = { ...found, ...goesOn(one, at) };
    const next = found.explicit ? beneath(found, old, at.year) : whole;
    return standing.map((each, index) => (index === place ? next : each));
  }
  const id = quote === null ? freeId(standing, `${item}.c`, 1) : freeId(standing, `${item}.`, 1);
  const last = standing.reduce((after, each, index) => (each.item <= item ? index + 1 : after), 0);
  return [...standing.slice(0, last), { id, item, ...goesOn(one, at) }, ...standing.slice(last)];
};

/**
 * The commitments of a new plan with those that were carried over. Title, level, rule, units, evidence and
 * the committee's lists go on; targets and periods of the committee do not. Where the new plan's own words
 * give a quantity or name a list, they hold.
 */
export const withCarried = ({
  begun,
  text,
  earlier,
  decisions,
  unitIds,
}: Carrying): Commitment[] => {
  const { year } = earlier;
  const titles = new Map(
    text.sections.flatMap(({ items }) => items).map(({ number, title }) => [number, title]),
  );
  const places = new Map(decisions.map(({ commitmentId, to }) => [commitmentId, to]));
  return earlier.commitments.reduce<Commitment[]>(
    (standing, old) => {
      const to = places.get(old.id);
      return to ? withOne(standing, { old, ...to }, { year, unitIds, titles }) : standing;
    },
    [...begun],
  );
};
