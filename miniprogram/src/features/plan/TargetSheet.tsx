import type { DraftTarget } from '@shared/domain/plan/draft-schema';
import { useState } from 'react';
import { Banner, Box, Button, Mark, Sheet, State, TextLink, Words } from '@/ui';
import { decisionWords, type TargetValues, targetSentence } from './plan-words';
import { TargetFields } from './TargetFields';
import type { Review } from './use-draft';

type Decision = Exclude<DraftTarget['decision'], 'open'>;

export interface TargetSheetProps {
  target: DraftTarget;
  index: number;
  revise: Review['revise'];
  onClose: () => void;
}

/** One quantity the plan's words seem to give: taken as read, corrected, or declined. */
export function TargetSheet({ target, index, revise, onClose }: TargetSheetProps) {
  const { unit, atLeast, period, soft } = target;
  const [values, setValues] = useState<TargetValues>({ unit, atLeast, period, soft });
  const [editing, setEditing] = useState(false);
  const [problem, setProblem] = useState<string>();
  const { kind, word } = decisionWords[target.decision];
  const decide = async (decision: Decision) => {
    const found = await revise({ kind: 'target', index, decision, ...values });
    setProblem(found);
    if (!found) onClose();
  };
  return (
    <Sheet
      open
      title="原文的数量要求"
      act={{
        word: `采用：${targetSentence(values)}`,
        busyText: '正在保存',
        onTap: () => decide('accepted'),
      }}
      onClose={onClose}
    >
      {problem && <Banner kind="overdue">{problem}</Banner>}
      <Box className="serves">
        <Mark number={target.item} accent />
        <Box className="stack-2 grow">
          <Box className="t-body t-strong">“{target.quote}”</Box>
          <Box className="row">
            <Words className="t-sub">读作：{targetSentence(values)}</Words>
            {target.decision !== 'open' && <State kind={kind}>{word}</State>}
          </Box>
        </Box>
      </Box>
      {editing ? (
        <TargetFields values={values} onChange={setValues} />
      ) : (
        <Box>
          <TextLink onTap={() => setEditing(true)}>读得不对，改单位、周期或次数</TextLink>
        </Box>
      )}
      <Button kind="secondary" busyText="正在保存" onTap={() => decide('declined')}>
        不设数量，只记录
      </Button>
    </Sheet>
  );
}
