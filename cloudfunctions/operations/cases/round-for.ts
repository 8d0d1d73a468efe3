import type { Store } from '../../store';

/** The running round a finding belongs to, in whose scope its unit is; undefined when there is none. */
export const roundFor = async (
  store: Store,
  officeId: string,
  { roundId, unitId }: { roundId: string; unitId: string },
) => {
  const round = await store.inspections.one(roundId);
  if (round?.officeId !== officeId || round.state !== 'running') return undefined;
  if (!round.units.some((one) => one.unitId === unitId)) return undefined;
  return {
    about: { family: 'inspection' as const, id: round.id, title: round.title },
    commitmentIds: round.serves.map(({ commitmentId }) => commitmentId),
  };
};
