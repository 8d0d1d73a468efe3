import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { activityKinds } from '@shared/domain/activity/kinds';
import { activityKind } from '@shared/domain/activity/schema';
import { caseKinds } from '@shared/domain/cases/kinds';
import { entryKinds } from '@shared/domain/entries/kinds';
import { INSPECTION_EVIDENCE } from '@shared/domain/inspections/progress';
import type { UnitKind } from '@shared/domain/people/schema';
import { evidenceWords } from '@shared/domain/plan/evidence-words';
import {
  type Commitment,
  progressRuleName,
  type ResponsibilityLevel,
} from '@shared/domain/plan/schema';
import { isEvidenceFor } from '@shared/domain/progress/records';
import type { ProgressRecord } from '@shared/domain/progress/schema';
import { BULLETIN_EVIDENCE } from '@shared/domain/study/bulletin';
import { CORPS_EVIDENCE } from '@shared/domain/volunteering/corps-evidence';
import { clauseTests, everyClause } from './demo/clause-tests';
import { planClauses } from './demo/clauses';
import { demoUnits } from './demo/office';

const FILE = path.resolve(__dirname, '..', 'docs', 'coverage.md');

const LEVELS: Readonly<Record<ResponsibilityLevel, string>> = {
  'party-group': '党组',
  'organ-committee': '机关党委',
  branch: '党支部',
};

/** Evidence the product can put down today, and the kinds of unit that can. */
interface Source {
  family: ProgressRecord['family'];
  kind: string;
  hosts: readonly UnitKind[];
}

const sources: readonly Source[] = [
  ...activityKind.options.map((kind) => ({
    family: 'activity' as const,
    kind,
    hosts: activityKinds[kind].hostedBy,
  })),
  ...Object.values(entryKinds).flatMap(({ evidence, evidenceBy, hostedBy }) =>
    [evidence, ...Object.values(evidenceBy?.kinds ?? {})].map((kind) => ({
      family: 'entry' as const,
      kind,
      hosts: hostedBy,
    })),
  ),
  ...Object.values(caseKinds).map(({ evidence, hostedBy }) => ({
    family: 'case' as const,
    kind: evidence,
    hosts: hostedBy,
  })),
  { family: 'entry', kind: BULLETIN_EVIDENCE, hosts: ['study_group'] },
  { family: 'entry', kind: CORPS_EVIDENCE, hosts: ['volunteer_team'] },
  {
    family: 'entry',
    kind: INSPECTION_EVIDENCE,
    hosts: ['organ_committee', 'party_group', 'branch', 'business_office'],
  },
];

const kindOf = new Map(demoUnits().map(({ unitId, kind }) => [unitId, kind]));

/** Kinds of unit whose records are those of the units a clause names: a subgroup's are its branch's. */
const askedKinds = ({ units }: Commitment): UnitKind[] => {
  const named = units.flatMap((id) => (id === 'branch:*' ? 'branch' : (kindOf.get(id) ?? [])));
  return named.includes('branch') ? [...named, 'branch_subgroup'] : named;
};

/** Whether one of the units a clause names can put such a record down. */
const isRecorded = (clause: Commitment, evidence: string): boolean =>
  sources.some(
    (source) =>
      isEvidenceFor({ evidence: [evidence] }, source) &&
      askedKinds(clause).some((kind) => source.hosts.includes(kind)),
  );

const toldEvidence = (clause: Commitment): string =>
  clause.evidence
    .map((kind) => `${evidenceWords[kind] ?? kind}${isRecorded(clause, kind) ? '' : '○'}`)
    .join('、');

/** P1 to P8, in the order of the rules' names. */
const ruleOf = ({ rule, alsoShow }: Commitment): string =>
  [rule, ...alsoShow]
    .map((name) => `P${progressRuleName.options.indexOf(name) + 1}`)
    .join(', then ');

/** A quotation keeps its masks: asterisks are no emphasis, and a bar ends no cell. */
const literal = (text: string): string => text.replace(/[*|]/g, (sign) => `\\${sign}`);

const quotesOf = ({ quotes }: Commitment): string =>
  quotes.map((quote) => `「${literal(quote)}」`).join('<br>');

const levelOf = ({ level, levelInferred }: Commitment): string =>
  `${LEVELS[level]}${levelInferred ? '' : ' (plan)'}`;

const testsOf = ({ id }: Commitment): string => {
  const own = clauseTests[id];
  return own ? `each; \`${own.file}\`: ${own.name}` : 'each';
};

const rowOf = (clause: Commitment): string =>
  `| ${[
    clause.id,
    quotesOf(clause),
    ruleOf(clause),
    toldEvidence(clause),
    levelOf(clause),
    testsOf(clause),
  ].join(' | ')} |`;

/** The text of `docs/coverage.md`, made from the clauses, the registries and the tests that are named. */
export const coverageTable = (): string => {
  const { commitments, outside } = planClauses();
  const rows = outside.filter(({ scope }) => scope === 'row');
  const parts = outside.filter(({ scope }) => scope === 'part');
  const told = (list: typeof outside) =>
    list.map(({ id, quote, reason }) => `| ${id} | 「${literal(quote)}」 | ${reason} |`).join('\n');
  const whole = commitments.filter((clause) =>
    clause.evidence.some((kind) => isRecorded(clause, kind)),
  ).length;
  return `# Coverage of the plan

Made by \`npm run coverage:plan\` from the clauses of the 2022 plan, the registries of records and the tests named
in \`scripts/demo/clause-tests.ts\`; a test compares it. ${commitments.length} clauses are in the product, ${rows.length} are outside it whole and
${parts.length} in part. ${whole} clauses have a kind of evidence that a unit they name can put down today.

- **Rule**: P1 per unit, P2 per period, P3 outcome by date, P4 checklist, P5 cases by state, P6 evidence only, P7 a
  follow-up for every trigger, P8 attestation. “then”: the view that shows a target the first has no use for, such as
  a period the committee sets for 定期.
- **Evidence**: ○ marks a kind that none of the units named can put down yet; the rule works on it all the
  same.
- **Level**: in the three-level responsibility list; “(plan)” where the plan itself names it, else our reading.
- **Tests**: “each” is \`${everyClause.file}\`: one test for every clause
  (“clause …: ${everyClause.name}”).

| clause | the plan’s words | rule | evidence | level | tests |
|---|---|---|---|---|---|
${commitments.map(rowOf).join('\n')}

## Outside the product

| clause | the plan’s words | why |
|---|---|---|
${told(rows)}

## Outside in part

| clause | the plan’s words | why |
|---|---|---|
${told(parts)}
`;
};

/** Whether the file says what the registries say. */
export const isUpToDate = (): boolean => readFileSync(FILE, 'utf8') === coverageTable();

if (require.main === module) writeFileSync(FILE, coverageTable());
