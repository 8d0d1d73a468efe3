import { codeOf, groupedCode, INVITATION_LENGTH } from '@shared/domain/binding/code';
import { useState } from 'react';
import { canScan, scan } from '@/platform/scan';
import { Button, PageHead, TextField } from '@/ui';
import { invitationIn } from '../invitation-link';
import type { Joining } from './use-joining';

/** Eight signs, typed or scanned. */
export function InvitationForm({ joining }: { joining: Joining }) {
  const [code, setCode] = useState('');
  const [error, setError] = useState<string>();
  const look = async (text: string) => {
    if (text.length !== INVITATION_LENGTH) {
      setError(`邀请码是${INVITATION_LENGTH}位字母和数字`);
      return;
    }
    await joining.look({ kind: 'invitation', code: text });
  };
  const scanCode = async () => {
    const text = await scan();
    if (text === undefined) return;
    const found = invitationIn(text);
    if (found) await look(found);
    else setError('这不是邀请码，请扫组织委员出示的二维码，或手工输入');
  };
  return (
    <>
      <PageHead title="输入邀请码" note="由所在支部的组织委员给您，7天内有效，只能用一次" />
      <TextField
        label="邀请码"
        placeholder="例如 ACDE-FGHJ"
        help="不分大小写，中间的横线可以不输"
        error={error ?? joining.problem}
        maxLength={20}
        value={code}
        onChange={(text) => {
          setError(undefined);
          setCode(groupedCode(codeOf(text).slice(0, INVITATION_LENGTH)));
        }}
        onEnter={() => void look(codeOf(code))}
      />
      <Button onTap={() => look(codeOf(code))} busyText="正在核对">
        核对
      </Button>
      {canScan && (
        <Button kind="secondary" icon="scan" onTap={scanCode}>
          扫一扫
        </Button>
      )}
    </>
  );
}
