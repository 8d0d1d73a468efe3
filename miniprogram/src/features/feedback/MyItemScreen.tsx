import type { OutputOf } from '@shared/contract';
import { FEEDBACK_MAX } from '@shared/domain/feedback/feedback';
import { feedbackKindWords } from '@shared/domain/feedback/words';
import { useState } from 'react';
import { useAct, useOperation } from '@/features/remote';
import { AppScreen, QueryState } from '@/features/shell';
import { Banner, Button, Card, Dialog, PageHead, showToast, TextArea } from '@/ui';
import { Messages } from './Messages';
import { stateText } from './words';

type Item = OutputOf<'feedback.myItem'>;

function ReplyCard({ feedbackId }: { feedbackId: string }) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const reply = useAct('feedback.reply');
  const empty = text.trim() === '';
  const run = async () => {
    const result = await reply.run({ feedbackId, text });
    if (!result.ok) return setProblem(`没有提交：${result.error.message}`);
    showToast('已补充，机关党委会再次答复');
  };
  return (
    <Card label="补充一次">
      <TextArea
        label="对答复还有疑问"
        help={`可以补充一次，${FEEDBACK_MAX}字以内`}
        value={text}
        maxLength={FEEDBACK_MAX}
        onChange={setText}
      />
      {problem && <Banner kind="overdue">{problem}</Banner>}
      <Button kind="secondary" disabled={empty} busyText="正在提交" onTap={run}>
        {empty ? '写下后可以提交' : '提交补充'}
      </Button>
    </Card>
  );
}

function Acts({ id, state, mayReply }: Item) {
  const [leaving, setLeaving] = useState(false);
  const [problem, setProblem] = useState('');
  const close = useAct('feedback.close');
  const withdraw = useAct('feedback.withdraw');
  const finish = async (act: typeof close | typeof withdraw, said: string) => {
    const result = await act.run({ feedbackId: id });
    setLeaving(false);
    if (result.ok) showToast(said);
    else setProblem(result.error.message);
  };
  return (
    <>
      {problem && <Banner kind="overdue">{problem}</Banner>}
      {state === 'answered' && (
        <Button busyText="正在办结" onTap={() => finish(close, '已办结')}>
          答复已看，可以办结
        </Button>
      )}
      {mayReply && <ReplyCard feedbackId={id} />}
      {(state === 'received' || state === 'in_hand') && (
        <Button kind="secondary" onTap={() => setLeaving(true)}>
          撤回
        </Button>
      )}
      <Dialog
        open={leaving}
        title="撤回这一条？"
        note="写的内容会删除，不能恢复"
        act={{
          word: '撤回',
          danger: true,
          busyText: '正在撤回',
          onTap: () => finish(withdraw, '已撤回，内容已删除'),
        }}
        backWord="不撤回"
        onClose={() => setLeaving(false)}
      />
    </>
  );
}

/** One thing I wrote, with the answer. */
export function MyItemScreen({ feedbackId }: { feedbackId: string }) {
  const item = useOperation('feedback.myItem', { feedbackId });
  return (
    <AppScreen title="投诉建议" place="me" guest>
      <QueryState of={item} what="这一条">
        {(found) => (
          <>
            <PageHead
              title={stateText(found)}
              note={`${feedbackKindWords[found.kind]}，${found.signed ? '已署名' : '未署名'}`}
            />
            <Messages messages={found.messages} writer="您" />
            <Acts {...found} />
          </>
        )}
      </QueryState>
    </AppScreen>
  );
}
