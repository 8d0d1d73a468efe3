import { deriveItem } from '@shared/domain/board/derive-item';
import { deriveSummary } from '@shared/domain/board/derive-summary';
import type { CaseRecord } from '@shared/domain/cases/schema';
import type { Entry } from '@shared/domain/entries/schema';
import { standsIn } from '@shared/domain/entries/write';
import { lineProgress } from '@shared/domain/lists/line-progress';
import type { ListLine } from '@shared/domain/lists/schema';
import { definitionOf, type Leaf, type PaperDefinition } from '@shared/domain/papers';
import type { PaperContext } from '@shared/domain/papers/data';
import type { Paper } from '@shared/domain/papers/paper';
import { boardInput, type ReportRecord, type Store, type UnitRecord } from '../../store';
import { isWhole } from './reading';
import { unitsOf } from './units-of';

type Source = Pick<ReportRecord, 'officeId' | 'request' | 'createdAt'>;
type PlanLeaf = Extract<Leaf, { name: 'year' | 'round' }>;
type Of<Name extends PaperDefinition['of']> = Extract<PaperDefinition, { of: Name }>;

interface Making {
  store: Store;
  report: Source;
  context: PaperContext;
}

/** The unit and year a paper is of; `unitName` empty: it tells of the whole office. */
interface Register {
  unit: UnitRecord;
  year: number;
  unitName: string;
}

const OF_PLAN: readonly string[] = ['progress', 'list', 'cases', 'entries', 'round'];

/** Leaves made of the plan's work: its progress, lists of responsibility, registers, rounds. */
const planLeaf = (leaf: Leaf): PlanLeaf | undefined =>
  (leaf.name === 'year' || leaf.name === 'round') && OF_PLAN.includes(definitionOf(leaf.paper).of)
    ? leaf
    : undefined;

const byDate = <One extends { at: number; id: string }>(all: readonly One[]): One[] =>
  [...all].sort((left, right) => left.at - right.at || (left.id < right.id ? -1 : 1));

/** In the order of their running numbers; those with somebody else's by their day. */
const byNumber = (cases: readonly CaseRecord[]): CaseRecord[] => {
  const isRunning = cases.every(({ id, slot }) => slot !== id);
  if (!isRunning) return byDate(cases);
  return [...cases].sort((left, right) => (left.slot < right.slot ? -1 : 1));
};

/** Names of those who took steps in matters. */
const peopleOf = async (store: Store, officeId: string, cases: readonly CaseRecord[]) => {
  const ids = new Set(cases.flatMap(({ steps }) => steps.map(({ by }) => by)));
  const people = await store.organisation.membersByIds(officeId, [...ids]);
  return new Map(people.map(({ id, name }) => [id, name]));
};

const casesPaper = async (
  { store, report: { officeId }, context }: Making,
  { kinds, layout }: Of<'cases'>,
  { unit, year, unitName }: Register,
): Promise<Paper> => {
  const units = isWhole(unit) ? 'office' : await unitsOf(store, unit);
  const cases = byNumber(await store.cases.ofKinds(officeId, year, kinds, units));
  const people = await peopleOf(store, officeId, cases);
  return layout({ ...context, year, unitName, cases, people, round: null });
};

const entriesPaper = async (
  { store, report: { officeId }, context }: Making,
  { kinds, layout }: Of<'entries'>,
  { unit, year, unitName }: Register,
): Promise<Paper> => {
  const found: Entry[] = isWhole(unit)
    ? await store.entries.inForceInYear(officeId, year, kinds)
    : await store.entries.ofUnit(officeId, unit.unitId, year, kinds);
  const entries = byDate(
    found.filter((entry) => entry.state.name === 'in_force' && standsIn(entry, year)),
  );
  const ids = entries.flatMap(({ about }) => (about?.family === 'case' ? [about.id] : []));
  const about = await store.cases.byIds(officeId, [...new Set(ids)]);
  return layout({ ...context, year, unitName, entries, about });
};

/** How far the lines of a list have come, by the board as it stands now. */
const progressOf = async (
  { store, report: { officeId, createdAt: now } }: Making,
  lines: readonly ListLine[],
  year: number,
): Promise<Map<string, string>> => {
  const found = lines.length > 0 ? await boardInput(store, { officeId }, { year }, now) : undefined;
  if (!found?.ok) return new Map();
  const { input } = found.data;
  const items = new Set(lines.map(({ item }) => item));
  const commitments = [...items].flatMap((item) => deriveItem(input, item)?.commitments ?? []);
  return new Map(
    lines.flatMap((line) => {
      const commitment = commitments.find(({ id }) => id === line.commitmentId);
      return commitment ? [[line.commitmentId, lineProgress(line, commitment)] as const] : [];
    }),
  );
};

const listPaper = async (
  making: Making,
  { layout }: Of<'list'>,
  { unit, year }: Register,
): Promise<Paper> => {
  const { store, report, context } = making;
  const kept = await store.lists.one(report.officeId, year, unit.unitId);
  const list = kept?.versions.at(-1) ?? null;
  const progress = await progressOf(making, list?.lines ?? [], year);
  return layout({ ...context, year, unitName: unit.name, list, progress });
};

const progressPaper = async (
  { store, report: { officeId, request, createdAt: now }, context }: Making,
  { layout }: Of<'progress'>,
): Promise<Paper | undefined> => {
  if (request.of !== 'year') return undefined;
  const { year, on } = request;
  const found = await boardInput(store, { officeId }, { year, on }, now);
  return found.ok ? layout({ ...context, summary: deriveSummary(found.data.input) }) : undefined;
};

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
