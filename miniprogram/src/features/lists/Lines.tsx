import { levelWords } from '@shared/domain/lists/words';
import { Box, Cell, CellList, DataTable, Section, TextLink, useWide } from '@/ui';
import { byItem, dueText, type Line, lineNotes } from './list-words';

export interface LinesProps {
  lines: readonly Line[];
  year: number;
  /** Opens a line to be changed; left out: it is only read. */
  onLine?: (line: Line) => void;
}

const HEADS = [
  '条目',
  '责任事项',
  '责任单位',
  '责任人',
  '要点原文和参考频次',
  '完成时限',
  '备注',
] as const;

const ONE_LINE = { whiteSpace: 'nowrap' } as const;

interface TwoProps {
  first: string;
  second: string;
  /** Names and days are not broken. */
  keep?: boolean;
}

/** Two lines of a cell; the second is quiet. */
function Two({ first, second, keep }: TwoProps) {
  return (
    <Box style={keep ? ONE_LINE : undefined}>
      {first && <Box>{first}</Box>}
      {second && <Box className="t-sub">{second}</Box>}
    </Box>
  );
}

const cellsOf = ({ lines, year, onLine }: LinesProps) =>
  lines.map((line) => ({
    key: line.commitmentId,
    cells: [
      <Two key="item" keep first={`第${line.item}条`} second="" />,
      onLine ? (
        <TextLink key="title" onTap={() => onLine(line)}>
          {line.title}
        </TextLink>
      ) : (
        line.title
      ),
      <Two key="unit" keep first={line.unitName} second={`${levelWords[line.level]}层级`} />,
      <Two
        key="owner"
        keep
        first={line.owner?.name ?? '未定'}
        second={line.leader ? `领导${line.leader.name}` : ''}
      />,
      <Two
        key="asked"
        first={line.quantity}
        second={line.frequency ? `参考：${line.frequency}` : ''}
      />,
      <Two key="due" keep first={dueText(line.dueOn, year)} second="" />,
      line.note,
    ],
  }));

/** The lines of a list: a table on a wide screen; on a phone cells, item by item of the plan. */
export function Lines({ lines, year, onLine }: LinesProps) {
  const wide = useWide();
  if (wide) {
    return <DataTable caption="责任事项" heads={HEADS} rows={cellsOf({ lines, year, onLine })} />;
  }
  return (
    <>
      {byItem(lines).map(({ item, lines: own }) => (
        <Section key={item} title={`第${item}条`}>
          <CellList label={`第${item}条的责任事项`}>
            {own.map((line) => (
              <Cell
                key={line.commitmentId}
                title={line.title}
                note={lineNotes(line, year).map((text) => <Box key={text}>{text}</Box>)}
                onTap={onLine && (() => onLine(line))}
              />
            ))}
          </CellList>
        </Section>
      ))}
    </>
  );
}
