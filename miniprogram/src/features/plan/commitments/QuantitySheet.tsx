import { localDateOf } from '@shared/domain/time';
import { useState } from 'react';
import { serverNow } from '@/platform/clock';
import { Box } from '@/ui';
import { EditSheet } from '../EditSheet';
import { QuantityFields } from './QuantityFields';
import { ReasonField } from './ReasonSheet';
import type { Change } from './use-change';
import type { Listed } from './words';

export interface QuantitySheetProps {
  year: number;
  commitment: Listed;
  change: Change;
  onClose: () => void;
}

/** The committee sets how much is asked, or that nothing is. */
export function QuantitySheet({ year, commitment, change, onClose }: QuantitySheetProps) {
  const { id, title, holds, target: proposed, basis } = commitment;
  const first = holds ?? proposed;
  const [target, setTarget] = useState(first);
  const [reason, setReason] = useState('');
  return (
    <EditSheet
      title="定数量要求"
      note={title}
      dirty={target !== first || reason !== ''}
      save={() => change({ kind: 'target', commitmentId: id, target }, reason, '数量要求已定')}
      onClose={onClose}
    >
      {(basis.plan ?? basis.proposed) && (
        <Box className="t-sub">{basis.plan ?? basis.proposed}</Box>
      )}
      <QuantityFields
        year={year}
        today={localDateOf(serverNow())}
        value={target}
        onChange={setTarget}
      />
      <ReasonField value={reason} onChange={setReason} />
    </EditSheet>
  );
}
