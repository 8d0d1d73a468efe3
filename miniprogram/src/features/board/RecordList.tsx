import type { RecordCard } from '@shared/contract/board';
import { entryKinds } from '@shared/domain/entries/kinds';
import { entryKind } from '@shared/domain/entries/schema';
import { calendarOf } from '@shared/domain/time';
import { useState } from 'react';
import { useSession } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import { Box, Button, Cell, CellList } from '@/ui';
import { recordNote } from './progress-words';

const SHOWN_AT_FIRST = 3;

/** Activities, volunteer events and bulletins have a page of their own. */
const PAGE_OF: Readonly<Record<string, (id: string) => void>> = {
  volunteer_event: (id) => openPage('volunteerEvent', { e: id }),
  study_bulletin: (id) => openPage('bulletin', { id }),
  study_showing: () => openPage('showings'),
  inspection: (id) => openPage('inspection', { id }),
};

const isRegistered = (kind: string): boolean =>
  entryKind.options.some((one) => one === kind && entryKinds[one].register !== undefined);

/** Matters and registers are open to those who keep them; what they count is everybody's. */
const openerOf = ({ family, kind, id, unitId, at }: RecordCard, keepsRegisters: boolean) => {
  const own = PAGE_OF[kind];
  if (own) return () => own(id);
  if (family === 'activity') return () => openPage('activity', { id });
  if (!keepsRegisters) return undefined;
  if (kind === 'responsibility_list') {
    return () => openPage('responsibilityList', { unit: unitId, year: calendarOf(at).year });
  }
  if (family === 'case') return () => openPage('case', { id });
  return isRegistered(kind) ? () => openPage('registers', { entry: id }) : undefined;
};

export interface RecordListProps {
  records: readonly RecordCard[];
  /** Whose they are, for screen readers: 主题党日的记录. */
  label: string;
}

/** The records behind a figure; the newest few at first. */
export function RecordList({ records, label }: RecordListProps) {
  const { keepsRegisters } = useSession();
  const [all, setAll] = useState(false);
  const shown = all ? records : records.slice(0, SHOWN_AT_FIRST);
  const rest = records.length - shown.length;
  if (records.length === 0) {
    return <Box className="t-note">还没有记录，办完的活动计入后会出现在这里</Box>;
  }
  return (
    <Box className="stack-1">
      <CellList label={label}>
        {shown.map((record) => (
          <Cell
            key={`${record.id}:${record.unitId}`}
            title={record.title}
            note={recordNote(record)}
            onTap={openerOf(record, keepsRegisters)}
          />
        ))}
      </CellList>
      {rest > 0 && (
        <Button kind="quiet" small block onTap={() => setAll(true)}>
          显示其余{rest}条记录
        </Button>
      )}
    </Box>
  );
}
