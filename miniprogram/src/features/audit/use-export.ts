import { useState } from 'react';
import { type CallResult, call } from '@/platform/call';
import { newRequestId } from '@/platform/request-id';
import { saveFile } from '@/platform/save-file';
import { base64Of } from './base64';

export interface ExportState {
  /** Takes the whole chain out and hands it to the person as one file. */
  run: () => Promise<void>;
  /** What went wrong; empty when nothing did. */
  problem: string;
  /** Of the last link that was taken out. */
  lastHash: string;
}

/** The export, part by part: one act for the audit, however many parts it takes. */
export const useExport = (): ExportState => {
  const [problem, setProblem] = useState('');
  const [lastHash, setLastHash] = useState('');
  const run = async () => {
    setProblem('');
    const requestId = newRequestId();
    let text = '';
    let hash = '';
    for (let from: number | null = 1; from !== null; ) {
      const part: CallResult<'audit.export'> = await call('audit.export', { requestId, from });
      if (!part.ok) return setProblem(`没有导出：${part.error.message}`);
      text += part.data.lines;
      hash = part.data.lastHash ?? hash;
      from = part.data.next;
    }
    if (text === '') return setProblem('没有可以导出的记录');
    try {
      await saveFile('audit-chain.jsonl', base64Of(text));
      setLastHash(hash);
    } catch {
      setProblem('文件没有存下来，请再导出一次');
    }
  };
  return { run, problem, lastHash };
};
