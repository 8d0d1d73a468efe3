import type { OutputOf } from '@shared/contract';
import { FEEDBACK_MAX } from '@shared/domain/feedback/feedback';
import { feedbackKindWords } from '@shared/domain/feedback/words';
import { useState } from 'react';
import { useAct, useOperation } from '@/features/remote';
import { AppScreen, QueryState } from '@/features/shell';
import { Banner, Button, Card, Cell, CellList, PageHead, Section, showToast, TextArea } from '@/ui';
import { Messages } from './Messages';
import { stateText, stepText } from './words';

type Item = OutputOf<'feedback.item'>;

function AnswerCard({ id, state }: Item) {
  const [text, setText] = useState('');
  const [error, setError] = useState('');
  const [problem, setProblem] = useState('');
  const take = useAct('feedback.take');
  const answer = useAct('feedback.answer');
  const takeUp = async () => {
    const result = await take.run({ feedbackId: id });
    if (!result.ok) setProblem(result.error.message);
  };
  const send = async () => {
    if (text.trim() === '') return setError('请写下答复');
    const result = await answer.run({ feedbackId: id, text });
    if (!result.ok) return setProblem(`没有答复：${result.error.message}`);
    showToast('已答复');
  };
  return (
    <Card label="答复">
      {problem && <Banner kind="overdue">{problem}</Banner>}
      <TextArea
        label="答复"
        help={`${FEEDBACK_MAX}字以内，写的人会看到答复和您的单位`}
        error={error || undefined}
        maxLength={FEEDBACK_MAX}
        value={text}
        onChange={(value) => {
          setText(value);
          setError('');
        }}
      />
      <Button busyText="正在答复" onTap={send}>
        发出答复
      </Button>
      {state === 'received' && (
        <Button kind="secondary" busyText="正在登记" onTap={takeUp}>
          先开始办理
        </Button>
      )}
    </Card>
  );
}

/** One item as the office sees it: what was written, the answer, what was done when. */
export function OfficeItemScreen({ feedbackId }: { feedbackId: string }) {
  const item = useOperation('feedback.item', { feedbackId });
  return (
    <AppScreen title="投诉建议" place="me">
      <QueryState of={item} what="这一条">
        {(found) => {
          const writer = found.writerName ?? '未署名';
          return (
            <>
              <PageHead
                title={stateText(found)}
                note={`${feedbackKindWords[found.kind]}，${writer}`}
              />
              {found.overdue && <Banner kind="overdue">已过答复期限</Banner>}
              {found.contact && <Banner icon="phone">希望联系：{found.contact}</Banner>}
              <Messages messages={found.messages} writer={writer} />
              {found.dueAt !== null && <AnswerCard {...found} />}
              <Section title="办理经过">
                <CellList label="办理经过">
                  {found.history.map((step) => (
                    <Cell key={`${step.at}-${step.action}`} title={stepText(step)} />
                  ))}
                </CellList>
              </Section>
            </>
          );
        }}
      </QueryState>
    </AppScreen>
  );
}
