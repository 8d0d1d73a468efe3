import { Box, Button, Checkbox, DataTable } from '@/ui';
import { linesOf, type RowsProps } from './RowList';
import type { Row } from './use-rows';

function Act({ row, act, canChoose }: { row: Row; act: () => void; canChoose: boolean }) {
  return canChoose ? (
    <Checkbox checked={row.chosen} onChange={act}>
      结束
    </Checkbox>
  ) : (
    <Button kind="secondary" small label={`处理第${row.number}行${row.name}`} onTap={act}>
      {row.decided ? '更改' : '处理'}
    </Button>
  );
}

/** Rows on a wide screen. */
export function RowTable({ rows, actFor, canChoose }: RowsProps) {
  const acts = rows.map(actFor);
  const hasActs = acts.some((act) => act !== undefined);
  const hasLines = rows.some((row) => linesOf(row).length > 0);
  const heads = [
    ...(canChoose ? [] : ['行']),
    '姓名',
    '支部',
    ...(canChoose ? [] : ['党员类别', '职务', '手机号']),
    ...(hasLines ? ['说明'] : []),
    ...(hasActs ? ['处理'] : []),
  ];
  return (
    <DataTable
      caption="名单"
      heads={heads}
      rows={rows.map((row, at) => {
        const act = acts[at];
        return {
          key: row.id,
          cells: [
            ...(canChoose ? [] : [row.number]),
            row.name,
            row.unit,
            ...(canChoose ? [] : [row.memberClass, row.post, row.phone]),
            ...(hasLines
              ? [
                  <Box key="lines">
                    {linesOf(row).map((line) => (
                      <Box key={line}>{line}</Box>
                    ))}
                  </Box>,
                ]
              : []),
            ...(hasActs
              ? [act && <Act key="act" row={row} act={act} canChoose={canChoose} />]
              : []),
          ],
        };
      })}
    />
  );
}
