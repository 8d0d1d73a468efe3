import { useState } from 'react';
import { useAct } from '@/features/remote';
import { AppScreen, RightsGate } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import { Button, Dialog, Empty, FieldError, PageHead, TextArea, TextField } from '@/ui';
import { isStatementNumber } from './verify-link';

const MAX = 60;

/** Number and reason, then asked once more: what is revoked stays so. */
function RevokeForm({ onRevoked }: { onRevoked: (number: string) => void }) {
  const revoke = useAct('volunteering.revokeStatement');
  const [number, setNumber] = useState('');
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState('');
  const [asking, setAsking] = useState(false);
  const typed = number.trim();
  const ask = () => {
    if (!isStatementNumber(typed)) return setProblem('编号印在说明的标题下方，写作2022-0001');
    if (!reason.trim()) return setProblem('请写明原因，本人会看到');
    setAsking(true);
  };
  const run = async () => {
    const result = await revoke.run({ number: typed, reason });
    setAsking(false);
    if (result.ok) return onRevoked(typed);
    setProblem(
      result.error.code === 'NOT_FOUND' ? '没有这个编号的说明，请核对' : result.error.message,
    );
  };
  return (
    <>
      <TextField
        label="编号"
        value={number}
        maxLength={20}
        placeholder="2022-0001"
        onChange={(value) => {
          setNumber(value);
          setProblem('');
        }}
      />
      <TextArea
        label="原因"
        value={reason}
        maxLength={MAX}
        help={`${MAX}字以内，本人会看到，核对页不显示`}
        onChange={(value) => {
          setReason(value);
          setProblem('');
        }}
      />
      {problem && <FieldError>{problem}</FieldError>}
      <Button onTap={ask}>作废这份说明</Button>
      <Dialog
        open={asking}
        title={`作废${typed}？`}
        note="作废后不能恢复，核对时会显示已作废；本人可以重新生成一份"
        act={{ word: '作废', onTap: run, busyText: '正在作废' }}
        backWord="再看看"
        onClose={() => setAsking(false)}
      />
    </>
  );
}

function Revoke() {
  const [done, setDone] = useState<string>();
  return (
    <AppScreen title="作废服务情况说明" place="activities">
      <PageHead title="作废服务情况说明" note="时长或内容有误的，作废后由本人重新生成" />
      {done === undefined ? (
        <RevokeForm onRevoked={setDone} />
      ) : (
        <>
          <Empty icon="check" title={`${done}已作废`} note="持有纸质件的人核对时会看到已作废" />
          <Button kind="secondary" onTap={() => openPage('verify', { n: done })}>
            看核对页
          </Button>
          <Button kind="quiet" onTap={() => setDone(undefined)}>
            作废另一份
          </Button>
        </>
      )}
    </AppScreen>
  );
}

/** Takes a statement back that is wrong; whoever looks it up is told. */
export function RevokeScreen() {
  return (
    <RightsGate
      title="作废服务情况说明"
      allows={({ keepsCorps }) => keepsCorps}
      whose="说明由服务队队长或机关党委作废"
      note="自己的说明有误，请联系服务队队长"
    >
      <Revoke />
    </RightsGate>
  );
}
