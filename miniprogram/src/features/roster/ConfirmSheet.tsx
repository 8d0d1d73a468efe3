import type { ImportSummary } from '@shared/contract/roster-import';
import { useState } from 'react';
import { Banner, Box, DateField, Sheet } from '@/ui';
import { confirmWord, consequenceOf } from './import-words';
import type { Problem } from './use-import';

export interface ConfirmSheetProps {
  summary: ImportSummary;
  confirm: (endsOn: string) => Promise<Problem>;
  onClose: () => void;
}

/** The last look: the numbers in words, and the last day of those who leave. */
export function ConfirmSheet({ summary, confirm, onClose }: ConfirmSheetProps) {
  const { counts, day } = summary;
  const [endsOn, setEndsOn] = useState(day);
  const [problem, setProblem] = useState<Problem>();
  const act = async () => {
    const found = await confirm(endsOn);
    setProblem(found);
    if (!found) onClose();
  };
  return (
    <Sheet
      open
      title="导入这份名册？"
      note={consequenceOf(counts)}
      act={{ word: confirmWord(counts), busyText: '正在开始', onTap: act }}
      closeWord="再看看"
      onClose={onClose}
    >
      {problem && <Banner kind="overdue">{problem}</Banner>}
      {counts.chosen > 0 && (
        <DateField
          label={`${counts.chosen}人在支部的最后一天`}
          value={endsOn}
          onChange={setEndsOn}
          help="以往的活动和考勤仍留在原支部"
        />
      )}
      <Box className="t-sub">每一处改动都留有记录：谁、何时、改前改后</Box>
    </Sheet>
  );
}
