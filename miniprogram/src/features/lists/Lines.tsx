import { levelWords } from '@shared/domain/lists/words';
import { longDayOf } from '@shared/domain/time';
import { Box, Cell, CellList, DataTable, Section, TextLink, useWide } from '@/ui';
import { byItem, type Line, lineNote } from './list-words';

export interface LinesProps {
  lines: readonly Line[];
  /** Opens a line to be changed; left out: it is only read. */
  onLine?: (line: Line) => void;
}

const HEADS = [
  '责任事项',
  '层级',
  '责任单位',
  '责任领导',
  '责任人',
  '量化要求（原文）',
  '参考频次',
  '完成时限',
] as const;

function LineTable({ lines, onLine, item }: LinesProps & { item: number }) {
  return (
    <DataTable
      caption={`第${item}条的责任事项`}
      heads={HEADS}
      rows={lines.map((line) => ({
        key: line.commitmentId,
        cells: [
          onLine ? (
            <TextLink key="title" onTap={() => onLine(line)}>
              {line.title}
            </TextLink>
          ) : (
            line.title
          ),
          levelWords[line.level],
          line.unitName,
          line.leader?.name ?? '',
          line.owner?.name ?? '未定',
          line.quantity,
          line.frequency,
          longDayOf(line.dueOn),
        ],
      }))}
    />
  );
}

function LineCells({ lines, onLine, item }: LinesProps & { item: number }) {
  return (
    <CellList label={`第${item}条的责任事项`}>
      {lines.map((line) => (
        <Cell
          key={line.commitmentId}
          title={line.title}
          note={
            <>
              <Box>{lineNote(line)}</Box>
              {line.note && <Box>{line.note}</Box>}
            </>
          }
          onTap={onLine && (() => onLine(line))}
        />
      ))}
    </CellList>
  );
}

/** The lines of a list, item by item of the plan: cells on a phone, a table on a wide screen. */
export function Lines({ lines, onLine }: LinesProps) {
  const wide = useWide();
  const View = wide ? LineTable : LineCells;
  return (
    <>
      {byItem(lines).map(({ item, lines: own }) => (
        <Section key={item} title={`第${item}条`}>
          <View item={item} lines={own} onLine={onLine} />
        </Section>
      ))}
    </>
  );
}
