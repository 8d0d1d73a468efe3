import {
  isYearOver,
  lateDayBounds,
  REOPENED_AT_MOST,
  type YearState,
} from '@shared/domain/plan/year-state';
import { yearStateText } from '@shared/domain/plan/year-words';
import { addDays, localDateOf, longDayOf } from '@shared/domain/time';
import { type ReactNode, useState } from 'react';
import { useAct } from '@/features/remote';
import { serverNow } from '@/platform/clock';
import { Banner, Box, DateField, Sheet, showToast, TextField } from '@/ui';
import { reopeningLine, type YearRow } from './year-rows';

interface PartProps {
  row: YearRow;
  onClose: () => void;
}

interface FaceProps extends PartProps {
  note: string;
  word: string;
  busyText: string;
  /** Gives what went wrong, or undefined when it is done. */
  act: () => Promise<string | undefined>;
  children?: ReactNode;
}

function Face({ row, onClose, note, word, busyText, act, children }: FaceProps) {
  const [problem, setProblem] = useState<string>();
  const decide = async () => {
    const found = await act();
    setProblem(found);
    if (!found) onClose();
  };
  return (
    <Sheet
      open
      title={`${row.year}年度截止`}
      note={note}
      act={{ word, busyText, onTap: decide }}
      onClose={onClose}
    >
      {problem && <Banner kind="overdue">{problem}</Banner>}
      {children}
      {row.reopenings.length > 0 && (
        <Box className="stack-1">
          <Box className="t-strong">重新开放的记录</Box>
          {row.reopenings.map((one) => (
            <Box key={one.at} className="t-sub">
              {reopeningLine(one, localDateOf)}
            </Box>
          ))}
        </Box>
      )}
    </Sheet>
  );
}

/** While the year runs, or late entries are taken: the last day for them. */
function LateDay({ row, onClose }: PartProps) {
  const { year, seen } = row;
  const [day, setDay] = useState(row.lateUntil);
  const { run } = useAct('years.setLateDay');
  const { earliest, latest } = lateDayBounds(year);
  const today = localDateOf(serverNow());
  return (
    <Face
      row={row}
      onClose={onClose}
      note={`到${longDayOf(row.lateUntil)}为止可以补录${year}年的记录，次日起冻结`}
      word="保存截止日"
      busyText="正在保存"
      act={async () => {
        const result = await run({ year, seen, day });
        if (!result.ok) return result.error.message;
        showToast(`补录截止日已改为${longDayOf(day)}`);
        return undefined;
      }}
    >
      <DateField
        label="补录截止日"
        value={day}
        min={isYearOver(year, serverNow()) && today > earliest ? today : earliest}
        max={latest}
        help={`可以选${longDayOf(earliest)}到${longDayOf(latest)}`}
        onChange={setDay}
      />
    </Face>
  );
}

/** Frozen: it can be opened again for some days, with a reason. */
function Reopen({ row, onClose }: PartProps) {
  const { year, seen, state } = row;
  const today = localDateOf(serverNow());
  const [until, setUntil] = useState(addDays(today, 7));
  const [reason, setReason] = useState('');
  const { run } = useAct('years.reopen');
  return (
    <Face
      row={row}
      onClose={onClose}
      note={`${yearStateText(year, state)}。重新开放期间可以补录和更正，原因对全体人员可见`}
      word="重新开放"
      busyText="正在办理"
      act={async () => {
        if (!reason.trim()) return '请填写原因';
        const result = await run({ year, seen, until, reason });
        if (!result.ok) return result.error.message;
        showToast(`${year}年度已重新开放至${longDayOf(until)}`);
        return undefined;
      }}
    >
      <DateField
        label="开放到哪一天"
        value={until}
        min={today}
        max={addDays(today, REOPENED_AT_MOST)}
        help={`最多${REOPENED_AT_MOST}天，当天结束后自动冻结`}
        onChange={setUntil}
      />
      <TextField
        label="原因"
        value={reason}
        maxLength={60}
        placeholder="例如：上级检查要求补正"
        onChange={setReason}
      />
    </Face>
  );
}

function Freeze({ row, onClose }: PartProps) {
  const { year, seen, state } = row;
  const { run } = useAct('years.freeze');
  return (
    <Face
      row={row}
      onClose={onClose}
      note={`${yearStateText(year, state)}。现在冻结后，需要时可以再次开放`}
      word="现在冻结"
      busyText="正在冻结"
      act={async () => {
        const result = await run({ year, seen });
        if (!result.ok) return result.error.message;
        showToast(`${year}年度已冻结`);
        return undefined;
      }}
    />
  );
}

const PARTS: Readonly<Record<YearState['name'], (props: PartProps) => ReactNode>> = {
  open: LateDay,
  late: LateDay,
  frozen: Reopen,
  reopened: Freeze,
};

/** What the committee decides about the end of a year, as it stands. */
export function YearSheet(props: PartProps) {
  const Part = PARTS[props.row.state.name];
  return <Part {...props} />;
}
