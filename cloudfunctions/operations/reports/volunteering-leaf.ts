import { definitionOf, type Leaf } from '@shared/domain/papers';
import type { PaperContext } from '@shared/domain/papers/data';
import type { Paper } from '@shared/domain/papers/paper';
import { isVolunteerEvent } from '@shared/domain/volunteering/event';
import { type ReportRecord, serviceRows, signUpRows } from '../../store';
import type { ReportDeps } from './implement';
import { serviceMaterial } from './service-material';
import { statementMaterial } from './statement-material';
import { summaryMaterial } from './summary-material';
import { teamMaterial } from './team-material';

type Source = Pick<ReportRecord, 'officeId' | 'request' | 'createdAt' | 'createdBy'>;
type PaperLeaf = Extract<Leaf, { paper: unknown }>;

const OF_VOLUNTEERING: readonly string[] = ['event', 'service', 'statement', 'summary', 'team'];

/** Leaves that are made of volunteering: sign-ups, service, teams. */
export const isOfVolunteering = (leaf: Leaf): leaf is PaperLeaf =>
  'paper' in leaf && OF_VOLUNTEERING.includes(definitionOf(leaf.paper).of);

const byShift = <Row extends { shiftId: string }>(
  rows: readonly Row[],
  shifts: readonly { id: string }[],
): Row[] => {
  const line = new Map(shifts.map(({ id }, at) => [id, at]));
  const lineOf = ({ shiftId }: Row) => line.get(shiftId) ?? shifts.length;
  return [...rows].sort((left, right) => lineOf(left) - lineOf(right));
};

const eventMaterial = async (
  { store }: ReportDeps,
  { createdAt: now }: Source,
  activityId: string,
) => {
  const activity = await store.activities.byId(activityId);
  if (!activity || !isVolunteerEvent(activity)) return undefined;
  const [{ shifts, rows }, service] = await Promise.all([
    signUpRows(store, activity, now),
    serviceRows(store, activity, now),
  ]);
  return { activity, shifts, signUps: byShift(rows, shifts), service: byShift(service, shifts) };
};

/** Makes a leaf from the records as they stand; undefined when what it tells of is gone. */
export const makeVolunteeringLeaf = async (
  deps: ReportDeps,
  report: Source,
  context: PaperContext,
  leaf: PaperLeaf,
): Promise<Paper | undefined> => {
  const { store } = deps;
  const definition = definitionOf(leaf.paper);
  const { request } = report;
  const laid = <Data extends object>(
    layout: (data: Data & PaperContext) => Paper,
    material: Data | undefined,
  ) => material && layout({ ...context, ...material });
  if (definition.of === 'event' && leaf.name === 'activity') {
    return laid(definition.layout, await eventMaterial(deps, report, leaf.activityId));
  }
  if (definition.of === 'summary' && request.of === 'year') {
    return laid(definition.layout, await summaryMaterial(store, report, request));
  }
  if (definition.of === 'team' && request.of === 'year') {
    return laid(definition.layout, await teamMaterial(store, report, request));
  }
  if (definition.of === 'service' && (request.of === 'service' || request.of === 'own_service')) {
    return laid(definition.layout, await serviceMaterial(store, report, request));
  }
  if (
    definition.of === 'statement' &&
    (request.of === 'statement' || request.of === 'own_statement')
  ) {
    return laid(definition.layout, await statementMaterial(deps, report, request));
  }
  return undefined;
};
