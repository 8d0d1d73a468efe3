import type { ProgressRecord } from '../progress/schema';
import { type Instant, instantOf } from '../time';
import { caseKinds } from './kinds';
import type { CaseRecord } from './schema';

const dayOf = (on: string | undefined): Instant | null =>
  on === undefined ? null : (instantOf(on) ?? null);

/**
 * How far a case came: the day of the first step after it was last at its beginning, and the day it was
 * settled, if it is. One that was sent back begins again.
 */
const stepsOf = ({ kind, state, steps, dueOn }: CaseRecord): ProgressRecord['steps'] => {
  const { first, states } = caseKinds[kind];
  const begun = steps.map(({ name }) => name).lastIndexOf(first);
  const last = steps.at(-1);
  return {
    answeredAt: state === first ? null : dayOf(steps[begun + 1]?.on),
    solvedAt: states[state]?.settled ? dayOf(last?.on) : null,
    dueOn,
  };
};

/** A case as evidence. Withdrawn ones are never given to the rules. */
export const evidenceFromCase = (record: CaseRecord): ProgressRecord => {
  const { evidence, asksFollowUp } = caseKinds[record.kind];
  const steps = stepsOf(record);
  return {
    id: record.id,
    family: 'case',
    kind: evidence,
    unitId: record.unitId,
    commitmentIds: record.serves.map(({ commitmentId }) => commitmentId),
    at: record.at,
    title: record.number ? `${record.title} ${record.number}` : record.title,
    ...(asksFollowUp ? { followedAt: steps?.solvedAt ?? null } : { steps }),
  };
};

/**
 * A finding as whoever inspected answers for it: where it was linked to more than its kind usually serves
 * (17.3), it asks for a follow-up of theirs.
 */
export const findingForInspector = (record: CaseRecord, unitId: string): ProgressRecord[] => {
  const usual: readonly string[] = caseKinds[record.kind].usuallyServes;
  const evidence = evidenceFromCase(record);
  const commitmentIds = evidence.commitmentIds.filter((id) => !usual.includes(id));
  return commitmentIds.length > 0 ? [{ ...evidence, unitId, commitmentIds, followedAt: null }] : [];
};
