import { memberClass } from '@shared/domain/people/schema';
import { memberClassWords } from '@shared/domain/people/words';
import { useState } from 'react';
import { Box, Checkbox, FieldError, Segmented, Sheet, TextField } from '@/ui';
import type { PersonSheetProps } from './TransferSheet';
import { useSubmit } from './use-submit';

const classes = memberClass.options.map((key) => ({ key, label: memberClassWords[key] }));

const filled = (text: string): string | null => text.trim() || null;

/** Puts right what the roster says; the history keeps what it said before. */
export function CorrectSheet({ person, unitId, units, onClose }: PersonSheetProps) {
  const held = person.memberships.find((each) => each.unitId === unitId && each.phase !== 'past');
  const isFull = person.may.correct === 'everything';
  const [name, setName] = useState(person.name);
  const [kind, setKind] = useState(person.memberClass);
  const [post, setPost] = useState(held?.post ?? '');
  const [rosterKey, setRosterKey] = useState(person.rosterKey ?? '');
  const [phone, setPhone] = useState('');
  const [leading, setLeading] = useState(person.leading);
  const [young, setYoung] = useState(person.young);
  const { submit, problem } = useSubmit('people.correct', onClose);
  const unitName = units.find((unit) => unit.unitId === unitId)?.name ?? '';
  const everything = {
    name,
    rosterKey: filled(rosterKey),
    leading,
    young,
    ...(phone.trim() === '' ? {} : { phone: phone.trim() }),
  };
  const run = () =>
    submit(
      {
        memberId: person.memberId,
        memberClass: kind,
        ...(held ? { post: { unitId, post: filled(post) } } : {}),
        ...(isFull ? everything : {}),
      },
      '已更正',
    );
  return (
    <Sheet
      open
      title={`更正 ${person.name} 的资料`}
      note="改正写错的内容，立即生效；原来的内容留在变动记录里。换单位请用“调动”。"
      act={{ word: '保存更正', busyText: '正在保存', onTap: run }}
      onClose={onClose}
    >
      <Box className="people-form">
        {isFull && <TextField label="姓名" value={name} maxLength={30} onChange={setName} />}
        <Segmented choose label="党员类别" items={classes} value={kind} onChange={setKind} />
        {held && (
          <TextField
            label={`在${unitName}的职务`}
            optional
            value={post}
            maxLength={30}
            help="例如 组织委员。职务不带权限"
            onChange={setPost}
          />
        )}
        {isFull && (
          <>
            <TextField
              label="工号"
              optional
              value={rosterKey}
              maxLength={30}
              help="用来区分同名的人"
              onChange={setRosterKey}
            />
            <TextField
              label="新手机号"
              optional
              kind="phone"
              value={phone}
              maxLength={11}
              help={`现在登记的是${person.maskedPhone ?? '空'}，不填则不变`}
              onChange={setPhone}
            />
            <Checkbox checked={leading} onChange={setLeading}>
              党员领导干部
            </Checkbox>
            <Checkbox checked={young} onChange={setYoung}>
              青年党员
            </Checkbox>
          </>
        )}
        {problem && <FieldError>{problem}</FieldError>}
      </Box>
    </Sheet>
  );
}
