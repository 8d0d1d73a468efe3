import type { UnitRow } from '@shared/contract/people-units';
import { useState } from 'react';
import { FieldError, Sheet, TextField } from '@/ui';
import { useSubmit } from './use-submit';

/** A new name; what was held under the old one keeps it. */
export function RenameUnitSheet({ unit, onClose }: { unit: UnitRow; onClose: () => void }) {
  const [name, setName] = useState(unit.name);
  const { submit, problem } = useSubmit('people.renameUnit', onClose);
  return (
    <Sheet
      open
      title={`更改${unit.name}的名称`}
      note="以后的活动用新名称，以前的活动仍写当时的名称。"
      act={{
        word: '保存名称',
        busyText: '正在保存',
        onTap: () => submit({ unitId: unit.unitId, name }, '已改名'),
      }}
      onClose={onClose}
    >
      <TextField label="名称" value={name} maxLength={30} onChange={setName} />
      {problem && <FieldError>{problem}</FieldError>}
    </Sheet>
  );
}
