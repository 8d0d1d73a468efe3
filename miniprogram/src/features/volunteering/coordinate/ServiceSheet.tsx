import type { ServiceRow } from '@shared/contract/volunteering-service';
import { clockOf } from '@shared/domain/time';
import { markActLabels } from '@shared/domain/volunteering/words';
import { useState } from 'react';
import { useAct } from '@/features/remote';
import { newRequestId } from '@/platform/request-id';
import {
  Box,
  FieldError,
  Segmented,
  SelectField,
  Sheet,
  showToast,
  TextField,
  TimeField,
} from '@/ui';
import { hoursText } from '../volunteering-words';
import { dayNotes, instantAt } from './day-words';
import { type ServiceAct, serviceActs } from './service-acts';

const WORDS: Readonly<Record<ServiceAct, { word: string; done: string }>> = {
  kept: { word: '确认补传', done: '已确认离线补传' },
  out: { word: '补签退', done: '已补签退，记为负责人登记' },
  confirm: { word: '认定时长', done: '已认定' },
  correct: { word: '保存更正', done: '已更正，原来的记录留在历史里' },
  decline: { word: '不更正', done: '已答复' },
  strike: { word: '撤回这一条', done: '已撤回，本人能看到原因' },
};

interface Filled {
  from: string;
  to: string;
  away: string;
  mark: string;
  reason: string;
}

const SENTENCES = {
  reason: '请写明原因，本人会看到',
  times: '请选择开始和结束时间',
} as const;

const firstFilled = (row: ServiceRow): Filled => {
  const [span] = row.figures.spans;
  const last = row.figures.spans[row.figures.spans.length - 1];
  return {
    from: clockOf(span?.from ?? row.startsAt),
    to: clockOf(last?.to ?? row.endsAt),
    away: '0',
    mark: '',
    reason: '',
  };
};

/** Runs one of the acts; gives the sentence of a refusal, undefined when it is done. */
const useServiceAct = (row: ServiceRow) => {
  const kept = useAct('volunteering.confirmKept');
  const enter = useAct('volunteering.enter');
  const confirm = useAct('volunteering.confirmHours');
  const correct = useAct('volunteering.correct');
  const strike = useAct('volunteering.strike');
  const [requestId] = useState(newRequestId);
  const { shiftId, memberId, seen } = row;
  const said = (result: { ok: true } | { ok: false; error: { message: string } }) =>
    result.ok ? undefined : result.error.message;

  const checkOut = async ({ to }: Filled) => {
    const at = instantAt(row, to, row.endsAt);
    if (at === undefined) return SENTENCES.times;
    const result = await enter.run({
      shiftId,
      requestId,
      memberIds: [memberId],
      marks: [{ act: 'out', at }],
    });
    return result.ok ? result.data.refused[0]?.sentence : result.error.message;
  };
  const confirmOne = async () => {
    const result = await confirm.run({
      activityId: row.activityId,
      rows: [{ shiftId, memberId, seen }],
      evenLong: true,
    });
    if (!result.ok) return result.error.message;
    return result.data.confirmed === 1 ? undefined : '记录有变，请关闭后再看一看';
  };
  const confirmKept = async () =>
    said(await kept.run({ activityId: row.activityId, rows: [{ shiftId, memberId }] }));
  const correctTo = async ({ from, to, away, reason }: Filled) => {
    const [start, end] = [instantAt(row, from, row.endsAt), instantAt(row, to, row.endsAt)];
    if (start === undefined || end === undefined) return SENTENCES.times;
    if (!reason.trim()) return SENTENCES.reason;
    const times = { from: start, to: end, awayMinutes: Number(away) || 0 };
    return said(await correct.run({ shiftId, memberId, seen, times, reason }));
  };
  const decline = async ({ reason }: Filled) =>
    reason.trim()
      ? said(await correct.run({ shiftId, memberId, seen, times: null, reason }))
      : SENTENCES.reason;
  const strikeOne = async ({ mark, reason }: Filled) => {
    const found = row.marks.find(({ act, at }) => `${act}:${at}` === mark);
    if (!found) return '请选择要撤回的一条';
    if (!reason.trim()) return SENTENCES.reason;
    return said(await strike.run({ shiftId, memberId, act: found.act, at: found.at, reason }));
  };
  const acts: Readonly<Record<ServiceAct, (filled: Filled) => Promise<string | undefined>>> = {
    kept: confirmKept,
    out: checkOut,
    confirm: confirmOne,
    correct: correctTo,
    decline,
    strike: strikeOne,
  };
  return acts;
};

const asksReason = (act: ServiceAct): boolean =>
  act === 'correct' || act === 'decline' || act === 'strike';

interface FieldsProps {
  row: ServiceRow;
  act: ServiceAct;
  filled: Filled;
  onFill: (fields: Partial<Filled>) => void;
}

function Fields({ row, act, filled, onFill }: FieldsProps) {
  const marks = row.marks.filter(({ struck }) => struck === null);
  return (
    <>
      {act === 'correct' && (
        <TimeField label="开始" value={filled.from} onChange={(from) => onFill({ from })} />
      )}
      {(act === 'correct' || act === 'out') && (
        <TimeField
          label={act === 'out' ? '签退时间' : '结束'}
          value={filled.to}
          help={act === 'out' ? `最晚${clockOf(row.endsAt)}` : undefined}
          onChange={(to) => onFill({ to })}
        />
      )}
      {act === 'correct' && (
        <TextField
          label="中途离开（分钟）"
          kind="digits"
          maxLength={4}
          value={filled.away}
          onChange={(away) => onFill({ away })}
        />
      )}
      {act === 'strike' && (
        <SelectField
          label="撤回哪一条"
          items={marks.map(({ act: what, at }) => ({
            key: `${what}:${at}`,
            label: `${clockOf(at)} ${markActLabels[what]}`,
          }))}
          value={filled.mark}
          onChange={(mark) => onFill({ mark })}
        />
      )}
      {asksReason(act) && (
        <TextField
          label="原因"
          value={filled.reason}
          maxLength={60}
          help="60字以内，本人会看到"
          onChange={(reason) => onFill({ reason })}
        />
      )}
    </>
  );
}

/** One person's service: check-out, hours, corrections. */
export function ServiceSheet({ row, onClose }: { row: ServiceRow; onClose: () => void }) {
  const acts = serviceActs(row);
  const [act, setAct] = useState<ServiceAct | undefined>(acts[0]?.key);
  const [filled, setFilled] = useState(() => firstFilled(row));
  const [problem, setProblem] = useState('');
  const run = useServiceAct(row);
  const submit = async () => {
    if (!act) return;
    const refused = await run[act](filled);
    if (refused !== undefined) return setProblem(refused);
    showToast(WORDS[act].done);
    onClose();
  };
  return (
    <Sheet
      open
      title={row.name}
      note={`${row.post}，${hoursText(row.figures.minutes)}${row.figures.isLong ? '，超过8小时，请核对' : ''}`}
      act={act && { word: WORDS[act].word, onTap: submit, busyText: '正在登记' }}
      onClose={onClose}
    >
      <Box className="t-sub">
        {dayNotes(row).map((text) => (
          <Box key={text}>{text}</Box>
        ))}
      </Box>
      {acts.length > 1 && act && (
        <Segmented
          choose
          label="登记什么"
          items={acts}
          value={act}
          onChange={(next) => {
            setAct(next);
            setProblem('');
          }}
        />
      )}
      {act && (
        <Fields
          row={row}
          act={act}
          filled={filled}
          onFill={(fields) => {
            setFilled({ ...filled, ...fields });
            setProblem('');
          }}
        />
      )}
      {problem && <FieldError>{problem}</FieldError>}
    </Sheet>
  );
}
