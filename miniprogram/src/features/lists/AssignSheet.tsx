import type { ListView } from '@shared/contract/lists';
import { useState } from 'react';
import { Banner, Sheet } from '@/ui';
import { PersonField } from './LineSheet';
import type { ListActs, Problem } from './use-list';

export interface AssignSheetProps {
  list: ListView;
  acts: ListActs;
  onClose: () => void;
}

/** Everything nobody answers for yet, given to one person; single lines are changed after. */
export function AssignSheet({ list, acts, onClose }: AssignSheetProps) {
  const [leaderId, setLeaderId] = useState<string | null>(null);
  const [ownerId, setOwnerId] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem>();
  const open = list.draft.filter(({ owner }) => owner === null);
  const assign = async () => {
    if (ownerId === null) return setProblem('请选择责任人');
    const found = await acts.change(
      {
        kind: 'assign',
        commitmentIds: open.map(({ commitmentId }) => commitmentId),
        to: { ownerId, ...(leaderId === null ? {} : { leaderId }) },
      },
      `已指定${open.length}项`,
    );
    if (found) return setProblem(found);
    onClose();
  };
  return (
    <Sheet
      open
      title={`统一指定${open.length}项`}
      note="只改还没有责任人的事项，之后可以逐项调整"
      act={{ word: '指定', busyText: '正在指定', onTap: assign }}
      onClose={onClose}
    >
      {problem && <Banner kind="overdue">{problem}</Banner>}
      <PersonField label="责任人" people={list.people} value={ownerId} onChange={setOwnerId} />
      <PersonField label="责任领导" people={list.people} value={leaderId} onChange={setLeaderId} />
    </Sheet>
  );
}
