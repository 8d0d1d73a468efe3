import { showOf } from '@shared/domain/make-ups/task';
import { dayText } from '@shared/domain/progress/calendar';
import { useOperation } from '@/features/remote';
import { openPage } from '@/platform/navigation';
import { Cell, CellList } from '@/ui';
import { useStudyUnit } from './use-study-unit';

/** On the home of a group's member: what is still to be made up for. Nothing where there is nothing. */
export function MakeUpsEntry() {
  const unitId = useStudyUnit(undefined);
  const { data } = useOperation('makeUps.mine', {}, { enabled: unitId !== undefined });
  const open = data?.tasks.filter((task) => showOf(task) === 'open') ?? [];
  const [first] = open;
  if (!first) return null;
  return (
    <CellList inset="icons" label="补学">
      <Cell
        lead={{ icon: 'edit' }}
        title={`补学${open.length}次`}
        note={
          first.overdue
            ? `最早一次已过${dayText(first.dueOn)}期限`
            : `最近一次${dayText(first.dueOn)}前`
        }
        onTap={() => openPage('makeUps')}
      />
    </CellList>
  );
}
