import { openPage } from '@/platform/navigation';
import { Cell, CellList } from '@/ui';
import { useSession } from './use-session';

/** For members of a study group, its secretary, the committee and leaders: the way to its year. */
export function StudyEntry() {
  const { studies } = useSession();
  if (!studies) return null;
  return (
    <CellList inset="icons" label="中心组学习">
      <Cell
        lead={{ icon: 'book' }}
        title="中心组学习"
        note="学习计划、学习会和专项计划"
        onTap={() => openPage('studyHub')}
      />
    </CellList>
  );
}
