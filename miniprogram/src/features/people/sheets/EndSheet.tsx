import { addDays, localDateOf } from '@shared/domain/time';
import { useState } from 'react';
import { serverNow } from '@/platform/clock';
import { Box, DateField, FieldError, Segmented, Sheet } from '@/ui';
import type { PersonSheetProps } from './TransferSheet';
import { useSubmit } from './use-submit';

const REASONS = [
  { key: 'transferred_out', label: '转出' },
  { key: 'other', label: '其他' },
] as const;

/** Ends what somebody has in a unit. Only the class of the reason is kept. */
export function EndSheet({ person, unitId, units, onClose }: PersonSheetProps) {
  const today = localDateOf(serverNow());
  const [lastDay, setLastDay] = useState(today);
  const [reason, setReason] = useState<(typeof REASONS)[number]['key']>('transferred_out');
  const { submit, problem } = useSubmit('people.endMembership', onClose);
  const name = units.find((unit) => unit.unitId === unitId)?.name ?? '这个单位';
  const elsewhere = person.places.some((place) => place.unitId !== unitId);
  return (
    <Sheet
      open
      title={`结束 ${person.name} 在${name}的成员关系`}
      note={`之后不再列入应到，在这个单位的职责一并结束，以前的记录保留。${
        elsewhere ? '' : '这是最后一个单位，结束后本人只能查看自己的资料。'
      }`}
      act={{
        word: '确认结束',
        busyText: '正在登记',
        onTap: () =>
          submit({ memberId: person.memberId, unitId, lastDay, reason }, '已登记，开始前可以撤销'),
      }}
      onClose={onClose}
    >
      <Box className="people-form">
        <DateField
          label="最后一天"
          value={lastDay}
          min={addDays(today, -1)}
          help="选昨天则从今天起生效"
          onChange={setLastDay}
        />
        <Segmented choose label="原因" items={REASONS} value={reason} onChange={setReason} />
        {problem && <FieldError>{problem}</FieldError>}
      </Box>
    </Sheet>
  );
}
