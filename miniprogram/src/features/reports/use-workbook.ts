import type { ReportSummary } from '@shared/contract/reports';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { type CallResult, call } from '@/platform/call';
import { newRequestId } from '@/platform/request-id';
import { saveFile } from '@/platform/save-file';
import { showToast } from '@/ui';
import { type AnyPaperRequest, isOwnPaper } from './paper-link';

export interface Workbook {
  /** Begins a workbook, follows it until it is ready, and hands it over. */
  make: (request: AnyPaperRequest) => Promise<void>;
  /** Goes on with one that was left, or hands it over again. */
  goOn: (reportId: string) => Promise<void>;
  /** One is being made. */
  isBusy: boolean;
  /** How far it is; undefined until the server has answered for the first time. */
  underWay: ReportSummary | undefined;
  problem: string | undefined;
}

type Handed = CallResult<'reports.file'> | CallResult<'reports.ownFile'>;
type Step = CallResult<'reports.start'> | CallResult<'reports.advance'>;

/**
 * Workbooks are made on the server step by step, so a person may leave the page: what is begun stands
 * in the list, and is gone on with from there.
 */
export const useWorkbook = (): Workbook => {
  const client = useQueryClient();
  const [underWay, setUnderWay] = useState<ReportSummary>();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);

  const handOver = async (file: Handed): Promise<string | undefined> => {
    if (!file.ok) return `没有导出：${file.error.message}`;
    const { fileName, base64 } = file.data;
    return saveFile(fileName, base64).then(
      () => {
        showToast('已导出');
        return undefined;
      },
      () => '文件没有保存，请在下面的列表里再打开一次',
    );
  };

  const follow = async (begun: Step): Promise<string | undefined> => {
    let step = begun;
    if (!isShown.current) return undefined;
    while (step.ok && step.data.state === 'making') {
      setUnderWay(step.data);
      step = await call('reports.advance', { reportId: step.data.id });
      if (!isShown.current) return undefined;
    }
    if (!step.ok) return `没有导出：${step.error.message}`;
    return handOver(await call('reports.file', { reportId: step.data.id }));
  };

  const run = async (work: () => Promise<string | undefined>): Promise<void> => {
    setProblem(undefined);
    setBusy(true);
    const failed = await work();
    setUnderWay(undefined);
    setBusy(false);
    setProblem(failed);
    void client.invalidateQueries({ queryKey: ['reports.list'] });
  };

  return {
    make: (request) =>
      run(async () => {
        const requestId = newRequestId();
        if (isOwnPaper(request)) {
          return handOver(await call('reports.ownFile', { request, requestId }));
        }
        return follow(await call('reports.start', { request, requestId }));
      }),
    goOn: (reportId) => run(async () => follow(await call('reports.advance', { reportId }))),
    isBusy,
    underWay,
    problem,
  };
};
