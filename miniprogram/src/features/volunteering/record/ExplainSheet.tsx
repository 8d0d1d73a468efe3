import { useState } from 'react';
import { useAct } from '@/features/remote';
import { Button, FieldError, Sheet, showToast, TextField } from '@/ui';

const MAX = 100;

/** Why I did not come, if I wish to say; it has no consequence and can be taken back. */
export function ExplainSheet({ shiftId, text: said }: { shiftId: string; text: string | null }) {
  const explain = useAct('volunteering.explain');
  const [open, setOpen] = useState(false);
  const [text, setText] = useState(said ?? '');
  const [problem, setProblem] = useState('');
  const submit = async () => {
    const result = await explain.run({ shiftId, text: text.trim() || null });
    if (!result.ok) return setProblem(result.error.message);
    showToast(text.trim() ? '已写下说明' : '已收回说明');
    setOpen(false);
  };
  return (
    <>
      <Button kind="secondary" onTap={() => setOpen(true)}>
        {said ? '修改说明' : '写个说明'}
      </Button>
      <Sheet
        open={open}
        title="没有到场的说明"
        note="选填，留空就是不说明"
        act={{ word: '保存', onTap: submit, busyText: '正在保存' }}
        onClose={() => setOpen(false)}
      >
        <TextField label="说明" optional value={text} maxLength={MAX} onChange={setText} />
        {problem && <FieldError>{problem}</FieldError>}
      </Sheet>
    </>
  );
}
