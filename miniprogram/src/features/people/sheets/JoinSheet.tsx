import { localDateOf } from '@shared/domain/time';
import { useState } from 'react';
import { serverNow } from '@/platform/clock';
import { Box, DateField, FieldError, Sheet } from '@/ui';
import { PickField } from '../PickField';
import { unitsOn } from '../people-words';
import type { PersonSheetProps } from './TransferSheet';
import { useSubmit } from './use-submit';

/** One more unit: a subgroup of the branch, the study group. */
export function JoinSheet({ person, units, onClose }: Omit<PersonSheetProps, 'unitId'>) {
  const today = localDateOf(serverNow());
  const [unitId, setUnitId] = useState<string>();
  const [from, setFrom] = useState(today);
  const { submit, problem, setProblem } = useSubmit('people.join', onClose);
  const choices = unitsOn(units, from).filter(
    ({ kind, unitId: id, people }) =>
      kind !== 'volunteer_team' &&
      people !== null &&
      !person.places.some((place) => place.unitId === id),
  );
  const run = () => {
    if (!unitId) return setProblem('请选择单位');
    return submit({ memberId: person.memberId, unitId, from }, '已加入');
  };
  return (
    <Sheet
      open
      title={`${person.name} 加入另一个单位`}
      note="同时在几个单位的，全单位合计只计一次。换支部请用“调动”。"
      act={{ word: '加入这个单位', busyText: '正在登记', onTap: run }}
      onClose={onClose}
    >
      <Box className="people-form">
        <PickField
          label="单位"
          empty={choices.length === 0 ? '没有可以加入的单位' : '选择单位'}
          items={choices.map((unit) => ({ key: unit.unitId, label: unit.name }))}
          value={unitId}
          onChange={setUnitId}
        />
        <DateField label="从哪天起" value={from} min={today} onChange={setFrom} />
        {problem && <FieldError>{problem}</FieldError>}
      </Box>
    </Sheet>
  );
}
