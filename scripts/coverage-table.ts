import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { activityKind } from '@shared/domain/activity/schema';
import { entryKinds } from '@shared/domain/entries/kinds';
import { evidenceWords } from '@shared/domain/plan/evidence-words';
import {
  type Commitment,
  progressRuleName,
  type ResponsibilityLevel,
} from '@shared/domain/plan/schema';
import { isEvidenceFor } from '@shared/domain/progress/records';
import { BULLETIN_EVIDENCE } from '@shared/domain/study/bulletin';
import { CORPS_EVIDENCE } from '@shared/domain/volunteering/corps-evidence';
import { clauseTests, everyClause } from './demo/clause-tests';
import { planClauses } from './demo/clauses';

const FILE = path.resolve(__dirname, '..', 'docs', 'coverage.md');

const LEVELS: Readonly<Record<ResponsibilityLevel, string>> = {
  'party-group': '党组',
  'organ-committee': '机关党委',
  branch: '党支部',
};

/** Everything the product can put down today, as the rules see it. */
const recorded = [
  ...activityKind.options.map((kind) => ({ family: 'activity' as const, kind })),
  ...[
    ...Object.values(entryKinds).map(({ evidence }) => evidence),
    BULLETIN_EVIDENCE,
    CORPS_EVIDENCE,
  ].map((kind) => ({ family: 'entry' as const, kind })),
];

const isRecorded = (evidence: string): boolean =>
  recorded.some((record) => isEvidenceFor({ evidence: [evidence] }, record));

const toldEvidence = (evidence: string): string =>
  `${evidenceWords[evidence] ?? evidence}${isRecorded(evidence) ? '' : '○'}`;

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
    clause.evidence.map(toldEvidence).join('、'),
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
  const whole = commitments.filter(({ evidence }) => evidence.some(isRecorded)).length;
  return `# Coverage of the plan

Made by \`npm run coverage:plan\` from the clauses of the 2022 plan, the registries of records and the tests named
in \`scripts/demo/clause-tests.ts\`; a test compares it. ${commitments.length} clauses are in the product, ${rows.length} are outside it whole and
${parts.length} in part. ${whole} clauses have a kind of evidence that can be put down today.

- **Rule**: P1 per unit, P2 per period, P3 outcome by date, P4 checklist, P5 cases by state, P6 evidence only, P7 a
  follow-up for every trigger, P8 attestation. “then”: the view that shows a target the first has no use for, such as
  a period the committee sets for 定期.
- **Evidence**: ○ marks a kind that no register of the product holds yet; the rule works on it all the same.
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
