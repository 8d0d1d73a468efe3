import type { OutputOf } from '@shared/contract';
import type { BulletinView } from '@shared/contract/bulletins';
import { dayTextOf } from '@shared/domain/time';
import { useState } from 'react';
import { useAct } from '@/features/remote';
import { useWorkbook } from '@/features/reports';
import { AttendanceState, Banner, Box, Button, Cell, CellList, Sheet } from '@/ui';
import { ReasonSheet } from './ReasonSheet';

type Rows = OutputOf<'bulletins.absentees'>['rows'];

function NameSheet({
  bulletinId,
  reason,
  rows,
  onClose,
}: {
  bulletinId: string;
  reason: string;
  rows: Rows;
  onClose: () => void;
}) {
  const workbook = useWorkbook();
  const paper = 'bulletin_absentees';
  return (
    <Sheet
      open
      title="请假和缺席名单"
      note={`只在这里显示，不进入通报。查看原因：${reason}`}
      onClose={onClose}
    >
      {rows.length === 0 ? (
        <Box className="t-sub">这个季度没有请假和缺席</Box>
      ) : (
        <CellList label="请假和缺席名单">
          {rows.map(({ name, state, theme, startsAt }) => (
            <Cell
              key={`${name} ${startsAt}`}
              title={name}
              note={`${dayTextOf(startsAt)} ${theme}`}
              side={<AttendanceState kind={state === 'absent' ? 'absent' : 'leave'} />}
            />
          ))}
        </CellList>
      )}
      {workbook.problem && <Banner kind="overdue">{workbook.problem}</Banner>}
      {rows.length > 0 && (
        <Button
          kind="secondary"
          icon="download"
          busyText="正在导出"
          onTap={() => workbook.make({ of: 'absentees', paper, bulletinId, reason })}
        >
          导出名单（.xlsx）
        </Button>
      )}
    </Sheet>
  );
}

/** Names beside the numbers: asked for with a reason, shown apart, never in the text. */
export function AbsenteeSheets({ view, onClose }: { view: BulletinView; onClose: () => void }) {
  const absentees = useAct('bulletins.absentees');
  const [named, setNamed] = useState<{ reason: string; rows: Rows }>();
  if (named) return <NameSheet bulletinId={view.id} {...named} onClose={onClose} />;
  return (
    <ReasonSheet
      title="查看请假和缺席名单"
      note="通报只用数字。需要姓名的，写明原因后单独查看"
      help="谁在什么时候因为什么看过，都会记下"
      act={{ word: '查看名单', busyText: '正在读取' }}
      onSubmit={async (reason) => {
        const result = await absentees.run({ bulletinId: view.id, reason });
        if (!result.ok) return result.error.message;
        setNamed({ reason, rows: result.data.rows });
        return undefined;
      }}
      onClose={onClose}
    />
  );
}
