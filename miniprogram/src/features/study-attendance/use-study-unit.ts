import { useSession } from '@/features/shell';

/** The study group a page is about: the one named, or my own. */
export const useStudyUnit = (named: string | undefined): string | undefined => {
  const { data } = useSession();
  return named || data?.memberships.find(({ unitKind }) => unitKind === 'study_group')?.unitId;
};
