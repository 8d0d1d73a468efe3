import type { EntryCard } from '@shared/contract/entries';
import { MOST_FILE_BYTES } from '@shared/domain/entries/file';
import { useState } from 'react';
import { useAct } from '@/features/remote';
import { call } from '@/platform/call';
import { type ChosenFile, chooseFile } from '@/platform/choose-file';
import { newRequestId } from '@/platform/request-id';
import { saveFile } from '@/platform/save-file';
import { showToast } from '@/ui';

const ENDINGS = ['pdf', 'docx', 'jpg', 'jpeg', 'png'] as const;

/** Why a file cannot be taken; undefined when it can. */
const refusalOf = ({ name, size }: Pick<ChosenFile, 'name' | 'size'>): string | undefined => {
  const ending = name.toLowerCase().split('.').pop() ?? '';
  if (ending === 'doc' || ending === 'wps') return '请先另存为 .docx 或 PDF，再选择';
  if (!ENDINGS.some((known) => known === ending)) return '请选择 PDF、.docx、JPG 或 PNG 文件';
  if (size > MOST_FILE_BYTES) return '文件超过3MB，请压缩后再选择';
  return undefined;
};

/** The whole file; what went wrong where it did not come. */
const fetched = async ({ id: entryId, file }: EntryCard) => {
  let base64 = '';
  for (let number = 1; file && number <= file.pieces; number += 1) {
    const piece = await call('entries.filePiece', { entryId, fileId: file.id, number });
    if (!piece.ok) return { problem: piece.error.message };
    base64 += piece.data.base64;
  }
  return { base64 };
};

/** What can be done with the file of an entry; one thing at a time, and what it is. */
export const useEntryFile = (entry: EntryCard) => {
  const attach = useAct('entries.attach');
  const detach = useAct('entries.detach');
  const [busy, setBusy] = useState('');
  const [problem, setProblem] = useState('');

  const during = async (word: string, work: () => Promise<string | undefined>) => {
    setProblem('');
    setBusy(word);
    const failed = await work();
    setBusy('');
    if (failed) setProblem(failed);
  };

  const send = async ({ name, size, readBase64 }: ChosenFile): Promise<string | undefined> => {
    const refusal = refusalOf({ name, size });
    if (refusal) return refusal;
    const base64 = await readBase64().catch(() => undefined);
    if (base64 === undefined) return '文件没有读出来，请重新选择';
    const { id: entryId, seen } = entry;
    const sent = await attach.run({ requestId: newRequestId(), entryId, seen, name, base64 });
    if (!sent.ok) return `没有上传：${sent.error.message}`;
    showToast('附件已上传');
    return undefined;
  };

  return {
    busy,
    problem,

    open: () =>
      during('正在打开附件', async () => {
        const { base64, problem: failed } = await fetched(entry);
        if (base64 === undefined) return `没有打开：${failed}`;
        return saveFile(entry.file?.name ?? '', base64).then(
          () => undefined,
          () => '文件没有打开，请再试一次',
        );
      }),

    choose: () => {
      setProblem('');
      chooseFile(ENDINGS, (file) => void during('正在上传附件', () => send(file)));
    },

    remove: () =>
      during('正在移除附件', async () => {
        const gone = await detach.run({ entryId: entry.id, fileId: entry.file?.id ?? '' });
        if (!gone.ok) return `没有移除：${gone.error.message}`;
        showToast('附件已移除');
        return undefined;
      }),
  };
};
