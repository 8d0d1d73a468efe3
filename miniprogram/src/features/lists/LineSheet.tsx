import type { ListView } from '@shared/contract/lists';
import { useState } from 'react';
import { Banner, Button, DateField, SelectField, Sheet, TextField } from '@/ui';
import type { Line } from './list-words';
import type { ListActs, Problem } from './use-list';

const NOBODY = '-';

export interface PersonFieldProps {
  label: string;
  people: ListView['people'];
  value: string | null;
  onChange: (memberId: string | null) => void;
}

/** One of those a list may name, or nobody yet. */
export function PersonField({ label, people, value, onChange }: PersonFieldProps) {
  return (
    <SelectField
      label={label}
      items={[
        { key: NOBODY, label: '未定' },
        ...people.map(({ memberId, name }) => ({ key: memberId, label: name })),
      ]}
      value={value ?? NOBODY}
      onChange={(key) => onChange(key === NOBODY ? null : key)}
    />
  );
}

export interface LineSheetProps {
  list: ListView;
  line: Line;
  acts: ListActs;
  onClose: () => void;
}

/** One line: which unit and who answers for it, until when. */
export function LineSheet({ list, line, acts, onClose }: LineSheetProps) {
  const [unitId, setUnitId] = useState(line.unitId);
  const [leaderId, setLeaderId] = useState(line.leader?.memberId ?? null);
  const [ownerId, setOwnerId] = useState(line.owner?.memberId ?? null);
  const [dueOn, setDueOn] = useState(line.dueOn);
  const [note, setNote] = useState(line.note);
  const [problem, setProblem] = useState<Problem>();
  const commitmentIds = [line.commitmentId];
  const after = (found: Problem) => (found ? setProblem(found) : onClose());
  const save = async () => {
    const to = { unitId, leaderId, ownerId, dueOn, note: note.trim() };
    after(await acts.change({ kind: 'assign', commitmentIds, to }, '已保存'));
  };
  const leaveOut = async () =>
    after(await acts.change({ kind: 'leave_out', commitmentIds }, '已移出，可在“未列入”里恢复'));
  return (
    <Sheet
      open
      title={line.title}
      note={line.quantity ? `要点原文：${line.quantity}` : '要点原文没有写数量'}
      act={{ word: '保存', busyText: '正在保存', onTap: save }}
      onClose={onClose}
    >
      {problem && <Banner kind="overdue">{problem}</Banner>}
      <SelectField
        label="责任单位"
        items={list.units.map((unit) => ({ key: unit.unitId, label: unit.name }))}
        value={unitId}
        onChange={setUnitId}
      />
      <PersonField label="责任领导" people={list.people} value={leaderId} onChange={setLeaderId} />
      <PersonField label="责任人" people={list.people} value={ownerId} onChange={setOwnerId} />
      <DateField label="完成时限" value={dueOn} onChange={setDueOn} />
      <TextField label="备注" optional maxLength={60} value={note} onChange={setNote} />
      <Button kind="quiet" small busyText="正在移出" onTap={leaveOut}>
        移出清单
      </Button>
    </Sheet>
  );
}
