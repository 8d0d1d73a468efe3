import type { OwnPaperRequest, PaperRequest } from '@shared/contract/reports';
import type { Paper } from '@shared/domain/papers/paper';
import { useState } from 'react';
import { useOperation } from '@/features/remote';
import { AppScreen, QueryState } from '@/features/shell';
import { CAN_PRINT, printPart } from '@/platform/print';
import { newRequestId } from '@/platform/request-id';
import { Banner, Box, Button, ErrorState, FieldError, PageTitle } from '@/ui';
import { PaperView } from './PaperView';
import { type AnyPaperRequest, isOwnPaper, type PaperQuery, requestOf } from './paper-link';
import { usePapers } from './use-papers';
import { useWorkbook } from './use-workbook';

function Papers({ papers }: { papers: readonly Paper[] }) {
  return (
    <Box className="papers">
      {papers
        .map((paper, at) => ({ paper, key: `${at}` }))
        .map(({ paper, key }) => (
          <PaperView key={key} paper={paper} />
        ))}
    </Box>
  );
}

function PrintAct() {
  return CAN_PRINT ? (
    <Button onTap={() => printPart('.papers')}>打印或存为PDF</Button>
  ) : (
    <Banner>手机上请导出文件，打开后可以发送到电脑打印</Banner>
  );
}

interface PaperPageProps<Request> {
  request: Request;
}

function Shown({ paper, request }: { paper: Paper; request: AnyPaperRequest }) {
  const workbook = useWorkbook();
  return (
    <>
      <PageTitle title={paper.name} />
      <Box className="stack-2">
        <PrintAct />
        <Button
          kind="secondary"
          icon="download"
          busyText="正在导出"
          onTap={() => workbook.make(request)}
        >
          {paper.body.name === 'official' ? '导出公文（.docx）' : '导出表格（.xlsx）'}
        </Button>
        {workbook.problem && <FieldError>{workbook.problem}</FieldError>}
      </Box>
      <Papers papers={[paper]} />
    </>
  );
}

function OnePaper({ request }: PaperPageProps<PaperRequest>) {
  // Shown again is not taken out again: the same request leaves one line of audit.
  const [requestId] = useState(newRequestId);
  const shown = useOperation('reports.paper', { request, requestId });
  return (
    <QueryState of={shown} what="表册">
      {({ paper }) => <Shown paper={paper} request={request} />}
    </QueryState>
  );
}

function OwnPaper({ request }: PaperPageProps<OwnPaperRequest>) {
  const [requestId] = useState(newRequestId);
  const shown = useOperation('reports.ownPaper', { request, requestId });
  return (
    <QueryState of={shown} what="表册">
      {({ paper }) => <Shown paper={paper} request={request} />}
    </QueryState>
  );
}

function Book({ reportId }: { reportId: string }) {
  const { papers, failure, isLoading, reload } = usePapers(reportId);
  return (
    <>
      <PageTitle title="打印" />
      {failure && <ErrorState title="没有读取到表册" note={failure} onRetry={reload} />}
      {isLoading ? <Banner>{`正在读取，已有${papers.length}份`}</Banner> : <PrintAct />}
      <Papers papers={papers} />
    </>
  );
}

/** A paper as it prints, with what can be done with it. */
export function PaperScreen({ query }: { query: PaperQuery }) {
  const request = requestOf(query);
  const { reportId } = query;
  return (
    <AppScreen title="表册" place="activities" deskWidth="wide">
      {request &&
        (isOwnPaper(request) ? <OwnPaper request={request} /> : <OnePaper request={request} />)}
      {!request && reportId && <Book reportId={reportId} />}
      {!request && !reportId && <ErrorState title="没有这种表" note="请返回后重新选择" />}
    </AppScreen>
  );
}
