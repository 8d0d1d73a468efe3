import type { UnitRow } from '@shared/contract/people-units';
import { type MemberClass, memberClass } from '@shared/domain/people/schema';
import { memberClassWords } from '@shared/domain/people/words';
import { localDateOf } from '@shared/domain/time';
import { useState } from 'react';
import { useAct } from '@/features/remote';
import { serverNow } from '@/platform/clock';
import { newRequestId } from '@/platform/request-id';
import { Box, Checkbox, DateField, FieldError, Segmented, Sheet, showToast, TextField } from '@/ui';
import { PickField } from '../PickField';

export interface AddSheetProps {
  units: readonly UnitRow[];
  unitId: string | undefined;
  onClose: () => void;
}

const classes = memberClass.options.map((key) => ({ key, label: memberClassWords[key] }));

const filled = (text: string): string | null => text.trim() || null;

/** Adds somebody by hand. Nothing is asked for that the office does not need. */
export function AddSheet({ units, unitId: given, onClose }: AddSheetProps) {
  const [request] = useState(newRequestId);
  const [name, setName] = useState('');
  const [unitId, setUnitId] = useState(given);
  const [kind, setKind] = useState<MemberClass>('full_member');
  const [post, setPost] = useState('');
  const [phone, setPhone] = useState('');
  const [from, setFrom] = useState(localDateOf(serverNow()));
  const [isNamesake, setNamesake] = useState(false);
  const [asksNamesake, setAsksNamesake] = useState(false);
  const [problem, setProblem] = useState('');
  const add = useAct('people.add');
  const run = async () => {
    if (name.trim() === '') return setProblem('请填写姓名');
    if (!unitId) return setProblem('请选择单位');
    const result = await add.run({
      requestId: request,
      unitId,
      name,
      memberClass: kind,
      post: filled(post),
      phone: filled(phone),
      rosterKey: null,
      leading: false,
      young: false,
      from,
      isNamesake,
    });
    if (!result.ok) {
      setAsksNamesake(asksNamesake || result.error.code === 'NAMESAKE_EXISTS');
      return setProblem(result.error.message);
    }
    showToast(`已添加${name.trim()}`);
    onClose();
  };
  return (
    <Sheet
      open
      title="添加人员"
      note="添加后可以发邀请码，由本人绑定微信。不登记身份证号、出生日期等其他信息"
      act={{ word: '添加到名册', busyText: '正在添加', onTap: run }}
      onClose={onClose}
    >
      <Box className="people-form">
        <TextField label="姓名" value={name} maxLength={30} onChange={setName} />
        <PickField
          label="单位"
          empty="选择单位"
          items={units
            .filter(({ kind: of }) => of !== 'volunteer_team')
            .map((unit) => ({ key: unit.unitId, label: unit.name }))}
          value={unitId}
          onChange={setUnitId}
        />
        <Segmented choose label="党员类别" items={classes} value={kind} onChange={setKind} />
        <TextField label="职务" optional value={post} maxLength={30} onChange={setPost} />
        <TextField
          label="手机号"
          optional
          kind="phone"
          value={phone}
          maxLength={11}
          help="只用于绑定微信和联系，显示时隐去中间四位"
          onChange={setPhone}
        />
        <DateField
          label="从哪天起"
          value={from}
          help="这天起的活动会把这位同志列入应到"
          onChange={setFrom}
        />
        {asksNamesake && (
          <Checkbox checked={isNamesake} onChange={setNamesake}>
            已核对，是另一位同名的同志
          </Checkbox>
        )}
        {problem && <FieldError>{problem}</FieldError>}
      </Box>
    </Sheet>
  );
}
