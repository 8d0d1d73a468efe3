import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { UnitRecord } from '@cloud/store';
import type { UnitKind } from '@shared/domain/people/schema';
import { commitment } from '@shared/domain/plan/schema';
import { parsePlanText } from '@shared/domain/plan-text';
import * as z from 'zod/mini';

export const DEMO_OFFICE = { id: 'demo', name: '演示市体育局' } as const;

/** The fictional year in which the demonstration plays. */
export const DEMO_YEAR = 2022;

const commitmentsFile = z.object({
  plan: z.object({
    year: z.int(),
    units: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        column: z.nullable(z.string()),
        columnName: z.nullable(z.string()),
        placeholder: z.boolean(),
      }),
    ),
  }),
  commitments: z.array(commitment),
});

const fileBeside = (name: string): string => readFileSync(path.join(__dirname, name), 'utf8');

const readCommitments = () =>
  z.parse(commitmentsFile, JSON.parse(fileBeside('commitments-2022.json')));

const kindOf = (unitId: string): UnitKind => {
  if (unitId.startsWith('branch-')) return 'branch';
  if (unitId.endsWith('-corps')) return 'volunteer_team';
  const kinds: Record<string, UnitKind> = {
    'party-group': 'party_group',
    'organ-committee': 'organ_committee',
    'study-group': 'study_group',
    'business-office': 'business_office',
  };
  const kind = kinds[unitId];
  if (!kind) throw new Error(`No kind known for the demo unit ${unitId}`);
  return kind;
};

const PARENTS: Partial<Record<UnitKind, string>> = {
  organ_committee: 'party-group',
  study_group: 'party-group',
  business_office: 'party-group',
  branch: 'organ-committee',
  volunteer_team: 'organ-committee',
};

/** The units of the demonstration: those the plan names or implies. */
export const demoUnits = (): Omit<UnitRecord, 'history'>[] =>
  readCommitments().plan.units.map((unit) => ({
    ...unit,
    id: `${DEMO_OFFICE.id}:${unit.id}`,
    officeId: DEMO_OFFICE.id,
    unitId: unit.id,
    kind: kindOf(unit.id),
    ...(unit.id === 'fitness-volunteer-corps' ? { openForSignUp: true } : {}),
    parentId: PARENTS[kindOf(unit.id)] ?? null,
    validFrom: '2021-01-01',
    validTo: null,
  }));

/** The year's plan as written, and the commitments read from it clause by clause. */
export const demoPlan = () => {
  const parsed = parsePlanText(fileBeside('plan-2022.txt'));
  if (!parsed.ok) throw new Error(`The demo plan cannot be read: ${parsed.reason}`);
  const { title, introduction, sections } = parsed.plan;
  return {
    text: { title: title ?? `${DEMO_YEAR}年党建工作要点`, year: DEMO_YEAR, introduction, sections },
    commitments: readCommitments().commitments,
  };
};
