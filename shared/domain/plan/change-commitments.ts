import { type Refusal, refuse, type Success, succeed } from '../outcome';
import { takesTarget } from '../progress/registry';
import { type Instant, type LocalDate, localDateOf } from '../time';
import { RULE_OF_PERIOD } from './rule-of-period';
import type {
  Commitment,
  CommitmentChange,
  CommitmentTarget,
  ProgressRuleName,
  ResponsibilityLevel,
} from './schema';

/** What the committee can say of a commitment; the plan's own words are never among it. */
export interface CommitmentFields {
  title: string;
  units: readonly string[];
  level: ResponsibilityLevel;
  evidence: readonly string[];
  checklist: readonly string[];
  counts: 'linked' | 'any';
}

export type CommitmentAct =
  | {
      kind: 'add';
      item: number;
      rule: ProgressRuleName;
      fields: CommitmentFields;
      target: CommitmentTarget | null;
    }
  | { kind: 'edit'; commitmentId: string; fields: CommitmentFields }
  | {
      kind: 'split';
      commitmentId: string;
      parts: readonly { title: string; quote: string | null; units: readonly string[] }[];
    }
  | { kind: 'withdraw'; commitmentId: string }
  | { kind: 'restore'; commitmentId: string }
  | { kind: 'target'; commitmentId: string; target: CommitmentTarget | null }
  | { kind: 'refer'; commitmentId: string; key: string };

/** What a plan's commitments are changed in. */
export interface CommitmentsOfPlan {
  readonly year: number;
  readonly items: readonly number[];
  readonly commitments: readonly Commitment[];
  readonly changes: readonly CommitmentChange[];
}

/** A change as decided, still without who and when. */
export type DecidedChange = Pick<CommitmentChange, 'kind' | 'place' | 'before' | 'after'>;

export interface Decided {
  readonly change: DecidedChange | null;
  readonly decision: { commitmentId: string; target: CommitmentTarget | null } | null;
}

export type CommitmentRefusal =
  | Refusal<'NOT_FOUND', Record<string, never>>
  | Refusal<'COMMITMENT_IN_PLAN', Record<string, never>>
  | Refusal<'COMMITMENT_FIELD', { label: string }>
  | Refusal<'PLAN_YEAR_OVER', Record<string, never>>;

export type CommitmentAnswer = Success<Decided> | CommitmentRefusal;

export const NOT_FOUND = refuse('NOT_FOUND', {});
/** Words of the plan give it: the committee adds beside them, it does not change them. */
const IN_PLAN = refuse('COMMITMENT_IN_PLAN', {});
export const wrong = (label: string) => refuse('COMMITMENT_FIELD', { label });

const changed = (change: DecidedChange): CommitmentAnswer => succeed({ change, decision: null });

/** A commitment that holds, with its place. */
export const findCommitment = ({ commitments }: CommitmentsOfPlan, id: string) => {
  const place = commitments.findIndex((one) => one.id === id);
  const found = commitments[place];
  return found ? { place, found } : undefined;
};

/** Every id that stands or ever stood: none is given twice. */
const idsOf = ({ commitments, changes }: CommitmentsOfPlan): ReadonlySet<string> =>
  new Set([
    ...commitments.map(({ id }) => id),
    ...changes.flatMap(({ before, after }) => [
      ...(before ? [before.id] : []),
      ...after.map(({ id }) => id),
    ]),
  ]);

/** The first free ids `stem1`, `stem2`, … */
export const freeIds = (plan: CommitmentsOfPlan, stem: string, from: number, count: number) => {
  const taken = idsOf(plan);
  const free: string[] = [];
  for (let number = from; free.length < count; number += 1) {
    const id = `${stem}${number}`;
    if (!taken.has(id)) free.push(id);
  }
  return free;
};

/** After the last of its item, so that it is read with it. */
export const placeAfter = ({ commitments }: CommitmentsOfPlan, item: number): number =>
  commitments.reduce((place, one, at) => (one.item <= item ? at + 1 : place), 0);

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word, at) => word === other[at]);

/** Whether the plan's own words name the list, so that it is not the committee's to change. */
const namesList = ({ explicit, checklist, quotes }: Commitment): boolean =>
  explicit ||
  (checklist.length > 1 && checklist.every((name) => quotes.some((q) => q.includes(name))));

export const edit = (
  plan: CommitmentsOfPlan,
  { commitmentId, fields }: Extract<CommitmentAct, { kind: 'edit' }>,
): CommitmentAnswer => {
  const known = findCommitment(plan, commitmentId);
  if (!known) return NOT_FOUND;
  const { found, place } = known;
  const relisted = !isSame(found.checklist, fields.checklist);
  if (found.explicit && !isSame(found.units, fields.units)) return IN_PLAN;
  if (relisted && namesList(found)) return IN_PLAN;
  if (relisted && found.rule !== 'checklist') return wrong('清单');
  const { counts: _counts, checklistBy: _by, ...rest } = found;
  const after: Commitment = {
    ...rest,
    title: fields.title,
    units: [...fields.units],
    level: fields.level,
    evidence: [...fields.evidence],
    checklist: [...fields.checklist],
    ...(fields.counts === 'any' ? { counts: fields.counts } : {}),
    ...(relisted || found.checklistBy ? { checklistBy: 'committee' } : {}),
  };
  return changed({ kind: 'edited', place, before: found, after: [after] });
};

/**
 * Cuts a commitment into parts. The first keeps the id, and with it whatever is linked, and what the
 * plan's words ask for; each part may carry a piece of those words.
 */
export const split = (
  plan: CommitmentsOfPlan,
  { commitmentId, parts }: Extract<CommitmentAct, { kind: 'split' }>,
): CommitmentAnswer => {
  const known = findCommitment(plan, commitmentId);
  if (!known) return NOT_FOUND;
  const { found, place } = known;
  const quoted = parts.every(
    ({ quote }) => quote === null || found.quotes.some((whole) => whole.includes(quote)),
  );
  if (!quoted) return wrong('原文');
  if (parts.length < 2) return wrong('拆分');
  const ids = freeIds(plan, `${found.id}-`, 2, parts.length - 1);
  const after = parts.map(({ title, quote, units }, at): Commitment => {
    const quotes = quote === null ? found.quotes : [quote];
    const own = { ...found, title, quotes: [...quotes], units: [...units] };
    return at === 0 ? own : { ...own, id: ids[at - 1] ?? '', explicit: false, target: null };
  });
  if (found.explicit && !isSame(after[0]?.units ?? [], found.units)) return IN_PLAN;
  return changed({ kind: 'split', place, before: found, after });
};

export const withdraw = (plan: CommitmentsOfPlan, commitmentId: string): CommitmentAnswer => {
  const known = findCommitment(plan, commitmentId);
  if (!known) return NOT_FOUND;
  return changed({ kind: 'withdrawn', place: known.place, before: known.found, after: [] });
};

export const restore = (plan: CommitmentsOfPlan, commitmentId: string): CommitmentAnswer => {
  if (findCommitment(plan, commitmentId)) return NOT_FOUND;
  const last = plan.changes
    .filter(({ kind, before }) => kind === 'withdrawn' && before?.id === commitmentId)
    .at(-1);
  if (!last?.before) return NOT_FOUND;
  const place = Math.min(last.place, plan.commitments.length);
  return changed({ kind: 'restored', place, before: null, after: [last.before] });
};

/** A target that none of a commitment's views can show gets the view that can. */
const showing = (commitment: Commitment, target: CommitmentTarget): Commitment =>
  takesTarget(commitment, target)
    ? commitment
    : { ...commitment, alsoShow: [...commitment.alsoShow, RULE_OF_PERIOD[target.period]] };

export const dueFits = (
  target: CommitmentTarget | null,
  year: number,
  from: LocalDate,
): boolean => {
  const dueOn = target?.dueOn ?? null;
  return dueOn === null || (dueOn >= from && dueOn <= `${year}-12-31`);
};

export const decideTarget = (
  plan: CommitmentsOfPlan,
  { commitmentId, target }: Extract<CommitmentAct, { kind: 'target' }>,
): CommitmentAnswer => {
  const known = findCommitment(plan, commitmentId);
  if (!known) return NOT_FOUND;
  const { found, place } = known;
  if (found.explicit && found.target) return IN_PLAN;
  const shown = target ? showing(found, target) : found;
  return succeed({
    change: shown === found ? null : { kind: 'edited', place, before: found, after: [shown] },
    decision: { commitmentId, target },
  });
};

/** From when a change of today holds: never from a day that has passed. */
export const holdsFrom = (
  year: number,
  now: Instant,
): Success<LocalDate> | Extract<CommitmentRefusal, { error: { code: 'PLAN_YEAR_OVER' } }> => {
  const today = localDateOf(now);
  if (today > `${year}-12-31`) return refuse('PLAN_YEAR_OVER', {});
  const first = `${year}-01-01`;
  return succeed(today < first ? first : today);
};
