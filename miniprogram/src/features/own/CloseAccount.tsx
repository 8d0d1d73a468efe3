import type { OutputOf } from '@shared/contract';
import { useState } from 'react';
import { useAct } from '@/features/remote';
import { openJoin } from '@/platform/navigation';
import { Box, Button, Section, Sheet, TextField } from '@/ui';
import { feedbackAfterClosing } from './own-words';

type CloseAccountProps = Pick<OutputOf<'myData.get'>, 'records' | 'keptUntil' | 'feedback'>;

const WORD = '注销';

/** What goes, what stays and until when; closed by typing the word. */
export function CloseAccount({ records, keptUntil, feedback }: CloseAccountProps) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const close = useAct('myData.close');
  const last = keptUntil[0]?.date;
  const submit = async () => {
    if (typed.trim() !== WORD) return setProblem(`请输入“${WORD}”两个字`);
    const result = await close.run({ word: WORD });
    if (!result.ok) return setProblem(result.error.message);
    openJoin();
  };
  return (
    <Section title="注销账号">
      <Button kind="quiet" onTap={() => setOpen(true)}>
        注销账号
      </Button>
      <Sheet
        open={open}
        title="注销账号"
        note="立即生效，不能恢复。以后需要时，请组织委员重新邀请"
        act={{ word: '注销账号', busyText: '正在注销', onTap: submit }}
        onClose={() => setOpen(false)}
        closeWord="先不注销"
      >
        <Box className="stack-2">
          <Box className="t-body">会删除：与微信的绑定、手机号、全部同意和登录状态。</Box>
          <Box className="t-body">
            {`会保留：名册中的组织关系，${records}条参加记录和支部台账，这是组织生活的档案；今年的逐人记录保存至${last ?? '期限届满'}，之后只留合计数字。`}
          </Box>
          {feedbackAfterClosing(feedback).map((words) => (
            <Box key={words} className="t-body">
              {words}
            </Box>
          ))}
          <Box className="t-body">
            操作记录不能删除：您做过的更改仍按编号留存，署名写过投诉建议的，提交时间也在其中。
          </Box>
          <Box className="t-body">志愿者没有服务记录的，登记的姓名和类别一并删除。</Box>
        </Box>
        <TextField
          label={`输入“${WORD}”两个字`}
          value={typed}
          error={problem}
          onChange={(text) => {
            setTyped(text);
            setProblem(undefined);
          }}
        />
      </Sheet>
    </Section>
  );
}
