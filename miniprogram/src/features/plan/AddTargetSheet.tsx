import type { PlanItem } from '@shared/domain/plan/schema';
import { useState } from 'react';
import { Banner, Box, Sheet, TextArea } from '@/ui';
import { type TargetValues, targetSentence } from './plan-words';
import { TargetFields } from './TargetFields';
import type { Review } from './use-draft';

const FIRST: TargetValues = { unit: 'branch', atLeast: 1, period: 'year', soft: false };

/** Why words cannot stand for a quantity of this item; undefined when they can. */
const quoteError = (quote: string, item: PlanItem): string | undefined => {
  if (quote === '') return '请从原文里摘一句写明数量的话';
  return item.text.includes(quote) ? undefined : `第${item.number}条里没有这句话，请照原文摘录`;
};

export interface AddTargetSheetProps {
  item: PlanItem;
  revise: Review['revise'];
  onClose: () => void;
}

/** A quantity that was not recognised, given by quoting the plan's own words. */
export function AddTargetSheet({ item, revise, onClose }: AddTargetSheetProps) {
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
      <Box className="plan-quote t-sub">{item.text}</Box>
      <TextArea
        label="原文里的话"
        value={quote}
        onChange={setQuote}
        error={error}
        help="照原文摘录，一字不改"
        maxLength={500}
      />
      <TargetFields values={values} onChange={setValues} />
    </Sheet>
  );
}
