import { definitionOf, type Leaf } from '@shared/domain/papers';
import type { PaperContext } from '@shared/domain/papers/data';
import type { Paper } from '@shared/domain/papers/paper';
import type { Store } from '../../store';
import type { Making, Of, Source } from './plan-making';
import { listPaper, progressPaper } from './progress-papers';
import { isWhole } from './reading';
import { byNumber, casesPaper, entriesPaper, peopleOf } from './register-papers';

type PlanLeaf = Extract<Leaf, { name: 'year' | 'round' }>;

const OF_PLAN: readonly string[] = ['progress', 'list', 'cases', 'entries', 'round'];

/** Leaves made of the plan's work: its progress, lists of responsibility, registers, rounds. */
const planLeaf = (leaf: Leaf): PlanLeaf | undefined =>
  (leaf.name === 'year' || leaf.name === 'round') && OF_PLAN.includes(definitionOf(leaf.paper).of)
    ? leaf
    : undefined;

const roundPaper = async (
  { store, report: { officeId }, context }: Making,
  definition: Of<'round' | 'cases'>,
  roundId: string,
): Promise<Paper | undefined> => {
  const round = await store.inspections.one(roundId);
  if (round?.officeId !== officeId) return undefined;
  const [cases, entries, plan] = await Promise.all([
    store.cases.ofRound(officeId, roundId),
    store.entries.about(officeId, roundId),
    store.plans.ofYear(officeId, round.planYear),
  ]);
  const findings = byNumber(cases);
  if (definition.of === 'cases') {
    const people = await peopleOf(store, officeId, findings);
    const of = { year: round.planYear, unitName: round.unitName, round };
    return definition.layout({ ...context, ...of, cases: findings, people });
  }
  const bulletin = entries.filter(({ kind }) => kind === 'inspection_bulletin').at(-1) ?? null;
  const items = plan?.text.sections.flatMap((section) => section.items) ?? [];
  return definition.layout({
    ...context,
    round,
    findings,
    bulletin,
    items: new Map(items.map(({ number, title }) => [number, title])),
  });
};

const makePlanLeaf = async (
  store: Store,
  report: Source,
  whole: PaperContext,
  leaf: PlanLeaf,
): Promise<Paper | undefined> => {
  const context = 'unnamed' in leaf && leaf.unnamed ? { ...whole, names: false } : whole;
  const making = { store, report, context };
  const definition = definitionOf(leaf.paper);
  if (leaf.name === 'round') {
    return definition.of === 'round' || definition.of === 'cases'
      ? roundPaper(making, definition, leaf.roundId)
      : undefined;
  }
  if (definition.of === 'progress') return progressPaper(making, definition);
  if (report.request.of !== 'year') return undefined;
  const { unitId, year } = report.request;
  const unit = await store.organisation.unit(report.officeId, unitId);
  if (!unit) return undefined;
  const register = { unit, year, unitName: isWhole(unit) ? '' : unit.name };
  if (definition.of === 'list') return listPaper(making, definition, register);
  if (definition.of === 'cases') return casesPaper(making, definition, register);
  return definition.of === 'entries' ? entriesPaper(making, definition, register) : undefined;
};

/** Makes those of the leaves that are of the plan's work; undefined where what one tells of is gone. */
export const makePlanLeaves = async (
  store: Store,
  report: Source,
  context: PaperContext,
  leaves: readonly Leaf[],
): Promise<Map<Leaf, Paper | undefined>> => {
  const own = leaves.flatMap((leaf) => planLeaf(leaf) ?? []);
  const made = await Promise.all(own.map((leaf) => makePlanLeaf(store, report, context, leaf)));
  return new Map(own.map((leaf, at) => [leaf, made[at]]));
};
