import type { PlanItem } from '@shared/domain/plan/schema';
import { useState } from 'react';
import { Banner, Box, Heading, RadioGroup, Sheet, TextArea, Words } from '@/ui';
import { quotable, sentencesOf, type TargetValues, targetSentence } from './plan-words';
import { TargetFields } from './TargetFields';
import type { Review } from './use-draft';

const FIRST: TargetValues = { unit: 'branch', atLeast: 1, period: 'year', soft: false };

/** Why words cannot stand for a quantity of this item; undefined when they can. */
const quoteError = (quote: string, item: PlanItem): string | undefined => {
  if (quote === '') return '请选出一句，或照原文摘录';
  return item.text.includes(quote) ? undefined : `第${item.number}条里没有这句话，请照原文摘录`;
};

export interface AddTargetSheetProps {
  item: PlanItem;
  revise: Review['revise'];
  onClose: () => void;
}

/** A quantity that was not recognised, given by quoting the plan's own words. */
export function AddTargetSheet({ item, revise, onClose }: AddTargetSheetProps) {
  const sentences = [...new Set(sentencesOf(item.text).map(quotable))];
  const [quote, setQuote] = useState('');
  const [values, setValues] = useState(FIRST);
  const [error, setError] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const add = async () => {
    const words = quote.trim();
    const wrong = quoteError(words, item);
    setError(wrong);
    if (wrong) return;
    const found = await revise({ kind: 'add_target', item: item.number, quote: words, ...values });
    setProblem(found);
    if (!found) onClose();
  };
  return (
    <Sheet
      open
      title={`第${item.number}条补一处数量要求`}
      note="只补原文写明的数量，参考做法不写在这里"
      act={{ word: `补上：${targetSentence(values)}`, busyText: '正在保存', onTap: add }}
      onClose={onClose}
    >
      {problem && <Banner kind="overdue">{problem}</Banner>}
      <Box className="stack-2">
        <Heading level={3} className="field__label">
          选出写明数量的一句
        </Heading>
        <RadioGroup
          label="选出写明数量的一句"
          items={sentences.map((sentence) => ({
            key: sentence,
            label: <Words className="plan-words">{sentence}</Words>,
          }))}
          value={sentences.find((sentence) => sentence === quote)}
          onChange={setQuote}
        />
      </Box>
      <TextArea
        label="引用的原文"
        value={quote}
        onChange={setQuote}
        error={error}
        help="可以删去前后无关的字，不能改写"
        maxLength={500}
      />
      <TargetFields values={values} onChange={setValues} />
    </Sheet>
  );
}
