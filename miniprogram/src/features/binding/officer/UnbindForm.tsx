import type { BindingRow } from '@shared/domain/binding/schema';
import { useState } from 'react';
import { useAct } from '@/features/remote';
import { Box, Button, showToast, TextField } from '@/ui';

const REASON_MAX = 60;

export interface UnbindFormProps {
  row: BindingRow;
  unitId: string;
  /** Left out where what is around it can be closed. */
  onCancel: (() => void) | undefined;
  onDone: () => void;
}

/** Parts a person from their WeChat, with a reason they will read. */
export function UnbindForm({ row, unitId, onCancel, onDone }: UnbindFormProps) {
  const { memberId, name } = row;
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  const unbind = useAct('binding.unbind');
  const run = async () => {
    if (reason.trim() === '') return setError('请写明原因，例如“换了手机号”');
    const result = await unbind.run({ memberId, unitId, reason });
    if (!result.ok) return setError(result.error.message);
    showToast(`已解除${name}的绑定`);
    onDone();
  };
  return (
    <Box className="stack-3">
      <Box className="t-sub">
        解除后{name}不能再用原来的微信进入，记录都保留；本人能看到原因，可以重新邀请。
      </Box>
      <TextField
        label="原因"
        help={`${REASON_MAX}字以内，本人能看到`}
        error={error}
        maxLength={REASON_MAX}
        value={reason}
        onChange={(text) => {
          setError(undefined);
          setReason(text);
        }}
      />
      <Button kind="danger" onTap={run} busyText="正在解除">
        解除绑定
      </Button>
      {onCancel && (
        <Button kind="quiet" small block onTap={onCancel}>
          取消
        </Button>
      )}
    </Box>
  );
}
