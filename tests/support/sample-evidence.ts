import type { Commitment, ProgressRuleName } from '@shared/domain/plan/schema';
import type { ProgressRecord } from '@shared/domain/progress/schema';
import { type Instant, instantOf } from '@shared/domain/time';

const at = (date: string): Instant => instantOf(date, '10:00') ?? Number.NaN;

/** What a record says beside its date, for a rule to work with. */
const SAYS: Readonly<Record<ProgressRuleName, Partial<ProgressRecord>>> = {
  perUnitCount: {},
  perPeriod: {},
  outcomeByDate: { reached: true },
  checklist: {},
  caseStates: {
    steps: { answeredAt: at('2022-05-03'), solvedAt: at('2022-05-04'), dueOn: null },
  },
  evidenceOnly: {},
  followUp: { followedAt: at('2022-05-05') },
  attestation: {
    attested: { claim: '已落实', checked: { at: at('2022-05-06'), by: '上一级' } },
  },
};

/** Where a clause is evidenced by several kinds, the one its rule speaks of. */
const kindFor = ({ rule, evidence }: Commitment): string => {
  const wanted: Partial<Record<ProgressRuleName, string>> = {
    checklist: 'document',
    caseStates: 'case/',
    followUp: 'case/',
    attestation: 'attestation',
  };
  const start = wanted[rule];
  return evidence.find((kind) => start && kind.startsWith(start)) ?? evidence[0] ?? 'activity';
};

/** A record of May 2022 that evidences the commitment, done by the unit. */
export const sampleFor = (
  commitment: Commitment,
  unitId: string,
  element?: string,
): ProgressRecord => {
  const kind = kindFor(commitment);
  return {
    id: `${commitment.id}:${unitId}`,
    family: kind.startsWith('case/') ? 'case' : kind.startsWith('activity') ? 'activity' : 'entry',
    kind: kind.replace(/^activity\//, ''),
    unitId,
    commitmentIds: [commitment.id],
    at: at('2022-05-02'),
    title: commitment.title,
    ...SAYS[commitment.rule],
    ...(element ? { element } : {}),
  };
};
