import { type CommitmentTarget, progressRuleName } from '@shared/domain/plan/schema';
import { localDateOf } from '@shared/domain/time';
import { useState } from 'react';
import { serverNow } from '@/platform/clock';
import { SelectField } from '@/ui';
import { EditSheet } from '../EditSheet';
import { CommitmentFields } from './CommitmentFields';
import { elementsOf, missingIn, NO_FIELDS } from './fields';
import { QuantityFields } from './QuantityFields';
import { ReasonField } from './ReasonSheet';
import type { Change } from './use-change';
import { type List, ruleWords } from './words';

const RULES = progressRuleName.options.map((key) => ({ key, label: ruleWords[key] }));
/** Rules that tell how things stand and ask for no number. */
const WITHOUT_NUMBER: readonly string[] = ['evidenceOnly', 'caseStates'];

export interface AddSheetProps {
  list: List;
  change: Change;
  onClose: () => void;
}

/** A commitment of the committee's own, beside what the plan's words give. */
export function AddSheet({ list, change, onClose }: AddSheetProps) {
  const items = list.sections.flatMap((section) =>
    section.items.map(({ number, title }) => ({
      key: String(number),
      label: `${number}. ${title}`,
    })),
  );
  const [item, setItem] = useState(items[0]?.key);
  const [rule, setRule] = useState<(typeof RULES)[number]['key']>('evidenceOnly');
  const [fields, setFields] = useState(NO_FIELDS);
  const [checklist, setChecklist] = useState('');
  const [target, setTarget] = useState<CommitmentTarget | null>(null);
  const [reason, setReason] = useState('');
  const counted = !WITHOUT_NUMBER.includes(rule);
  const listed = rule === 'checklist';
  const save = async () => {
    const missing = missingIn(fields);
    if (missing) return missing;
    if (listed && elementsOf(checklist).length === 0) return '请填写清单项目';
    const whole = { ...fields, checklist: listed ? elementsOf(checklist) : [] };
    return change(
      { kind: 'add', item: Number(item), rule, fields: whole, target: counted ? target : null },
      reason,
      '举措已增加',
    );
  };
  return (
    <EditSheet
      title="增加举措"
      note="列在原文要求之外，标明由机关党委增加"
      dirty={fields !== NO_FIELDS || reason !== ''}
      save={save}
      onClose={onClose}
    >
      <SelectField label="列在哪一条" items={items} value={item} onChange={setItem} />
      <SelectField label="怎么算" items={RULES} value={rule} onChange={setRule} />
      <CommitmentFields
        units={list.units}
        value={fields}
        onChange={setFields}
        checklist={listed ? checklist : undefined}
        onChecklist={setChecklist}
      />
      {counted && (
        <QuantityFields
          year={list.year}
          today={localDateOf(serverNow())}
          value={target}
          onChange={setTarget}
        />
      )}
      <ReasonField value={reason} onChange={setReason} />
    </EditSheet>
  );
}
