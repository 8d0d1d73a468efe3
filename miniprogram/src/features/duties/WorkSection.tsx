import { useState } from 'react';
import { RemindOfButton } from '@/features/reminders';
import { useOperation } from '@/features/remote';
import { Cell, CellList, Section, StateLine, TextLink } from '@/ui';
import { openWork, type WorkRow, workHead, workKinds, workNote, workStateText } from './work-words';

/** So many are shown before the rest is unfolded. */
const FIRST = 4;

/** What falls due and what waits for me; a consent tells of either. */
const TOLD = ['commitment_due', 'list_waiting'] as const;

function WorkCell({ row }: { row: WorkRow }) {
  return (
    <Cell
      title={row.title}
      note={workNote(row)}
      state={
        <StateLine kind={workKinds[row.state]} loud={row.state !== 'open'}>
          {workStateText(row)}
        </StateLine>
      }
      onTap={() => openWork(row.page)}
    />
  );
}

/** What the plan asks of me now, whether or not a message told me; late before due. */
export function WorkSection({ enabled = true }: { enabled?: boolean }) {
  const { data } = useOperation('duties.matters', {}, { enabled });
  const [isOpen, setOpen] = useState(false);
  const rows = data?.rows ?? [];
  if (rows.length === 0) return null;
  const shown = isOpen ? rows : rows.slice(0, FIRST);
  return (
    <Section
      title={workHead(rows)}
      side={<RemindOfButton of={TOLD} word="到期提醒我" allowed="到期会提醒您" />}
    >
      <CellList label="要办的工作">
        {shown.map((row) => (
          <WorkCell key={`${row.occasion} ${row.key}`} row={row} />
        ))}
      </CellList>
      {rows.length > FIRST && (
        <TextLink onTap={() => setOpen(!isOpen)}>
          {isOpen ? '收起' : `看全部${rows.length}项`}
        </TextLink>
      )}
    </Section>
  );
}
