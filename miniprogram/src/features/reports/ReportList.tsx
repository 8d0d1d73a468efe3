import type { ReportSummary } from '@shared/contract/reports';
import { dateTimeTextOf } from '@shared/domain/time';
import { useAct, useOperation } from '@/features/remote';
import { openPage } from '@/platform/navigation';
import { CAN_PRINT } from '@/platform/print';
import { Box, Button, Cell, CellList, Section, StateLine, useWide } from '@/ui';
import './papers.scss';

interface RowProps {
  report: ReportSummary;
  onOpen: (reportId: string) => Promise<void>;
}

function ReportRow({ report, onOpen }: RowProps) {
  const discard = useAct('reports.discard');
  const { id: reportId, title, state, progress, createdAt } = report;
  const wide = useWide();
  const isReady = state === 'ready';
  const standing = (
    <StateLine kind={isReady ? 'done' : 'doing'}>
      {isReady ? '已生成' : `已完成${progress.done}/${progress.of}`}
    </StateLine>
  );
  const acts = (
    <Box className="report-acts">
      <Button kind="quiet" small busyText="正在打开" onTap={() => onOpen(reportId)}>
        {isReady ? '保存' : '继续'}
      </Button>
      {isReady && CAN_PRINT && (
        <Button kind="quiet" small onTap={() => openPage('paper', { reportId })}>
          打印
        </Button>
      )}
      <Button
        kind="quiet"
        small
        busyText="正在删除"
        onTap={async () => {
          await discard.run({ reportId });
        }}
      >
        删除
      </Button>
    </Box>
  );
  return (
    <Cell
      title={title}
      note={`${dateTimeTextOf(createdAt)} 导出`}
      state={
        wide ? (
          standing
        ) : (
          <>
            {standing}
            {acts}
          </>
        )
      }
      action={wide && acts}
    />
  );
}

/** Workbooks that are still kept: gone on with, saved or printed again, or thrown away. */
export function ReportList({ onOpen }: Pick<RowProps, 'onOpen'>) {
  const kept = useOperation('reports.list', {});
  const reports = kept.data?.reports ?? [];
  if (reports.length === 0) return null;
  return (
    <Section title="最近导出" note="保存一天，到时自动删除；离开本页后可以回来继续">
      <CellList label="最近导出">
        {reports.map((report) => (
          <ReportRow key={report.id} report={report} onOpen={onOpen} />
        ))}
      </CellList>
    </Section>
  );
}
