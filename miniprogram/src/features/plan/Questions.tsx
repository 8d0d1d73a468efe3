import type { PlanDraft } from '@shared/domain/plan/draft-schema';
import { useState } from 'react';
import { Box, Cell, CellList, Mark, Section, Sheet, State, Words } from '@/ui';
import { maskedPlaces } from './masks';
import { decisionWords, targetSentence } from './plan-words';
import type { ReviewStep } from './review-step';

export interface QuestionsProps {
  draft: PlanDraft;
  onOpen: (step: ReviewStep) => void;
}

/** What needs a person: the year where it was not found, and every quantity of the plan's words. */
export function Questions({ draft, onOpen }: QuestionsProps) {
  const { text, targets } = draft;
  const count = targets.length + (text.year === null ? 1 : 0);
  if (count === 0) {
    return (
      <Section title="请您确认 0处">
        <Box className="t-sub">没有读出数量要求，各条启用后只记录。有写明数量的，可在条目里补</Box>
      </Section>
    );
  }
  return (
    <Section title={`请您确认 ${count}处`}>
      <CellList inset="marks" label="请您确认">
        {text.year === null && (
          <Cell
            lead={{ mark: '年' }}
            title="没有读出要点的年份"
            note="请填写，进展按年份计算"
            state={
              <State kind="todo" look="chip">
                待填写
              </State>
            }
            onTap={() => onOpen({ name: 'heading' })}
          />
        )}
        {targets.map((target, index) => (
          <Cell
            key={`${target.item} ${target.quote}`}
            lead={{ mark: target.item }}
            title={<Words className="plan-words">“{target.quote}”</Words>}
            note={targetSentence(target)}
            state={
              <State kind={decisionWords[target.decision].kind} look="chip">
                {decisionWords[target.decision].word}
              </State>
            }
            onTap={() => onOpen({ name: 'target', index })}
          />
        ))}
      </CellList>
    </Section>
  );
}

/** What the reading was unsure of, with the line of the file. */
export function Warnings({ warnings }: Pick<PlanDraft, 'warnings'>) {
  if (warnings.length === 0) return null;
  return (
    <Section title={`读取时的说明 ${warnings.length}处`}>
      <CellList label="读取时的说明">
        {warnings.map(({ line, message }) => (
          <Cell key={`${line}-${message}`} title={message} note={`原文件第${line}行，请对照核对`} />
        ))}
      </CellList>
    </Section>
  );
}

/** What was kept although it looks unusual: the masked words. */
export function KeptAsIs({ text }: Pick<PlanDraft, 'text'>) {
  const [open, setOpen] = useState(false);
  const places = maskedPlaces(text);
  if (places.length === 0) return null;
  return (
    <Section title="已照原样保留">
      <CellList label="已照原样保留">
        <Cell title="遮盖的文字 *" side={`${places.length}处`} onTap={() => setOpen(true)} />
      </CellList>
      <Sheet
        open={open}
        title={`遮盖的文字 ${places.length}处`}
        note="原文件用*遮盖，照样保留，不补写"
        onClose={() => setOpen(false)}
      >
        <Box className="stack-3">
          {places.map(({ key, item, around }) => (
            <Box key={key} className="serves">
              <Mark number={item ?? '首'} />
              <Box className="grow t-sub">{around}</Box>
            </Box>
          ))}
        </Box>
      </Sheet>
    </Section>
  );
}
