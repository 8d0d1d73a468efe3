import type { RecordCard } from '@shared/contract/board';
import { useState } from 'react';
import { openPage } from '@/platform/navigation';
import { Box, Button, Cell, CellList } from '@/ui';
import { recordNote } from './progress-words';

const SHOWN_AT_FIRST = 3;

/** Only activities have a page of their own. */
const openerOf = ({ family, kind, id }: RecordCard) => {
  if (family !== 'activity') return undefined;
  return kind === 'volunteer_event'
    ? () => openPage('volunteerEvent', { e: id })
    : () => openPage('activity', { id });
};

export interface RecordListProps {
  records: readonly RecordCard[];
  /** Whose they are, for screen readers: 主题党日的记录. */
  label: string;
}

/** The records behind a figure; the newest few at first. */
export function RecordList({ records, label }: RecordListProps) {
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
            key={record.id}
            title={record.title}
            note={recordNote(record)}
            onTap={openerOf(record)}
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
