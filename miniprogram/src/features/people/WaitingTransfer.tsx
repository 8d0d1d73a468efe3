import type { PersonView } from '@shared/contract/people';
import { longDayOf } from '@shared/domain/time';
import { useState } from 'react';
import { useAct } from '@/features/remote';
import { Box, Button, Card, CardHead, FieldError, State, showToast } from '@/ui';
import { ReceiveSheet } from './sheets/ReceiveSheet';

/** A transfer that waits: who receives it, and the way back. */
export function WaitingTransfer({ person }: { person: PersonView }) {
  const [receiving, setReceiving] = useState(false);
  const [problem, setProblem] = useState('');
  const drop = useAct('people.dropTransfer');
  const { transfer, may, memberId } = person;
  if (!transfer) return null;
  const giveUp = async () => {
    const result = await drop.run({ memberId });
    if (!result.ok) return setProblem(result.error.message);
    showToast('已撤回，仍属于原单位');
  };
  return (
    <Card label="等待接收的调动">
      <CardHead
        title={`调往${transfer.toUnitName}`}
        side={<State kind="sync">等待接收</State>}
        note={`由${transfer.fromUnitName}提出，希望${longDayOf(transfer.on)}起。接收之前仍属于${transfer.fromUnitName}`}
      />
      {(may.receive || may.drop) && (
        <Box className="stack-3">
          {may.receive && <Button onTap={() => setReceiving(true)}>接收</Button>}
          {may.drop && (
            <Button kind="secondary" busyText="正在撤回" onTap={giveUp}>
              {may.receive ? '不接收，退回原单位' : '撤回调动'}
            </Button>
          )}
        </Box>
      )}
      {problem && <FieldError>{problem}</FieldError>}
      {receiving && (
        <ReceiveSheet person={person} transfer={transfer} onClose={() => setReceiving(false)} />
      )}
    </Card>
  );
}
