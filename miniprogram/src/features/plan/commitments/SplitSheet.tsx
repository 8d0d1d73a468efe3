import { useState } from 'react';
import { Box, ListFields, TextArea, TextField } from '@/ui';
import { EditSheet } from '../EditSheet';
import { UnitChoice } from './FieldChoices';
import { ReasonField } from './ReasonSheet';
import type { Change } from './use-change';
import type { List, Listed } from './words';

const MOST = 6;

interface Part {
  key: string;
  title: string;
  quote: string;
  units: string[];
}

export interface SplitSheetProps {
  list: List;
  commitment: Listed;
  change: Change;
  onClose: () => void;
}

/** Cuts a commitment into several, each with its piece of the plan's words. */
export function SplitSheet({ list, commitment, change, onClose }: SplitSheetProps) {
  const { id, title, units, quotes } = commitment;
  const blank = (key: string): Part => ({ key, title: '', quote: '', units });
  const [first] = useState((): Part[] => [{ key: '1', title, quote: '', units }, blank('2')]);
  const [parts, setParts] = useState(first);
  const [reason, setReason] = useState('');
  const save = async () => {
    if (parts.length < 2) return '至少拆成两项';
    if (parts.some((part) => !part.title.trim())) return '请填写每一项的名称';
    if (parts.some((part) => part.units.length === 0)) return '请选择每一项的责任单位';
    const act = {
      kind: 'split' as const,
      commitmentId: id,
      parts: parts.map((part) => ({
        title: part.title,
        quote: part.quote.trim() || null,
        units: part.units,
      })),
    };
    return change(act, reason, `已拆成${parts.length}项`);
  };
  return (
    <EditSheet
      title="拆分举措"
      note="已经关联的记录留在第一项"
      dirty={parts !== first || reason !== ''}
      save={save}
      onClose={onClose}
    >
      {quotes.map((quote) => (
        <Box key={quote} className="t-sub">
          “{quote}”
        </Box>
      ))}
      <ListFields
        title="拆成"
        rows={parts}
        most={MOST}
        blank={blank}
        addWord="再加一项"
        onChange={setParts}
        renderRow={(part, set) => (
          <>
            <TextField
              label="举措名称"
              value={part.title}
              maxLength={14}
              onChange={(text) => set({ title: text })}
            />
            {quotes.length > 0 && (
              <TextArea
                label="对应的原文"
                optional
                help="照抄原文中的一段，不填就用全部原文"
                value={part.quote}
                maxLength={500}
                onChange={(quote) => set({ quote })}
              />
            )}
            {!commitment.explicit && (
              <UnitChoice
                units={list.units}
                value={part.units}
                onChange={(ids) => set({ units: ids })}
              />
            )}
          </>
        )}
      />
      <ReasonField value={reason} onChange={setReason} />
    </EditSheet>
  );
}
