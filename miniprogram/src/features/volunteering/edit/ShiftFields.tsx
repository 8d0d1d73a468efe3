import { instructorLevel } from '@shared/domain/people/schema';
import { instructorLevelWords } from '@shared/domain/people/words';
import { useRef, useState } from 'react';
import {
  Box,
  Button,
  Card,
  CardHead,
  FieldError,
  IconButton,
  Section,
  SelectField,
  Stepper,
  TextField,
  TimeField,
  Words,
} from '@/ui';
import { newShift, type ShiftValues } from './event-values';
import type { EventForm } from './use-event-form';

const AGES = [
  { key: 'none', label: '不限' },
  ...[16, 18, 20].map((age) => ({ key: String(age), label: `满${age}周岁` })),
];

const LEVELS = [
  { key: 'none' as const, label: '不要求' },
  ...instructorLevel.options.map((key) => ({
    key,
    label: `社会体育指导员${instructorLevelWords[key]}以上`,
  })),
];

interface ShiftProps {
  shift: ShiftValues;
  title: string;
  error: string | undefined;
  onChange: (shift: ShiftValues) => void;
  /** Undefined: the only one stays. */
  onRemove: (() => void) | undefined;
}

function Conditions({ shift, onChange }: Pick<ShiftProps, 'shift' | 'onChange'>) {
  const has = shift.minAge !== null || shift.skill !== '' || shift.level !== null || shift.place;
  const [open, setOpen] = useState(Boolean(has));
  if (!open) {
    return (
      <Button kind="quiet" small icon="plus" onTap={() => setOpen(true)}>
        条件和岗位地点
      </Button>
    );
  }
  const ages =
    shift.minAge === null || AGES.some(({ key }) => key === String(shift.minAge))
      ? AGES
      : [...AGES, { key: String(shift.minAge), label: `满${shift.minAge}周岁` }];
  return (
    <>
      <SelectField
        label="年龄"
        items={ages}
        value={shift.minAge === null ? 'none' : String(shift.minAge)}
        onChange={(key) => onChange({ ...shift, minAge: key === 'none' ? null : Number(key) })}
      />
      <SelectField
        label="指导员等级"
        items={LEVELS}
        value={shift.level ?? 'none'}
        onChange={(key) => onChange({ ...shift, level: key === 'none' ? null : key })}
      />
      <TextField
        label="技能"
        optional
        value={shift.skill}
        maxLength={20}
        placeholder="例如 急救"
        onChange={(skill) => onChange({ ...shift, skill })}
      />
      <TextField
        label="岗位地点"
        optional
        value={shift.place}
        maxLength={40}
        help="不填就是活动地点"
        onChange={(place) => onChange({ ...shift, place })}
      />
    </>
  );
}

function Shift({ shift, title, error, onChange, onRemove }: ShiftProps) {
  return (
    <Card label={title}>
      <CardHead
        title={title}
        side={onRemove && <IconButton icon="close" label={`删除${title}`} onTap={onRemove} />}
      />
      <Box className="stack-4">
        <TextField
          label="岗位"
          value={shift.post}
          maxLength={20}
          placeholder="例如 上午班、引导"
          onChange={(post) => onChange({ ...shift, post })}
        />
        <Box className="row row--3 row--top">
          <Box className="grow">
            <TimeField
              label="班次开始"
              value={shift.start}
              onChange={(start) => onChange({ ...shift, start })}
            />
          </Box>
          <Box className="grow">
            <TimeField
              label="班次结束"
              value={shift.end}
              onChange={(end) => onChange({ ...shift, end })}
            />
          </Box>
        </Box>
        <Box className="row row--between">
          <Words>名额</Words>
          <Stepper
            label={`${title}名额`}
            unit="人"
            min={1}
            max={1000}
            value={shift.capacity}
            onChange={(capacity) => onChange({ ...shift, capacity })}
          />
        </Box>
        <Conditions shift={shift} onChange={onChange} />
        {error && <FieldError>{error}</FieldError>}
      </Box>
    </Card>
  );
}

const MOST = 30;

/** Posts and shifts, each with its places and what it asks. */
export function ShiftFields({ form }: { form: EventForm }) {
  const { values, errors, change } = form;
  const made = useRef(1);
  const { shifts } = values;
  const add = () => {
    made.current += 1;
    const last = shifts[shifts.length - 1];
    const next = newShift(`new-${made.current}`, {
      start: last?.end ?? values.start,
      end: values.end,
      capacity: last?.capacity ?? 10,
    });
    change({ shifts: [...shifts, next] });
  };
  return (
    <Section title="岗位和班次" note={errors.shifts}>
      <Box className="stack-4">
        {shifts.map((shift, at) => (
          <Shift
            key={shift.key}
            shift={shift}
            title={`班次${at + 1}`}
            error={errors[shift.key]}
            onChange={(changed) =>
              change(
                { shifts: shifts.map((one) => (one.key === shift.key ? changed : one)) },
                shift.key,
              )
            }
            onRemove={
              shifts.length > 1
                ? () => change({ shifts: shifts.filter(({ key }) => key !== shift.key) })
                : undefined
            }
          />
        ))}
        {shifts.length < MOST && (
          <Button kind="secondary" icon="plus" onTap={add}>
            添加班次
          </Button>
        )}
      </Box>
    </Section>
  );
}
