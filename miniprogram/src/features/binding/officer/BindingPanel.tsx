import type { OutputOf } from '@shared/contract';
import type { BindingRow } from '@shared/domain/binding/schema';
import { useState } from 'react';
import { useAct } from '@/features/remote';
import { newRequestId } from '@/platform/request-id';
import { Banner, Box, Button, showToast } from '@/ui';
import { bindingText } from './binding-words';
import { InvitationCode } from './InvitationCode';
import { UnbindForm } from './UnbindForm';

export interface BindingPanelProps {
  row: BindingRow;
  unitId: string;
  /** In a sheet: closes it after an act that has ended the matter. */
  onDone?: () => void;
}

/** Where one person stands, and what an officer can do about it. */
export function BindingPanel({ row, unitId, onDone }: BindingPanelProps) {
  const { memberId, name, state } = row;
  const [invitation, setInvitation] = useState<OutputOf<'binding.invite'>>();
  const [unbinding, setUnbinding] = useState(false);
  const [problem, setProblem] = useState<string>();
  const invite = useAct('binding.invite');
  const revoke = useAct('binding.revoke');
  const makeInvitation = async () => {
    const result = await invite.run({ memberId, unitId, requestId: newRequestId() });
    setProblem(result.ok ? undefined : result.error.message);
    if (result.ok) setInvitation(result.data);
  };
  const takeBack = async () => {
    const result = await revoke.run({ memberId, unitId });
    if (!result.ok) return setProblem(result.error.message);
    setInvitation(undefined);
    showToast(`已撤回给${name}的邀请`);
    onDone?.();
  };
  if (unbinding) {
    return (
      <UnbindForm
        row={row}
        unitId={unitId}
        onCancel={onDone ? undefined : () => setUnbinding(false)}
        onDone={() => {
          setUnbinding(false);
          onDone?.();
        }}
      />
    );
  }
  return (
    <Box className="stack-3">
      <Box className="t-sub">{bindingText(row)}</Box>
      {problem && <Banner kind="due">{problem}</Banner>}
      {invitation && <InvitationCode invitation={invitation} />}
      {!row.mayHandle && <Box className="t-sub">这位同志担任其他职务，绑定由机关党委办理</Box>}
      {row.mayHandle && state !== 'bound' && (
        <>
          <Button
            kind={invitation ? 'secondary' : 'primary'}
            onTap={makeInvitation}
            busyText="正在生成"
          >
            {state === 'invited' ? '重新邀请（原邀请码作废）' : '邀请'}
          </Button>
          {state === 'invited' && (
            <Button kind="secondary" onTap={takeBack} busyText="正在撤回">
              撤回邀请
            </Button>
          )}
        </>
      )}
      {row.mayHandle && state === 'bound' && (
        <Button kind="danger" onTap={() => setUnbinding(true)}>
          解除绑定
        </Button>
      )}
    </Box>
  );
}
