import { type PlanInForce, servedBy } from '../activity/schedule';
import { type Refusal, refuse, type Success, succeed } from '../outcome';
import type { UnitKind } from '../people/schema';
import { calendarOf, type Instant, instantOf, type LocalDate, localDateOf } from '../time';
import { type EntryKindDefinition, entryKinds } from './kinds';
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
  now: Instant;
}

/** The fields that writing an entry sets. */
export type WrittenEntry = Pick<
  Entry,
  | 'kind'
  | 'planYear'
  | 'title'
  | 'on'
  | 'at'
  | 'period'
  | 'element'
  | 'memberId'
  | 'memberName'
  | 'number'
  | 'keptAt'
  | 'link'
  | 'details'
  | 'serves'
>;

export type EntryRefusal =
  | Refusal<'ENTRY_NOT_OF_UNIT', Record<string, never>>
  | Refusal<'ENTRY_DATE_AHEAD', Record<string, never>>
  | Refusal<'ENTRY_FIELD', { label: string }>
  | Refusal<'UNKNOWN_COMMITMENT', { commitmentId: string }>
  | Refusal<'PLAN_NOT_IN_FORCE', Record<string, never>>;

/**
 * The year an entry belongs to: that of its date. A document that stays in force and is put down later
 * belongs to the year in which it is put down, where it still holds.
 */
export const planYearOf = (kind: EntryKind, on: LocalDate, now: Instant): number => {
  const year = calendarOf(instantOf(on) ?? Number.NaN).year;
  return entryKinds[kind].standing ? Math.max(year, calendarOf(now).year) : year;
};

const isFilled = (text: string | null | undefined): text is string => Boolean(text?.trim());

/** The label of the first field that was left out or holds a word that is no choice, or no topic of the plan. */
const wrongField = (
  { fields }: EntryKindDefinition,
  given: Readonly<Record<string, string>>,
  topics: readonly string[],
): string | undefined =>
  fields.find(({ key, choices, namesTopic, optional }) => {
    const text = Object.hasOwn(given, key) ? given[key]?.trim() : undefined;
    if (!text) return !optional;
    if (namesTopic) return !topics.includes(text);
    return choices !== undefined && !choices.includes(text);
  })?.label;

const detailsOf = (
  { fields }: EntryKindDefinition,
  given: Readonly<Record<string, string>>,
): Record<string, string> =>
  Object.fromEntries(
    fields.flatMap(({ key }) => {
      const text = Object.hasOwn(given, key) ? given[key] : undefined;
      return isFilled(text) ? [[key, text.trim()]] : [];
    }),
  );

/** The label of what does not fit the kind's definition; undefined when all does. */
const misfit = (request: EntryRequest, { person, topics }: EntryPlace): string | undefined => {
  const kind = entryKinds[request.kind];
  const { element, period, link, details = {} } = request;
  if (kind.of === 'person' && !person) return '是谁的';
  if (kind.of === 'group' && person) return '是谁的';
  if (isFilled(element) ? !kind.elements.includes(element) : kind.elements.length > 0) {
    return '项目';
  }
  if (Boolean(kind.ofQuarter) !== Boolean(period)) return '所属季度';
  if (isFilled(link) && !/^https:\/\/[^\s/]+/.test(link)) return '网址';
  return wrongField(kind, details, topics);
};

/** What a kind serves when nobody chose anything: the part of it that the plan has. */
const usuallyServed = (kind: EntryKind, plan: PlanInForce | undefined): Entry['serves'] =>
  entryKinds[kind].usuallyServes.flatMap((id) => {
    const served = plan ? servedBy(plan, [id]) : undefined;
    return served?.ok ? served.data : [];
  });

/**
 * A document of an earlier year that is still in force, as the year of this plan has it: it serves there
 * what its kind usually serves.
 */
export const carriedInto = <Carried extends Pick<Entry, 'kind' | 'planYear' | 'serves'>>(
  entry: Carried,
  plan: PlanInForce,
): Carried =>
  entry.planYear < plan.year ? { ...entry, serves: usuallyServed(entry.kind, plan) } : entry;

const servesOf = ({ kind, commitmentIds }: EntryRequest, plan: PlanInForce | undefined) => {
  if (!commitmentIds) return succeed(usuallyServed(kind, plan));
  if (commitmentIds.length === 0) return succeed([]);
  return plan ? servedBy(plan, commitmentIds) : refuse('PLAN_NOT_IN_FORCE', {});
};

const isAhead = (kind: EntryKind, on: LocalDate, now: Instant): boolean =>
  !entryKinds[kind].mayLieAhead && on > localDateOf(now);

/** Checks what was written against its kind, and works out the year and what it counts for. */
export const writtenEntry = (
  request: EntryRequest,
  place: EntryPlace,
): Success<WrittenEntry> | EntryRefusal => {
  const kind = entryKinds[request.kind];
  if (!kind.hostedBy.includes(place.unitKind)) return refuse('ENTRY_NOT_OF_UNIT', {});
  if (isAhead(request.kind, request.on, place.now)) return refuse('ENTRY_DATE_AHEAD', {});
  const label = misfit(request, place);
  if (label !== undefined) return refuse('ENTRY_FIELD', { label });
  const serves = servesOf(request, place.plan);
  if (!serves.ok) return serves;
  return succeed({
    kind: request.kind,
    planYear: planYearOf(request.kind, request.on, place.now),
    title: request.title,
    on: request.on,
    at: instantOf(request.on) ?? Number.NaN,
    period: request.period ?? null,
    element: isFilled(request.element) ? request.element : null,
    memberId: place.person?.id ?? null,
    memberName: place.person?.name ?? null,
    number: isFilled(request.number) ? request.number.trim() : null,
    keptAt: request.keptAt?.trim() ?? '',
    link: isFilled(request.link) ? request.link.trim() : null,
    details: detailsOf(kind, request.details ?? {}),
    serves: serves.data,
  });
};

type Issued = Partial<Pick<Entry, 'number' | 'on' | 'at' | 'planYear' | 'serves'>>;

/**
 * Number and date as a document is issued with them, where they differ from what was written. One that
 * comes into another year serves there what its kind usually serves.
 * @param plan of the year of the new date
 */
export const issuedAs = (
  entry: Pick<Entry, 'kind' | 'planYear' | 'on' | 'serves'>,
  issued: { number?: string | null | undefined; on?: LocalDate | undefined },
  plan: PlanInForce | undefined,
  now: Instant,
): Success<Issued> | Extract<EntryRefusal, { error: { code: 'ENTRY_DATE_AHEAD' } }> => {
  const { kind } = entry;
  const number = isFilled(issued.number) ? { number: issued.number.trim() } : {};
  const { on } = issued;
  if (on === undefined || on === entry.on) return succeed(number);
  if (isAhead(kind, on, now)) return refuse('ENTRY_DATE_AHEAD', {});
  const planYear = planYearOf(kind, on, now);
  const serves = planYear === entry.planYear ? entry.serves : usuallyServed(kind, plan);
  return succeed({ ...number, on, at: instantOf(on) ?? Number.NaN, planYear, serves });
};
