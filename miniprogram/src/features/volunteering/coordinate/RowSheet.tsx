import type { SignUpRow } from '@shared/contract/volunteering-sign-ups';
import { useState } from 'react';
import { useAct } from '@/features/remote';
import { dial } from '@/platform/dial';
import { Box, Button, FieldError, Segmented, Sheet, showToast, TextField } from '@/ui';
import { standingLook } from '../volunteering-words';
import { CONSENTS, type NotedConsent } from './consents';

type Act = 'confirm' | 'release' | 'decline';

/** What can be done with a sign-up by whoever organises. */
const actsFor = ({ standing, withdrawalAsk }: SignUpRow): Array<{ key: Act; label: string }> => {
  const held = ['confirmed', 'offered', 'waitlisted'].includes(standing.name);
  const yes = ['offered', 'waitlisted'].includes(standing.name);
  const acts: Array<{ key: Act; label: string } | false> = [
    yes && { key: 'confirm', label: '本人确认参加' },
    held && { key: 'release', label: withdrawalAsk ? '同意取消' : '取消报名' },
    withdrawalAsk !== null && { key: 'decline', label: '不同意取消' },
  ];
  return acts.filter((act): act is { key: Act; label: string } => act !== false);
};

/** One person's sign-up: call, say yes for them, or take them off with a reason they read. */
export function RowSheet({ row, onClose }: { row: SignUpRow; onClose: () => void }) {
  const takeUp = useAct('volunteering.takeUpFor');
  const release = useAct('volunteering.release');
  const acts = actsFor(row);
  const [act, setAct] = useState<Act | undefined>(acts[0]?.key);
  const [how, setHow] = useState<NotedConsent>('by_phone');
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState('');
  const { shiftId, memberId, name, phone } = row;
  const run = async () => {
    if (act === 'confirm') return takeUp.run({ shiftId, memberId, how });
    return release.run({ shiftId, memberId, release: act === 'release', reason });
  };
  const submit = async () => {
    if (act !== 'confirm' && !reason.trim()) return setProblem('请写明原因，本人会看到');
    const result = await run();
    if (!result.ok) return setProblem(result.error.message);
    showToast(`已登记，${name}：${standingLook(result.data.standing).words}`);
    onClose();
  };
  const chosen = acts.find(({ key }) => key === act);
  return (
    <Sheet
      open
      title={name}
      note={standingLook(row.standing).words}
      act={chosen && { word: chosen.label, onTap: submit, busyText: '正在登记' }}
      onClose={onClose}
    >
      {phone && (
        <Button kind="secondary" icon="phone" onTap={() => dial(phone)}>
          拨打 {phone}
        </Button>
      )}
      {acts.length > 1 && act && (
        <Segmented choose label="登记什么" items={acts} value={act} onChange={setAct} />
      )}
      {act === 'confirm' && (
        <Box className="stack-2">
          <Box className="t-sub">本人怎样同意的</Box>
          <Segmented choose label="怎样同意的" items={CONSENTS} value={how} onChange={setHow} />
        </Box>
      )}
      {(act === 'release' || act === 'decline') && (
        <TextField
          label="原因"
          value={reason}
          maxLength={60}
          help="60字以内，本人会看到"
          onChange={(text) => {
            setReason(text);
            setProblem('');
          }}
        />
      )}
      {problem && <FieldError>{problem}</FieldError>}
    </Sheet>
  );
}
