import type { PersonView } from '@shared/contract/people';
import type { UnitRow } from '@shared/contract/people-units';
import { localDateOf, longDayOf } from '@shared/domain/time';
import { useState } from 'react';
import { serverNow } from '@/platform/clock';
import { Box, DateField, FieldError, Sheet } from '@/ui';
import { PickField } from '../PickField';
import { unitsOn } from '../people-words';
import { useSubmit } from './use-submit';

export interface PersonSheetProps {
  person: PersonView;
  unitId: string;
  units: readonly UnitRow[];
  onClose: () => void;
}

/** Moves somebody to a unit of the same kind: at once for the office, on receipt for a branch. */
export function TransferSheet({ person, unitId, units, onClose }: PersonSheetProps) {
  const today = localDateOf(serverNow());
  const [to, setTo] = useState<string>();
  const [on, setOn] = useState(today);
  const isDirect = person.may.transfer;
  const { submit, problem, setProblem } = useSubmit(
    isDirect ? 'people.transfer' : 'people.requestTransfer',
    onClose,
  );
  const from = units.find((unit) => unit.unitId === unitId);
  const others = unitsOn(units, on).filter(
    (unit) =>
      unit.kind === from?.kind &&
      unit.unitId !== unitId &&
      (unit.kind !== 'branch_subgroup' || unit.parentId === from.parentId),
  );
  const target = others.find((unit) => unit.unitId === to);
  const run = () => {
    if (!target) return setProblem('请选择调往的单位');
    const input = { memberId: person.memberId, unitId, toUnitId: target.unitId, on };
    return submit(input, isDirect ? `已登记调往${target.name}` : `已请${target.name}接收`);
  };
  return (
    <Sheet
      open
      title={`调动 ${person.name}`}
      note={`以前的活动和记录留在${from?.name ?? '原单位'}，原来的职务和职责随之结束。${
        isDirect ? '' : '对方接收之前，仍属于原单位。'
      }`}
      act={{ word: isDirect ? '登记调动' : '请对方接收', busyText: '正在登记', onTap: run }}
      onClose={onClose}
    >
      <Box className="people-form">
        <PickField
          label="调往"
          empty={others.length === 0 ? '没有同类的其他单位' : '选择单位'}
          items={others.map((unit) => ({ key: unit.unitId, label: unit.name }))}
          value={to}
          onChange={setTo}
        />
        <DateField
          label="从哪天起"
          value={on}
          min={today}
          help={`${longDayOf(on)}起列入新单位应到，前一天是在原单位的最后一天`}
          onChange={setOn}
        />
        {problem && <FieldError>{problem}</FieldError>}
      </Box>
    </Sheet>
  );
}
