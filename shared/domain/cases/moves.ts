import type { Actor } from '../people/rights';
import { holdsRoleOver } from '../people/rights';
import type { Role } from '../people/schema';
import { addDays, type Instant, type LocalDate } from '../time';
import { type CaseMove, caseKinds } from './kinds';
import type { CaseKind, CaseRecord, CaseStateName, CaseStep } from './schema';

/** Somebody at a time, with the units above the one that is asked about. */
export interface Asking {
  actor: Actor;
  now: Instant;
  above: readonly string[];
}

const holds = ({ actor, now, above }: Asking, roles: readonly Role[], unitId: string): boolean =>
  holdsRoleOver(actor, roles, unitId, now, above);

/** Roles that read cases of a kind. */
export const readersOf = (kind: CaseKind): Role[] => {
  const { openedBy, ownedBy, checkedBy, overseenBy } = caseKinds[kind];
  return [...new Set([...openedBy, ...ownedBy, ...checkedBy, ...overseenBy])];
};

type Belonging = Pick<CaseRecord, 'kind' | 'unitId'>;

export const mayRead = (asking: Asking, { kind, unitId }: Belonging): boolean =>
  holds(asking, readersOf(kind), unitId);

export const mayOpen = (asking: Asking, { kind, unitId }: Belonging): boolean =>
  holds(asking, caseKinds[kind].openedBy, unitId);

/** What a state is called in its kind. */
export const stateLabelOf = ({ kind, state }: Pick<CaseRecord, 'kind' | 'state'>): string =>
  state === 'withdrawn' ? '已撤下' : (caseKinds[kind].states[state]?.label ?? state);

export const isOpenIn = (kind: CaseKind, state: CaseStateName): boolean =>
  state !== 'withdrawn' && !caseKinds[kind].states[state]?.settled;

/** Days past the last one; 0 while there is time, nothing is due or all is settled. */
export const daysOverdue = (
  { dueOn, open }: Pick<CaseRecord, 'dueOn' | 'open'>,
  today: LocalDate,
): number => {
  if (!open || dueOn === null || today <= dueOn) return 0;
  const day = 24 * 60 * 60 * 1000;
  return Math.round((Date.parse(today) - Date.parse(dueOn)) / day);
};

/** Its time ends within a week. */
export const isDueSoon = (
  { dueOn, open }: Pick<CaseRecord, 'dueOn' | 'open'>,
  today: LocalDate,
): boolean => open && dueOn !== null && today <= dueOn && dueOn <= addDays(today, 7);

const lastStepTo = ({ steps, state }: Pick<CaseRecord, 'steps' | 'state'>): CaseStep | undefined =>
  [...steps].reverse().find(({ name }) => name === state);

type Moving = Pick<CaseRecord, 'kind' | 'unitId' | 'state' | 'steps'>;

/** Whether somebody would judge what they did themselves. */
export const isOwnWork = (
  { actor }: Pick<Asking, 'actor'>,
  record: Moving,
  move: CaseMove,
): boolean => move.by === 'checker' && !move.back && lastStepTo(record)?.by === actor.memberId;

/** Moves of the kind's own machine from where a case stands, whoever asks. */
export const movesIn = ({ kind, state }: Pick<CaseRecord, 'kind' | 'state'>): readonly CaseMove[] =>
  caseKinds[kind].states[state]?.moves ?? [];

const allowsRole = (asking: Asking, { kind, unitId }: Belonging, { by }: CaseMove): boolean => {
  const { ownedBy, checkedBy } = caseKinds[kind];
  return holds(asking, by === 'owner' ? ownedBy : checkedBy, unitId);
};

/** Moves somebody may make. */
export const movesFor = (asking: Asking, record: Moving): CaseMove[] =>
  movesIn(record).filter(
    (move) => allowsRole(asking, record, move) && !isOwnWork(asking, record, move),
  );

/** Whoever may open one changes what it says while nothing was done about it, and takes it back. */
export const mayChange = (asking: Asking, record: Moving): boolean =>
  record.state === caseKinds[record.kind].first &&
  record.steps.length === 1 &&
  mayOpen(asking, record);
