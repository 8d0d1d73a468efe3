import { type PlanInForce, servedBy } from '../activity/schedule';
import { type Refusal, refuse, type Success, succeed } from '../outcome';
import { isEvidenceFor } from '../progress/records';
import { calendarOf, type Instant, instantOf, type LocalDate, localDateOf } from '../time';
import { evidenceNameOf } from './evidence-name';
import { type EntryKindDefinition, entryKinds } from './kinds';
import { type EntryPlace, type EntryRequest, isFilled, misfit } from './misfit';
import type { Entry, EntryKind } from './schema';

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
  | 'addressed'
  | 'about'
  | 'serves'
>;

export type EntryRefusal =
  | Refusal<'ENTRY_NOT_OF_UNIT', Record<string, never>>
  | Refusal<'ENTRY_DATE_AHEAD', Record<string, never>>
  | Refusal<'ENTRY_FIELD', { label: string }>
  | Refusal<'UNKNOWN_COMMITMENT', { commitmentId: string }>
  | Refusal<'PLAN_NOT_IN_FORCE', Record<string, never>>;

/**
 * The year an entry belongs to: that of its date. A document that stays in force, put down when that year
 * is frozen, belongs to the year in which it is put down, where it still holds.
 */
export const planYearOf = (
  kind: EntryKind,
  on: LocalDate,
  { now, takesOld }: Pick<EntryPlace, 'now' | 'takesOld'>,
): number => {
  const year = calendarOf(instantOf(on) ?? Number.NaN).year;
  if (takesOld || !entryKinds[kind].standing) return year;
  return Math.max(year, calendarOf(now).year);
};

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

/**
 * What a kind serves when nobody chose anything: the part of it that the plan has. Kinds name commitments
 * by the ids of the first plan; where one was carried over, it is found by where it came from.
 */
const usuallyServed = (
  of: Pick<Entry, 'kind' | 'details'>,
  plan: PlanInForce | undefined,
): Entry['serves'] => {
  const { usuallyServes, evidenceBy } = entryKinds[of.kind];
  const evidence = { family: 'entry', kind: evidenceNameOf(of) } as const;
  // Where the evidence depends on a choice, only those that ask for this one.
  const asking = plan?.commitments.filter((one) => !evidenceBy || isEvidenceFor(one, evidence));
  return usuallyServes.flatMap((id) => {
    const carried = asking?.filter((one) => one.carriedFrom?.[0]?.id === id) ?? [];
    const own = asking?.filter((one) => one.id === id && !one.carriedFrom) ?? [];
    const ids = (carried.length > 0 ? carried : own).map((one) => one.id);
    const served = plan && servedBy(plan, ids);
    return served?.ok ? served.data : [];
  });
};

/** What became of the commitments an entry served in its own year; undefined: none was carried over. */
const servedAnew = (
  { planYear, serves }: Pick<Entry, 'planYear' | 'serves'>,
  plan: PlanInForce,
): Entry['serves'] | undefined => {
  const served = new Set(serves.map(({ commitmentId }) => commitmentId));
  const carried = plan.commitments.filter(({ carriedFrom = [] }) =>
    carriedFrom.some(({ year, id }) => year === planYear && served.has(id)),
  );
  if (carried.length === 0) return undefined;
  const anew = servedBy(
    plan,
    carried.map(({ id }) => id),
  );
  return anew.ok ? anew.data : undefined;
};

/**
 * A document of an earlier year that is still in force, as the year of this plan has it: it serves there
 * what was carried over from what it served; where nothing was, what its kind usually serves.
 */
export const carriedInto = <
  Carried extends Pick<Entry, 'kind' | 'details' | 'planYear' | 'serves'>,
>(
  entry: Carried,
  plan: PlanInForce,
): Carried =>
  entry.planYear < plan.year
    ? { ...entry, serves: servedAnew(entry, plan) ?? usuallyServed(entry, plan) }
    : entry;

/** Whether an entry still stands in a year: one that says until when it holds may have ended before. */
export const standsIn = ({ details }: Pick<Entry, 'details'>, year: number): boolean =>
  details.until === undefined || details.until >= `${year}-01-01`;

const servesOf = (
  { kind, commitmentIds }: EntryRequest,
  details: Entry['details'],
  plan: PlanInForce | undefined,
) => {
  if (!commitmentIds) return succeed(usuallyServed({ kind, details }, plan));
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
  const details = detailsOf(kind, request.details ?? {});
  const serves = servesOf(request, details, place.plan);
  if (!serves.ok) return serves;
  return succeed({
    kind: request.kind,
    planYear: planYearOf(request.kind, request.on, place),
    title: kind.fixedTitle ?? request.title,
    on: request.on,
    at: instantOf(request.on) ?? Number.NaN,
    period: request.period ?? null,
    element: isFilled(request.element) ? request.element : null,
    memberId: place.person?.id ?? null,
    memberName: place.person?.name ?? null,
    number: isFilled(request.number) ? request.number.trim() : null,
    keptAt: request.keptAt?.trim() ?? '',
    link: isFilled(request.link) ? request.link.trim() : null,
    details,
    ...(kind.addressed ? { addressed: [...(request.addressed ?? [])] } : {}),
    ...(request.about ? { about: request.about } : {}),
    serves: serves.data,
  });
};

type Issued = Partial<Pick<Entry, 'number' | 'on' | 'at' | 'planYear' | 'serves'>>;

/**
 * Number and date as a document is issued with them, where they differ from what was written. One that
 * comes into another year serves there what its kind usually serves.
 * @param at `plan` is that of the year it comes into
 */
export const issuedAs = (
  entry: Pick<Entry, 'kind' | 'planYear' | 'on' | 'serves' | 'details'>,
  issued: { number?: string | null | undefined; on?: LocalDate | undefined },
  at: Pick<EntryPlace, 'plan' | 'now' | 'takesOld'>,
): Success<Issued> | Extract<EntryRefusal, { error: { code: 'ENTRY_DATE_AHEAD' } }> => {
  const { kind } = entry;
  const number = isFilled(issued.number) ? { number: issued.number.trim() } : {};
  const { on = entry.on } = issued;
  if (isAhead(kind, on, at.now)) return refuse('ENTRY_DATE_AHEAD', {});
  const planYear = planYearOf(kind, on, at);
  if (on === entry.on && planYear === entry.planYear) return succeed(number);
  const serves = planYear === entry.planYear ? entry.serves : usuallyServed(entry, at.plan);
  return succeed({ ...number, on, at: instantOf(on) ?? Number.NaN, planYear, serves });
};
