import type { ServiceRow } from '@shared/contract/volunteering-service';
import { clockOf } from '@shared/domain/time';
import { useState } from 'react';
import { ChoiceGroup } from '@/features/organiser';
import { useAct } from '@/features/remote';
import { newRequestId } from '@/platform/request-id';
import { Banner, Button, Checkbox, FieldError, Sheet, showToast, TimeField } from '@/ui';
import { instantAt } from './day-words';

/** Puts down who came without a phone: several people of one shift with one time. */
export function EntrySheet({ rows }: { rows: readonly ServiceRow[] }) {
  const enter = useAct('volunteering.enter');
  const missing = rows.filter(({ state }) => state === 'expected' || state === 'absent');
  const [first] = missing;
  const own = missing.filter(({ shiftId }) => shiftId === first?.shiftId);
  const [open, setOpen] = useState(false);
  const [requestId, setRequestId] = useState(newRequestId);
  const [ids, setIds] = useState<readonly string[]>([]);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [problem, setProblem] = useState('');
  const [refused, setRefused] = useState<readonly string[]>([]);
  if (!first) return null;
  const begin = () => {
    setRequestId(newRequestId());
    setIds([]);
    setFrom(clockOf(first.startsAt));
    setTo('');
    setProblem('');
    setRefused([]);
    setOpen(true);
  };
  const submit = async () => {
    const arrived = instantAt(first, from, first.endsAt);
    const left = to ? instantAt(first, to, first.endsAt) : undefined;
    if (arrived === undefined) return setProblem('请选择签到时间');
    const result = await enter.run({
      shiftId: first.shiftId,
      requestId,
      memberIds: [...ids],
      marks: [
        { act: 'in' as const, at: arrived },
        ...(left === undefined ? [] : [{ act: 'out' as const, at: left }]),
      ],
    });
    if (!result.ok) return setProblem(result.error.message);
    const names = result.data.refused.map(({ memberId, sentence }) => {
      const name = rows.find((row) => row.memberId === memberId)?.name ?? '';
      return `${name}没有登记上：${sentence}`;
    });
    showToast(`已登记${result.data.entered.length}人`);
    setRefused(names);
    if (names.length === 0) setOpen(false);
  };
  return (
    <>
      <Button kind="secondary" onTap={begin}>
        代为登记签到
      </Button>
      <Sheet
        open={open}
        title="代为登记签到"
        note={`${first.post}，没带手机、在纸质表上签名的在这里登记，与签到码效果相同`}
        act={{
          word: ids.length > 0 ? `登记${ids.length}人` : '请先选择人员',
          disabled: ids.length === 0,
          onTap: submit,
          busyText: '正在登记',
        }}
        onClose={() => setOpen(false)}
      >
        {refused.map((text) => (
          <Banner key={text} kind="due">
            {text}
          </Banner>
        ))}
        <ChoiceGroup label="人员">
          {own.map(({ memberId, name }) => (
            <Checkbox
              key={memberId}
              checked={ids.includes(memberId)}
              onChange={(on) =>
                setIds(on ? [...ids, memberId] : ids.filter((id) => id !== memberId))
              }
            >
              {name}
            </Checkbox>
          ))}
        </ChoiceGroup>
        <TimeField label="签到" value={from} onChange={setFrom} />
        <TimeField label="签退" optional value={to} help="还在服务的先不填" onChange={setTo} />
        {problem && <FieldError>{problem}</FieldError>}
      </Sheet>
    </>
  );
}
