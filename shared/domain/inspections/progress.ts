import type { ProgressRecord } from '../progress/schema';
import { instantOf } from '../time';
import type { Inspection } from './schema';

export const INSPECTION_EVIDENCE = 'inspection/special_inspection';

/**
 * A round as evidence: once for each unit that was inspected, on its day; and from the first of these
 * days on for whoever inspected. A round under which nobody has been yet counts for nothing.
 */
export const evidenceFromInspection = (round: Inspection): ProgressRecord[] => {
  const inspected = round.units.flatMap(({ unitId, inspectedOn }) =>
    inspectedOn === null ? [] : [{ unitId, on: inspectedOn }],
  );
  const first = inspected.map(({ on }) => on).sort()[0];
  if (first === undefined) return [];
  return [{ unitId: round.unitId, on: first }, ...inspected].map(({ unitId, on }) => ({
    id: round.id,
    family: 'entry',
    kind: INSPECTION_EVIDENCE,
    unitId,
    commitmentIds: round.serves.map(({ commitmentId }) => commitmentId),
    at: instantOf(on) ?? Number.NaN,
    title: round.title,
  }));
};
