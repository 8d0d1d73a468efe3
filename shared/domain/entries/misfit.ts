import type { PlanInForce } from '../activity/schedule';
import type { UnitKind } from '../people/schema';
import { type Instant, instantOf, type LocalDate } from '../time';
import { type EntryField, type EntryKindDefinition, entryKinds } from './kinds';
import type { Entry, EntryKind } from './schema';

/** What somebody wrote into the form of a kind. */
export interface EntryRequest {
  kind: EntryKind;
  title: string;
  on: LocalDate;
  period?: Entry['period'] | undefined;
  element?: string | null | undefined;
  number?: string | null | undefined;
  keptAt?: string | undefined;
  link?: string | null | undefined;
  details?: Readonly<Record<string, string>> | undefined;
  /** Where it goes: units of the office. */
  addressed?: Entry['addressed'];
  /** What it follows from. */
  about?: Entry['about'];
  /** Left out: what the kind usually serves, as far as the plan has it. */
  commitmentIds?: readonly string[] | undefined;
}

/** Where and for whom it is written. */
export interface EntryPlace {
  unitKind: UnitKind;
  /** Whose it is; null where nobody was named. */
  person: { id: string; name: string } | null;
  /** The plan of the year it belongs to. */
  plan: PlanInForce | undefined;
  /** Ids of the topics it may name: those of the unit's study plan. */
  topics: readonly string[];
  /** Whether the year of its date, where that is over, still takes late entries. */
  takesOld: boolean;
  now: Instant;
}

export const isFilled = (text: string | null | undefined): text is string => Boolean(text?.trim());

const isNumber = (text: string): boolean => /^\d{1,6}$/.test(text);
const isDay = (text: string): boolean => instantOf(text) !== undefined;

const suits = ({ choices, as }: EntryField, text: string): boolean => {
  if (as === 'number') return isNumber(text);
  return as === 'date' ? isDay(text) : choices === undefined || choices.includes(text);
};

/** The label of the first field that was left out or holds what does not suit it, or no topic of the plan. */
export const wrongField = (
  { fields }: Pick<EntryKindDefinition, 'fields'>,
  given: Readonly<Record<string, string>>,
  topics: readonly string[] = [],
): string | undefined =>
  fields.find((field) => {
    const text = Object.hasOwn(given, field.key) ? given[field.key]?.trim() : undefined;
    if (!text) return !field.optional;
    return field.namesTopic ? !topics.includes(text) : !suits(field, text);
  })?.label;

const misfitsPerson = (kind: EntryKindDefinition, { person }: EntryPlace): boolean =>
  (kind.of === 'person' && !person) || (kind.of === 'group' && Boolean(person));

/** Whether an element is one of the kind's, or of the checklists of what it counts for. */
const misfitsElement = (
  kind: EntryKindDefinition,
  { element, commitmentIds = [] }: EntryRequest,
  { plan }: EntryPlace,
): boolean => {
  if (!isFilled(element)) return kind.elements.length > 0;
  if (!kind.elementsOfPlan) return !kind.elements.includes(element);
  const served = plan?.commitments.filter(({ id }) => commitmentIds.includes(id)) ?? [];
  return !served.some(({ checklist }) => checklist.includes(element));
};

/** The label of what does not fit the kind's definition; undefined when all does. */
export const misfit = (request: EntryRequest, place: EntryPlace): string | undefined => {
  const kind = entryKinds[request.kind];
  const { period, link, details = {}, addressed = [] } = request;
  if (misfitsPerson(kind, place)) return kind.personLabel ?? '是谁的';
  if (misfitsElement(kind, request, place)) return '项目';
  if (Boolean(kind.ofQuarter) !== Boolean(period)) return '所属季度';
  if (Boolean(kind.addressed) !== addressed.length > 0) return '发往单位';
  if (isFilled(link) && !/^https:\/\/[^\s/]+/.test(link)) return '网址';
  return wrongField(kind, details, place.topics);
};
