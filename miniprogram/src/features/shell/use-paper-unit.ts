import type { OutputOf } from '@shared/contract';
import type { PaperKind } from '@shared/domain/papers/paper';
import { useOperation } from '@/features/remote';
import { useSession } from './use-session';

type Unit = OutputOf<'reports.choices'>['units'][number];

/** Units that answer for the whole office: their paper comes first where one has the choice. */
const ABOVE: readonly Unit['kind'][] = ['organ_committee', 'party_group'];

/** The unit a paper is taken out of: the one that is asked for, else the whole office's, else the only one. */
const unitFor = (
  units: readonly Unit[],
  paper: PaperKind,
  unitId: string | undefined,
): Unit | undefined => {
  const offering = units.filter(({ papers }) => papers.includes(paper));
  if (unitId !== undefined) return offering.find((unit) => unit.unitId === unitId);
  const above = ABOVE.flatMap((kind) => offering.filter((unit) => unit.kind === kind))[0];
  return above ?? (offering.length === 1 ? offering[0] : undefined);
};

/** Tells of which unit the reader may take a paper; undefined: of none, or it is not known yet. */
export const usePaperUnits = () => {
  const { readsPapers } = useSession();
  const choices = useOperation('reports.choices', {}, { enabled: readsPapers });
  return (paper: PaperKind, unitId?: string) => unitFor(choices.data?.units ?? [], paper, unitId);
};
