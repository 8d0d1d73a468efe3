import { type PlanInForce, servedBy } from '../activity/schedule';
import { wrongField } from '../entries/misfit';
import { type Refusal, refuse, type Success, succeed } from '../outcome';
import type { UnitKind } from '../people/schema';
import { calendarOf, type Instant, instantOf, type LocalDate, localDateOf } from '../time';
import { type CaseMove, caseKinds } from './kinds';
import type { CaseKind, CaseRecord, CaseStep } from './schema';

/** What somebody wrote into the form of a kind. */
export interface CaseRequest {
  kind: CaseKind;
  title?: string | undefined;
  number?: string | undefined;
  openedOn: LocalDate;
  dueOn?: LocalDate | null | undefined;
  details?: Readonly<Record<string, string>> | undefined;
  /** Left out: what the kind usually serves, as far as the plan has it. */
  commitmentIds?: readonly string[] | undefined;
}

export type WrittenCase = Pick<
  CaseRecord,
  'kind' | 'planYear' | 'title' | 'number' | 'openedOn' | 'at' | 'dueOn' | 'details' | 'serves'
>;

/** What a move is refused for. */
type StepRefusal =
  | Refusal<'CASE_DATE', { label: string }>
  | Refusal<'CASE_FIELD', { label: string }>;

export type CaseRefusal =
  | StepRefusal
  | Refusal<'CASE_NOT_OF_UNIT', Record<string, never>>
  | Refusal<'UNKNOWN_COMMITMENT', { commitmentId: string }>
  | Refusal<'PLAN_NOT_IN_FORCE', Record<string, never>>;

export const caseYearOf = (openedOn: LocalDate): number =>
  calendarOf(instantOf(openedOn) ?? Number.NaN).year;

const filled = (given: Readonly<Record<string, string>>, keys: readonly string[]) =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const text = Object.hasOwn(given, key) ? given[key]?.trim() : undefined;
      return text ? [[key, text]] : [];
    }),
  );

/** The label of what does not fit the kind; undefined when all does. */
const misfit = (request: CaseRequest): string | undefined => {
  const kind = caseKinds[request.kind];
  if ('label' in kind.title && !request.title?.trim()) return kind.title.label;
  if (kind.number === 'given' && !request.number?.trim()) return kind.numberLabel;
  if (kind.due === 'must' && !request.dueOn) return '时限';
  return wrongField(kind, request.details ?? {});
};

const servesOf = (
  { kind, commitmentIds }: CaseRequest,
  plan: PlanInForce | undefined,
): ReturnType<typeof servedBy> | Refusal<'PLAN_NOT_IN_FORCE', Record<string, never>> => {
  if (commitmentIds && commitmentIds.length > 0 && !plan) return refuse('PLAN_NOT_IN_FORCE', {});
  if (!plan) return succeed([]);
  const known = plan.commitments.map(({ id }) => id);
  const usual = caseKinds[kind].usuallyServes.filter((id) => known.includes(id));
  return servedBy(plan, commitmentIds ?? usual);
};

/** Checks what was written against its kind, and works out its year and what it counts for. */
export const writtenCase = (
  request: CaseRequest,
  place: { unitKind: UnitKind; plan: PlanInForce | undefined; now: Instant },
): Success<WrittenCase> | CaseRefusal => {
  const kind = caseKinds[request.kind];
  const { openedOn, dueOn = null } = request;
  if (!kind.hostedBy.includes(place.unitKind)) return refuse('CASE_NOT_OF_UNIT', {});
  if (openedOn > localDateOf(place.now)) return refuse('CASE_DATE', { label: kind.openedLabel });
  if (dueOn !== null && dueOn < openedOn) return refuse('CASE_DATE', { label: '时限' });
  const label = misfit(request);
  if (label !== undefined) return refuse('CASE_FIELD', { label });
  const serves = servesOf(request, place.plan);
  if (!serves.ok) return serves;
  return succeed({
    kind: request.kind,
    planYear: caseYearOf(openedOn),
    title: 'fixed' in kind.title ? kind.title.fixed : (request.title?.trim() ?? ''),
    number: kind.number === 'given' ? (request.number?.trim() ?? '') : '',
    openedOn,
    at: instantOf(openedOn) ?? Number.NaN,
    dueOn: kind.due ? dueOn : null,
    details: filled(
      request.details ?? {},
      kind.fields.map(({ key }) => key),
    ),
    serves: serves.data,
  });
};

/** The step a move makes: on a day not before the last step's, with what it asks for. */
export const steppedTo = (
  record: Pick<CaseRecord, 'steps'>,
  move: CaseMove,
  given: { on: LocalDate; details?: Readonly<Record<string, string>> | undefined },
  { now, by }: { now: Instant; by: string },
): Success<CaseStep> | StepRefusal => {
  const before = record.steps.at(-1)?.on ?? given.on;
  if (given.on > localDateOf(now) || given.on < before)
    return refuse('CASE_DATE', { label: '日期' });
  const fields = move.fields ?? [];
  const label = wrongField({ fields }, given.details ?? {});
  if (label !== undefined) return refuse('CASE_FIELD', { label });
  const details = filled(
    given.details ?? {},
    fields.map(({ key }) => key),
  );
  return succeed({ name: move.to, on: given.on, at: now, by, details });
};

/** `2022-007`: the running number as it is shown. */
export const runningNumber = (year: number, serial: number): string =>
  `${year}-${String(serial).padStart(3, '0')}`;
