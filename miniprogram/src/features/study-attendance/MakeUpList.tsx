import type { MakeUpCard } from '@shared/contract/make-ups';
import { useState } from 'react';
import { useAct } from '@/features/remote';
import { useSession } from '@/features/shell';
import { Box, Button, Cell, CellList, StateLine, showToast } from '@/ui';
import { actsFor, MakeUpSheet } from './MakeUpSheet';
import { materialsText, sessionText, taskKind, taskText } from './make-up-words';

interface MakeUpListProps {
  tasks: readonly MakeUpCard[];
  label: string;
  /** The reader keeps the attendance: agrees, enters, gives back. */
  keeps: boolean;
  /** The name stands first: a list of several people. */
  named: boolean;
}

/** What can be taken back by whom it is shown to: what one has said or entered oneself. */
const isTakenBackBy = ({ state }: MakeUpCard, me: string | undefined): boolean =>
  (state.name === 'said' || state.name === 'done') && state.by === me;

/** Tasks with what may be done about each. */
export function MakeUpList({ tasks, label, keeps, named }: MakeUpListProps) {
  const { data: me } = useSession();
  const [chosen, setChosen] = useState<MakeUpCard>();
  const undo = useAct('makeUps.undo');
  const takeBack = async ({ activityId, memberId }: MakeUpCard) => {
    const result = await undo.run({ activityId, memberId });
    if (result.ok) showToast('已撤回');
    else showToast(result.error.message, 'alert');
  };
  const actsOf = (task: MakeUpCard) =>
    actsFor(task, { isOwn: task.memberId === me?.memberId, keeps });
  return (
    <>
      <CellList label={label}>
        {tasks.map((task) => {
          const title = named ? task.memberName : sessionText(task);
          const materials = materialsText(task);
          const acts = actsOf(task);
          const open = acts.length > 0 && !(task.state.name === 'said' && acts[0] === 'say');
          return (
            <Cell
              key={`${task.activityId} ${task.memberId}`}
              title={title}
              note={
                <>
                  {named && <Box>{sessionText(task)}</Box>}
                  {materials && <Box>{materials}</Box>}
                </>
              }
              state={<StateLine kind={taskKind(task)}>{taskText(task)}</StateLine>}
              label={`${task.memberName} ${sessionText(task)}：${taskText(task)}`}
              onTap={open ? () => setChosen(task) : undefined}
              action={
                isTakenBackBy(task, me?.memberId) ? (
                  <Button
                    kind="quiet"
                    small
                    label={`撤回补学：${title}`}
                    busyText="正在撤回"
                    onTap={() => takeBack(task)}
                  >
                    撤回
                  </Button>
                ) : undefined
              }
            />
          );
        })}
      </CellList>
      {chosen && (
        <MakeUpSheet
          key={`${chosen.activityId} ${chosen.memberId}`}
          task={chosen}
          acts={actsOf(chosen)}
          onClose={() => setChosen(undefined)}
        />
      )}
    </>
  );
}
