import { rightsOn, rolesOfKind } from '@shared/domain/people/role-setting';
import type { Role } from '@shared/domain/people/schema';
import { roleNotes, roleWords } from '@shared/domain/people/words';
import { localDateOf } from '@shared/domain/time';
import { useState } from 'react';
import { serverNow } from '@/platform/clock';
import { Box, Checkbox, DateField, FieldError, Sheet, Words } from '@/ui';
import { PickField } from '../PickField';
import { unitsOn } from '../people-words';
import type { PersonSheetProps } from './TransferSheet';
import { useSubmit } from './use-submit';

/** Gives and takes rights in a unit, from one day to another. */
export function RolesSheet({ person, unitId: first, units, onClose }: PersonSheetProps) {
  const today = localDateOf(serverNow());
  const open = unitsOn(units, today).filter(({ kind }) => rolesOfKind[kind].length > 0);
  const [unitId, setUnitId] = useState(first);
  const held = (id: string) => rightsOn(person.memberships, id, today);
  const [roles, setRoles] = useState<readonly Role[]>(held(first));
  const [from, setFrom] = useState(today);
  const [to, setTo] = useState('');
  const { submit, problem } = useSubmit('people.setRoles', onClose);
  const kind = open.find((unit) => unit.unitId === unitId)?.kind;
  const choices: readonly Role[] = kind ? rolesOfKind[kind] : [];
  const toggle = (role: Role, on: boolean) =>
    setRoles(on ? [...roles, role] : roles.filter((each) => each !== role));
  return (
    <Sheet
      open
      title={`设置 ${person.name} 的职责`}
      note="职责决定能做什么，职务（书记、委员）只是称呼。改动从所选日期起生效，之前的不变。"
      act={{
        word: '保存职责',
        busyText: '正在保存',
        onTap: () =>
          submit(
            { memberId: person.memberId, unitId, roles: [...roles], from, to: to || null },
            `已设置${person.name}的职责`,
          ),
      }}
      onClose={onClose}
    >
      <Box className="people-form">
        <PickField
          label="单位"
          empty="选择单位"
          items={open.map((unit) => ({ key: unit.unitId, label: unit.name }))}
          value={unitId}
          onChange={(key) => {
            setUnitId(key);
            setRoles(held(key));
          }}
        />
        {choices.map((role) => (
          <Checkbox key={role} checked={roles.includes(role)} onChange={(on) => toggle(role, on)}>
            <Words>{roleWords[role]}</Words>
            <Box className="t-sub">{roleNotes[role]}</Box>
          </Checkbox>
        ))}
        {choices.length === 0 && <Box className="t-sub">这个单位不设职责，请换一个单位</Box>}
        <DateField label="从哪天起" value={from} min={today} onChange={setFrom} />
        <DateField
          label="到哪天止"
          optional
          value={to}
          min={from}
          help="不填则一直有效，到再次更改为止"
          onChange={setTo}
        />
        {problem && <FieldError>{problem}</FieldError>}
      </Box>
    </Sheet>
  );
}
