import type { InputOf, OutputOf } from '@shared/contract';
import { useState } from 'react';
import { useAct } from '@/features/remote';
import {
  Box,
  Button,
  Cell,
  CellList,
  DateField,
  FieldError,
  Section,
  Segmented,
  Sheet,
  showToast,
} from '@/ui';
import { daysInRows, rowText } from './own-days-words';

type Settings = OutputOf<'reminders.settings'>;
type As = Exclude<InputOf<'reminders.setDays'>['as'], 'usual'>;

const CHOICES: ReadonlyArray<{ key: As; label: string }> = [
  { key: 'off', label: '放假' },
  { key: 'work', label: '上班' },
];

function DaysSheet({ onClose }: { onClose: () => void }) {
  const act = useAct('reminders.setDays');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [as, setAs] = useState<As>('off');
  const [problem, setProblem] = useState('');
  const save = async () => {
    if (from === '') return setProblem('请选择开始日期');
    const result = await act.run({ from, to: to || from, as });
    if (!result.ok) return setProblem(result.error.message);
    showToast('已设置');
    onClose();
  };
  return (
    <Sheet open title="设置放假和上班" onClose={onClose}>
      <Segmented label="这些天" items={CHOICES} value={as} onChange={setAs} />
      <DateField label="开始日期" value={from} onChange={setFrom} />
      <DateField label="结束日期" optional value={to} onChange={setTo} help="只有一天的不用选" />
      {problem && <FieldError>{problem}</FieldError>}
      <Button busyText="正在保存" onTap={save}>
        保存
      </Button>
    </Sheet>
  );
}

/** Days on which the office works, or does not, where weekday and published holidays say otherwise. */
export function OwnDaysSection({ days, published }: Pick<Settings, 'days' | 'published'>) {
  const act = useAct('reminders.setDays');
  const [adding, setAdding] = useState(false);
  const [problem, setProblem] = useState('');
  const drop = async (from: string, to: string) => {
    const result = await act.run({ from, to, as: 'usual' });
    setProblem(result.ok ? '' : result.error.message);
    if (result.ok) showToast('已恢复');
  };
  const known = published.map(({ year, notice }) => `${year}年（${notice}）`).join('、');
  return (
    <Section
      title="放假和调休"
      side={
        <Button kind="quiet" small icon="plus" onTap={() => setAdding(true)}>
          添加日期
        </Button>
      }
      note={`已有国务院办公厅公布的${known}。其他年份按周末放假，请添加当年的节假日和调休`}
    >
      {problem && <FieldError>{problem}</FieldError>}
      {days.length === 0 ? (
        <Box className="t-sub">没有另外设置的日期</Box>
      ) : (
        <CellList label="另外设置的日期">
          {daysInRows(days).map((row) => (
            <Cell
              key={row.from}
              title={rowText(row)}
              note={row.as === 'off' ? '放假' : '上班'}
              action={
                <Button kind="quiet" small busyText="正在恢复" onTap={() => drop(row.from, row.to)}>
                  恢复
                </Button>
              }
            />
          ))}
        </CellList>
      )}
      {adding && <DaysSheet onClose={() => setAdding(false)} />}
    </Section>
  );
}
