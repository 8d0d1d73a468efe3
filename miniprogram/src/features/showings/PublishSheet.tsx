import type { InputOf, OutputOf } from '@shared/contract';
import { localDateOf } from '@shared/domain/time';
import { useState } from 'react';
import { useAct } from '@/features/remote';
import { serverNow } from '@/platform/clock';
import { newRequestId } from '@/platform/request-id';
import {
  Banner,
  Box,
  Checkbox,
  DateField,
  Field,
  Segmented,
  Sheet,
  showToast,
  TextField,
} from '@/ui';

type List = OutputOf<'showings.list'>;
type Group = List['publishing'][number];
type Items = InputOf<'showings.publish'>['items'];

interface PickProps {
  label: string;
  items: readonly { id: string; title: string }[];
  value: readonly string[];
  onChange: (value: string[]) => void;
}

/** Several of a list. */
function Pick({ label, items, value, onChange }: PickProps) {
  if (items.length === 0) return null;
  const toggle = (id: string, isOn: boolean) =>
    onChange(isOn ? [...value, id] : value.filter((one) => one !== id));
  return (
    <Field label={label}>
      {() => (
        <Box role="group" aria-label={label}>
          {items.map(({ id, title }) => (
            <Checkbox key={id} checked={value.includes(id)} onChange={(isOn) => toggle(id, isOn)}>
              {title}
            </Checkbox>
          ))}
        </Box>
      )}
    </Field>
  );
}

const AUDIENCES = [
  { key: 'office', label: '全体' },
  { key: 'units', label: '选择单位' },
] as const;

export interface PublishSheetProps {
  group: Group;
  units: List['units'];
  onClose: () => void;
}

/** What to show, on which day, and to whom. */
export function PublishSheet({ group, units, onClose }: PublishSheetProps) {
  const publish = useAct('showings.publish');
  const [requestId] = useState(newRequestId);
  const today = localDateOf(serverNow());
  const [title, setTitle] = useState(`${group.name}学习成果展示`);
  const [on, setOn] = useState(today);
  const [audience, setAudience] = useState<'office' | 'units'>('office');
  const [unitIds, setUnitIds] = useState<string[]>([]);
  const [bulletins, setBulletins] = useState<string[]>([]);
  const [entries, setEntries] = useState<string[]>([]);
  const [work, setWork] = useState('');
  const [link, setLink] = useState('');
  const [problem, setProblem] = useState<string>();
  const items: Items = [
    ...bulletins.map((bulletinId) => ({ of: 'bulletin' as const, bulletinId })),
    ...entries.map((entryId) => ({ of: 'entry' as const, entryId })),
    ...(work.trim() === ''
      ? []
      : [{ of: 'work' as const, title: work, link: link.trim() || null, keptAt: '' }]),
  ];
  const submit = async () => {
    if (items.length === 0) return setProblem('请选择要展示的成果，或写一项');
    const result = await publish.run({
      requestId,
      unitId: group.unitId,
      title,
      on,
      audience: audience === 'office' ? null : unitIds,
      items,
    });
    if (!result.ok) return setProblem(result.error.message);
    onClose();
    showToast('已展示，计入要点第4条');
  };
  return (
    <Sheet
      open
      title="展示学习成果"
      note="所选单位的人可以看到。只记展示了什么，不记谁看过"
      act={{ word: '展示', busyText: '正在展示', onTap: submit }}
      onClose={onClose}
    >
      {problem && <Banner kind="overdue">{problem}</Banner>}
      <TextField label="标题" value={title} maxLength={60} onChange={setTitle} />
      <Pick label="学习通报" items={group.bulletins} value={bulletins} onChange={setBulletins} />
      <Pick label="登记的成果" items={group.entries} value={entries} onChange={setEntries} />
      <TextField
        label="另写一项"
        optional
        value={work}
        maxLength={60}
        help="写公开材料的名称，不上传正文"
        onChange={setWork}
      />
      {work.trim() !== '' && (
        <TextField label="公开网址" optional value={link} maxLength={300} onChange={setLink} />
      )}
      <DateField label="展示日期" value={on} max={today} onChange={setOn} />
      <Segmented choose label="面向" items={AUDIENCES} value={audience} onChange={setAudience} />
      {audience === 'units' && (
        <Pick label="单位" items={units} value={unitIds} onChange={setUnitIds} />
      )}
    </Sheet>
  );
}
