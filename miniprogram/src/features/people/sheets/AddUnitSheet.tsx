import type { UnitRow } from '@shared/contract/people-units';
import type { UnitKind } from '@shared/domain/people/schema';
import { kindsUnder } from '@shared/domain/people/unit-rules';
import { unitKindWords } from '@shared/domain/people/words';
import { localDateOf } from '@shared/domain/time';
import { useState } from 'react';
import { serverNow } from '@/platform/clock';
import { newRequestId } from '@/platform/request-id';
import { Box, DateField, FieldError, Sheet, TextField } from '@/ui';
import { PickField } from '../PickField';
import { useSubmit } from './use-submit';

/** Adds a unit below another: a branch, a subgroup, a team. */
export function AddUnitSheet({ under, onClose }: { under: UnitRow; onClose: () => void }) {
  const [requestId] = useState(newRequestId);
  const kinds = kindsUnder(under.kind);
  const [kind, setKind] = useState<UnitKind | undefined>(kinds.length === 1 ? kinds[0] : undefined);
  const [name, setName] = useState('');
  const [from, setFrom] = useState(localDateOf(serverNow()));
  const { submit, problem, setProblem } = useSubmit('people.addUnit', onClose);
  const run = () => {
    if (!kind) return setProblem('请选择单位的类别');
    if (name.trim() === '') return setProblem('请填写名称');
    const input = { requestId, name, kind, parentId: under.unitId, from };
    return submit(input, `已设立${name.trim()}`);
  };
  return (
    <Sheet
      open
      title={`在${under.name}下设立单位`}
      note="设立后可以添加人员、设置职责。党支部从设立那天起列入看板。"
      act={{ word: '设立', busyText: '正在设立', onTap: run }}
      onClose={onClose}
    >
      <Box className="people-form">
        <PickField
          label="类别"
          empty="选择类别"
          items={kinds.map((key) => ({ key, label: unitKindWords[key] }))}
          value={kind}
          onChange={(key) => setKind(kinds.find((each) => each === key))}
        />
        <TextField label="名称" value={name} maxLength={30} onChange={setName} />
        <DateField label="设立日期" value={from} onChange={setFrom} />
        {problem && <FieldError>{problem}</FieldError>}
      </Box>
    </Sheet>
  );
}
