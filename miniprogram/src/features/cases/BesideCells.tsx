import type { OutputOf } from '@shared/contract';
import { useOperation } from '@/features/remote';
import { openPage } from '@/platform/navigation';
import { Cell, CellList, Section } from '@/ui';

type Row = OutputOf<'cases.beside'>['rows'][number];

const WORDS: Readonly<Record<Row['kind'], { title: string; open: () => void }>> = {
  feedback: { title: '投诉建议', open: () => openPage('officeFeedback') },
  data_requests: { title: '个人信息更正申请', open: () => openPage('dataRequests') },
  attendance_asks: { title: '请假、补签和更正申请', open: () => openPage('asks') },
};

const noteOf = ({ waiting, overdue }: Row): string =>
  overdue > 0 ? `待办${waiting}条，逾期${overdue}条` : `待办${waiting}条`;

/** What waits on other pages and belongs on the same list; each is handled there. */
export function BesideCells() {
  const { data } = useOperation('cases.beside', {});
  if (!data || data.rows.length === 0) return null;
  return (
    <Section title="另有待办">
      <CellList label="另有待办">
        {data.rows.map((row) => (
          <Cell
            key={row.kind}
            title={WORDS[row.kind].title}
            note={noteOf(row)}
            onTap={WORDS[row.kind].open}
          />
        ))}
      </CellList>
    </Section>
  );
}
