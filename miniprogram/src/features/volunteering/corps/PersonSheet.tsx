import type { CorpsRow } from '@shared/contract/corps';
import { localDateOf } from '@shared/domain/time';
import { useState } from 'react';
import { useAct } from '@/features/remote';
import { serverNow } from '@/platform/clock';
import { dial } from '@/platform/dial';
import { openPage } from '@/platform/navigation';
import { Box, Button, DateField, FieldError, Sheet, showToast } from '@/ui';
import { corpsNotes } from './corps-words';
import { thisYear } from './this-year';

export interface PersonSheetProps {
  unitId: string;
  row: CorpsRow;
  onClose: () => void;
}

/** One person of the team: call, or note that they have left. */
export function PersonSheet({ unitId, row, onClose }: PersonSheetProps) {
  const leave = useAct('corps.leave');
  const [lastDay, setLastDay] = useState(localDateOf(serverNow()));
  const [leaving, setLeaving] = useState(false);
  const [problem, setProblem] = useState('');
  const { phone, memberId, name } = row;
  const submit = async () => {
    const result = await leave.run({ unitId, memberId, lastDay });
    if (!result.ok) return setProblem(result.error.message);
    showToast(`已登记${name}离队`);
    onClose();
  };
  const numbers = [
    row.instructorNumber ? `指导员证书编号 ${row.instructorNumber}` : '',
    row.volunteerNumber ? `志愿者编号 ${row.volunteerNumber}` : '',
  ].filter((text) => text !== '');
  return (
    <Sheet
      open
      title={name}
      note={leaving ? '离队后不再能以本队名义报名，做过的服务和时长都保留' : undefined}
      act={leaving ? { word: '登记离队', onTap: submit, busyText: '正在登记' } : undefined}
      onClose={onClose}
    >
      <Box className="t-sub">
        {[...corpsNotes(row), ...numbers].map((text) => (
          <Box key={text}>{text}</Box>
        ))}
      </Box>
      {phone && !leaving && (
        <Button kind="secondary" icon="phone" onTap={() => dial(phone)}>
          拨打 {phone}
        </Button>
      )}
      {!leaving && (
        <Button
          kind="secondary"
          icon="doc"
          onTap={() => {
            onClose();
            openPage('paper', { paper: 'service_record', unitId, memberId, year: thisYear() });
          }}
        >
          今年的服务记录
        </Button>
      )}
      {leaving && <DateField label="最后一天" value={lastDay} onChange={setLastDay} />}
      {row.to === null && !leaving && (
        <Button kind="secondary" onTap={() => setLeaving(true)}>
          登记离队
        </Button>
      )}
      {problem && <FieldError>{problem}</FieldError>}
    </Sheet>
  );
}
