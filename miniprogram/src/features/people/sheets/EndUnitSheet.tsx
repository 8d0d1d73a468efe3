import type { UnitRow } from '@shared/contract/people-units';
import { localDateOf } from '@shared/domain/time';
import { useState } from 'react';
import { serverNow } from '@/platform/clock';
import { DateField, FieldError, Sheet } from '@/ui';
import { useSubmit } from './use-submit';

/** Ends a unit; its people have gone before, its records stay. */
export function EndUnitSheet({ unit, onClose }: { unit: UnitRow; onClose: () => void }) {
  const [lastDay, setLastDay] = useState(localDateOf(serverNow()));
  const { submit, problem } = useSubmit('people.endUnit', onClose);
  return (
    <Sheet
      open
      title={`撤销${unit.name}`}
      note="之后不能再组织活动，以前的记录保留。还有人的，请先办理整体调动。"
      act={{
        word: '确认撤销',
        busyText: '正在登记',
        onTap: () => submit({ unitId: unit.unitId, lastDay }, `已登记撤销${unit.name}`),
      }}
      onClose={onClose}
    >
      <DateField label="最后一天" value={lastDay} onChange={setLastDay} />
      {problem && <FieldError>{problem}</FieldError>}
    </Sheet>
  );
}
