import type { RosterDecision } from '@shared/domain/roster/schema';
import { useState } from 'react';
import { Banner, Box, Button, DateField, RadioGroup, Sheet } from '@/ui';
import { decisionOf, isMove, type Way, waysOf } from './held-ways';
import { holdLines, rowLine } from './import-words';
import type { Problem, RosterImport } from './use-import';
import type { Row } from './use-rows';

export interface HeldSheetProps {
  row: Row;
  /** The day of the import: the day of a move where no other is chosen. */
  day: string;
  work: RosterImport;
  onClose: () => void;
}

/** Why a row is held, cell by cell, and the ways to go on. */
export function HeldSheet({ row, day, work, onClose }: HeldSheetProps) {
  const ways = waysOf(row);
  const [way, setWay] = useState<Way['key']>();
  const [from, setFrom] = useState(day);
  const [problem, setProblem] = useState<Problem>();
  const chosen = ways.find(({ key }) => key === way);
  const decide = async (decision: RosterDecision | null) => {
    const found = await work.decide({ rowId: row.id, decision });
    setProblem(found);
    if (!found) onClose();
  };
  return (
    <Sheet
      open
      title={`${row.name || '（没有姓名）'}${row.number === null ? '' : `，第${row.number}行`}`}
      note={rowLine(row)}
      act={{
        word: chosen ? chosen.act : '请选择怎么处理',
        disabled: !chosen,
        busyText: '正在保存',
        onTap: () => chosen && decide(decisionOf(chosen, from)),
      }}
      onClose={onClose}
    >
      {problem && <Banner kind="overdue">{problem}</Banner>}
      {holdLines(row).map((line) => (
        <Banner key={line} kind="due">
          {line}
        </Banner>
      ))}
      <RadioGroup
        label="怎么处理"
        items={ways.map(({ key, label, note }) => ({ key, label, note }))}
        value={way}
        onChange={setWay}
      />
      {chosen && isMove(chosen, row) && (
        <DateField
          label="转入日期"
          value={from}
          onChange={setFrom}
          help="前一天是在原支部的最后一天，以往的活动和考勤仍留在原支部"
        />
      )}
      {row.decided && (
        <Box>
          <Button kind="quiet" small busyText="正在撤回" onTap={() => decide(null)}>
            撤回之前的处理
          </Button>
        </Box>
      )}
    </Sheet>
  );
}
