import { useState } from 'react';
import { useAct } from '@/features/remote';
import { newRequestId } from '@/platform/request-id';
import { FieldError, Sheet, showToast, TextField } from '@/ui';

interface GuestSheetProps {
  activityId: string;
  onClose: () => void;
}

/** A guest without an account: a name, and where from. */
export function GuestSheet({ activityId, onClose }: GuestSheetProps) {
  const [requestId] = useState(newRequestId);
  const [name, setName] = useState('');
  const [from, setFrom] = useState('');
  const [isTried, setTried] = useState(false);
  const [problem, setProblem] = useState('');
  const add = useAct('attendance.addGuest');
  const run = async () => {
    setTried(true);
    if (!name.trim() || !from.trim()) return;
    const result = await add.run({ activityId, name, from, requestId });
    if (!result.ok) return setProblem(`没有加上：${result.error.message}`);
    showToast(`已把来宾${name.trim()}加入名单`);
    onClose();
  };
  return (
    <Sheet
      open
      title="添加来宾"
      note="没有账号的人，例如入党积极分子、群众代表。不计入应到，只用于这一场"
      act={{ word: '加入名单', busyText: '正在加入', onTap: run }}
      onClose={onClose}
    >
      <TextField
        label="姓名"
        value={name}
        maxLength={20}
        error={isTried && !name.trim() ? '请填写来宾姓名' : undefined}
        onChange={setName}
      />
      <TextField
        label="来自"
        help="例如：第一党支部入党积极分子"
        value={from}
        maxLength={30}
        error={isTried && !from.trim() ? '请填写来自哪里' : undefined}
        onChange={setFrom}
      />
      {problem && <FieldError>{problem}</FieldError>}
    </Sheet>
  );
}
