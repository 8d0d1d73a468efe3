import { type RequestField, requestField } from '@shared/domain/data-requests/schema';
import { requestFieldWords } from '@shared/domain/data-requests/words';
import { useRef, useState } from 'react';
import { useAct } from '@/features/remote';
import { newRequestId } from '@/platform/request-id';
import { FieldError, RadioGroup, Sheet, showToast, TextArea, TextField } from '@/ui';

const LONGEST = 100;

const fields = requestField.options.map((key) => ({ key, label: requestFieldWords[key] }));

const HELP: Partial<Record<RequestField, string>> = {
  member_class: '写“正式党员”“预备党员”或“非党员”',
  phone: '11位手机号，需要先同意使用手机号',
  attendance: '写明哪一天的哪场活动，应当怎样记',
};

/** Asks to have something put right: what, what it should be, and why. */
export function RequestSheet({ onClose }: { onClose: () => void }) {
  const [field, setField] = useState<RequestField>('name');
  const [wanted, setWanted] = useState('');
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  // Sent again after a failure it is the same request.
  const requestId = useRef(newRequestId());
  const create = useAct('dataRequests.create');
  const submit = async () => {
    if (!wanted.trim()) return setProblem('请填写应当是什么');
    if (!reason.trim()) return setProblem('请填写原因，便于支部核对');
    const input = { requestId: requestId.current, field, wanted, reason };
    const result = await create.run(input);
    if (!result.ok) return setProblem(result.error.message);
    showToast('已提交，答复会显示在申请记录里');
    onClose();
  };
  return (
    <Sheet
      open
      title="申请更正"
      note="由所在支部或机关党委答复；同意的予以更正，不同意的说明理由"
      act={{ word: '提交申请', busyText: '正在提交', onTap: submit }}
      onClose={onClose}
    >
      <RadioGroup label="更正哪一项" items={fields} value={field} onChange={setField} />
      <TextField
        label="应当是什么"
        help={HELP[field]}
        value={wanted}
        maxLength={LONGEST}
        onChange={setWanted}
      />
      <TextArea label="原因" value={reason} maxLength={LONGEST} onChange={setReason} />
      {problem && <FieldError>{problem}</FieldError>}
    </Sheet>
  );
}
