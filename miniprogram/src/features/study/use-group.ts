import { useOperation } from '@/features/remote';

/** The study group a page is about: the one it was opened with, or the first the reader may see. */
export const useGroup = (unitId: string | undefined) => {
  const remote = useOperation('study.hub', {}, { enabled: unitId === undefined });
  return { remote, unitId: unitId ?? remote.data?.shown?.unitId };
};
