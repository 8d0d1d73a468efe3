import { useOperation } from '@/features/remote';

/** The topics of the group's study plan, to choose one from. */
export const useTopics = (unitId: string, year: number) => {
  const { data } = useOperation('study.plan', { unitId, year });
  return (data?.topics ?? []).map(({ id, title, mode }) => ({ key: id, label: title, mode }));
};
