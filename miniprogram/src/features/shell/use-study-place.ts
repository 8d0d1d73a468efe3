import type { PlaceName, TabName } from './destinations';
import { useSession } from './use-session';

/** Where a page of the study group belongs: the entry of who keeps its study, else one of the tabs. */
export const useStudyPlace = (otherwise: TabName): PlaceName =>
  useSession().keepsStudy ? 'study' : otherwise;
