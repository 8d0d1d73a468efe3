import { useState } from 'react';
import { EditSheet } from '../EditSheet';
import { CommitmentFields } from './CommitmentFields';
import { elementsOf, fieldsOf, isListOfPlan, missingIn } from './fields';
import { ReasonField } from './ReasonSheet';
import type { Change } from './use-change';
import type { List, Listed } from './words';

export interface FieldsSheetProps {
  list: List;
  commitment: Listed;
  change: Change;
  onClose: () => void;
}

/** Changes what the committee can say of a commitment; the plan's words stay as they are. */
export function FieldsSheet({ list, commitment, change, onClose }: FieldsSheetProps) {
  const [first] = useState(() => fieldsOf(commitment));
  const [fields, setFields] = useState(first);
  const listed = commitment.rule === 'checklist' && !isListOfPlan(commitment);
  const typed = commitment.checklist.join('\n');
  const [checklist, setChecklist] = useState(typed);
  const [reason, setReason] = useState('');
  const save = async () => {
    const missing = missingIn(fields);
    if (missing) return missing;
    const whole = listed ? { ...fields, checklist: elementsOf(checklist) } : fields;
    const act = { kind: 'edit', commitmentId: commitment.id, fields: whole } as const;
    return change(act, reason, '举措已修改');
  };
  return (
    <EditSheet
      title="修改举措"
      note="要点原文不改，改的是怎么落实、怎么算"
      dirty={fields !== first || checklist !== typed || reason !== ''}
      save={save}
      onClose={onClose}
    >
      <CommitmentFields
        units={list.units}
        value={fields}
        onChange={setFields}
        checklist={listed ? checklist : undefined}
        onChecklist={setChecklist}
        unitsFixed={commitment.explicit}
      />
      <ReasonField value={reason} onChange={setReason} />
    </EditSheet>
  );
}
