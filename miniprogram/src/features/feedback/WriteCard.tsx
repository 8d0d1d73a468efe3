import { ANSWER_DAYS, FEEDBACK_MAX } from '@shared/domain/feedback/feedback';
import type { FeedbackKind } from '@shared/domain/feedback/schema';
import { useRef, useState } from 'react';
import { useAct } from '@/features/remote';
import { newRequestId } from '@/platform/request-id';
import {
  Banner,
  Button,
  Card,
  CardHead,
  Checkbox,
  Segmented,
  showToast,
  TextArea,
  TextField,
} from '@/ui';
import { kindsToChoose } from './words';

/** Writes one; of an account that is bound to nobody it asks which office, and no name. */
export function WriteCard({ officeId, maySign }: { officeId?: string; maySign: boolean }) {
  const [kind, setKind] = useState<FeedbackKind>('suggestion');
  const [text, setText] = useState('');
  const [contact, setContact] = useState('');
  const [signed, setSigned] = useState(false);
  const [error, setError] = useState('');
  const [problem, setProblem] = useState('');
  const requestId = useRef(newRequestId());
  const write = useAct('feedback.write');
  const run = async () => {
    if (text.trim() === '') return setError('请写下要说的内容');
    setProblem('');
    const result = await write.run({
      requestId: requestId.current,
      officeId,
      kind,
      text,
      contact: contact.trim() || undefined,
      signed: maySign && signed,
    });
    if (!result.ok) return setProblem(`没有提交：${result.error.message}`);
    requestId.current = newRequestId();
    setText('');
    setContact('');
    showToast('已提交，办理情况在下面查看');
  };
  return (
    <Card label="写投诉建议">
      <CardHead title="写给机关党委" note={`${ANSWER_DAYS}天内答复。使用问题同时由管理员办理`} />
      <Segmented choose label="类别" items={kindsToChoose} value={kind} onChange={setKind} />
      <TextArea
        label="内容"
        help={`${FEEDBACK_MAX}字以内，不要写证件号码和他人的个人情况`}
        error={error || undefined}
        maxLength={FEEDBACK_MAX}
        value={text}
        onChange={(value) => {
          setText(value);
          setError('');
        }}
      />
      <TextField
        label="希望怎样联系您"
        optional
        maxLength={60}
        value={contact}
        onChange={setContact}
        help="例如：午休时间来电。不填则只在这里答复"
      />
      {maySign ? (
        <Checkbox checked={signed} onChange={setSigned}>
          署名。不勾选时，办理人看不到您的姓名
        </Checkbox>
      ) : (
        <Banner>您还没有绑定名册，提交后不显示姓名</Banner>
      )}
      {problem && <Banner kind="overdue">{problem}</Banner>}
      <Button busyText="正在提交" onTap={run}>
        提交
      </Button>
    </Card>
  );
}
