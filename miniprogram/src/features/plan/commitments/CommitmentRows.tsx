import { openPage } from '@/platform/navigation';
import { Box, Cell, CellList, DataTable, Section, Tag, TextLink, useWide } from '@/ui';
import { type itemsIn, type Listed, standingText } from './words';

type Item = ReturnType<typeof itemsIn>[number];

const open = ({ id }: Listed, year: number) => openPage('commitment', { id, year });

/** 支委会 每月1次, and whether it is switched on. */
function References({ references }: Pick<Listed, 'references'>) {
  return (
    <Box className="stack-1">
      {references.map(({ key, label, frequency, commitmentId }) => (
        <Box key={key} className="t-sub">
          {label} {frequency}
          {commitmentId ? '（已启用）' : ''}
        </Box>
      ))}
    </Box>
  );
}

/** The plan's words, or whose the commitment is. */
function Source({ commitment }: { commitment: Listed }) {
  const { addedBy, quotes } = commitment;
  if (addedBy) return <Tag accent>机关党委增加</Tag>;
  return (
    <Box className="stack-1">
      {quotes.map((quote) => (
        <Box key={quote} className="t-sub plan-words">
          “{quote}”
        </Box>
      ))}
    </Box>
  );
}

const HEADS = ['举措', '要点原文', '数量要求', '参考频次'] as const;

function Table({ item, year }: { item: Item; year: number }) {
  return (
    <Box className="commitments-table">
      <DataTable
        caption={`第${item.number}条的举措`}
        heads={HEADS}
        rows={item.commitments.map((commitment) => ({
          key: commitment.id,
          cells: [
            <TextLink key="title" onTap={() => open(commitment, year)}>
              {commitment.title}
            </TextLink>,
            <Source key="source" commitment={commitment} />,
            standingText(commitment),
            <References key="references" references={commitment.references} />,
          ],
        }))}
      />
    </Box>
  );
}

function Cells({ item, year }: { item: Item; year: number }) {
  return (
    <CellList label={`第${item.number}条的举措`}>
      {item.commitments.map((commitment) => {
        const { id, title, addedBy, references } = commitment;
        return (
          <Cell
            key={id}
            title={title}
            note={
              <>
                {addedBy && <Box>机关党委增加</Box>}
                <Box>{standingText(commitment)}</Box>
                {references.length > 0 && <Box>参考频次{references.length}项</Box>}
              </>
            }
            onTap={() => open(commitment, year)}
          />
        );
      })}
    </CellList>
  );
}

/** The commitments of one item: a table on a wide screen, cells on a phone. */
export function CommitmentRows({ item, year }: { item: Item; year: number }) {
  const wide = useWide();
  return (
    <Section title={`${item.number}. ${item.title}`}>
      {wide ? <Table item={item} year={year} /> : <Cells item={item} year={year} />}
    </Section>
  );
}
