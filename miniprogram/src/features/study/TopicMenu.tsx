import { QUARTERS, topicsIn } from '@shared/domain/study/plan';
import { isSessionMode } from '@shared/domain/study/words';
import type { PlannedTopic } from '@/features/study-form';
import { openPage } from '@/platform/navigation';
import { Cell, CellList, Sheet } from '@/ui';
import { quarterName } from './quarter-words';
import type { Plan } from './use-plan';

/** Beyond the last of any quarter: at the end. */
const LAST = 99;

export interface TopicMenuProps {
  topic: PlannedTopic;
  topics: readonly PlannedTopic[];
  unitId: string;
  year: number;
  plan: Plan;
  onEdit: () => void;
  onClose: () => void;
}

/** What can be done with a topic: everything that dragging does as well, and the rest. */
export function TopicMenu(props: TopicMenuProps) {
  const { topic, topics, unitId, year, plan, onEdit, onClose } = props;
  const { id, quarter, order, title, mode, state, sessions, entries } = topic;
  const count = topicsIn(topics, quarter).length;
  const then = (act: () => unknown) => () => {
    onClose();
    act();
  };
  return (
    <Sheet open title={title} onClose={onClose}>
      <CellList inset="icons" label="可以办理">
        {isSessionMode(mode) && (
          <Cell
            lead={{ icon: 'calendar' }}
            title="安排学习会"
            note="带出专题、方式、材料和发言人"
            onTap={then(() =>
              openPage('organiserEdit', { kind: 'study_session', unit: unitId, topic: id, year }),
            )}
          />
        )}
        <Cell lead={{ icon: 'edit' }} title="修改专题" onTap={onEdit} />
        {order > 1 && (
          <Cell
            lead={{ icon: 'sync' }}
            title="上移"
            onTap={then(() => plan.moveTo(id, quarter, order - 1))}
          />
        )}
        {order < count && (
          <Cell
            lead={{ icon: 'sync' }}
            title="下移"
            onTap={then(() => plan.moveTo(id, quarter, order + 1))}
          />
        )}
        {QUARTERS.filter((other) => other !== quarter).map((other) => (
          <Cell
            key={other}
            lead={{ icon: 'merge' }}
            title={`移到${quarterName(other)}`}
            onTap={then(() => plan.moveTo(id, other, LAST))}
          />
        ))}
        {state === 'planned' && sessions.length === 0 && entries === 0 && (
          <Cell
            lead={{ icon: 'close' }}
            title="移除专题"
            note="可以马上撤销"
            onTap={then(() => plan.takeOut(topic))}
          />
        )}
      </CellList>
    </Sheet>
  );
}
