import type { EntryCard } from '@shared/contract/entries';
import { fileTypeWords } from '@shared/domain/entries/file';
import { useState } from 'react';
import { Banner, Box, Cell, CellList, Dialog, Loading } from '@/ui';
import { sizeText } from './entry-words';
import { useEntryFile } from './use-entry-file';

const LIMITS = 'PDF、.docx、JPG 或 PNG，3MB以内';

/** Nothing secret goes through a phone; it is said where the file is chosen, every time. */
const NO_SECRETS = '可以不传。涉密和敏感内容不得上传';

export interface EntryFileProps {
  entry: EntryCard;
  mayAttach: boolean;
  mayDetach: boolean;
}

/** The file of a note: opened by whoever reads the note, changed by its writer. */
export function EntryFile({ entry, mayAttach, mayDetach }: EntryFileProps) {
  const { file } = entry;
  const { busy, problem, open, choose, remove } = useEntryFile(entry);
  const [asking, setAsking] = useState<'replace' | 'remove'>();
  if (!file && !mayAttach) return null;
  const answered = (act: () => unknown) => () => {
    setAsking(undefined);
    return act();
  };
  return (
    <Box className="stack-1">
      {problem && <Banner kind="overdue">{problem}</Banner>}
      {busy ? (
        <Loading label={busy} />
      ) : (
        <CellList inset="icons" label="附件">
          {file && (
            <Cell
              lead={{ icon: 'download' }}
              title={file.name}
              note={`附件，${fileTypeWords[file.type]}，${sizeText(file.bytes)}`}
              label={`打开附件${file.name}`}
              onTap={open}
            />
          )}
          {mayAttach && (
            <Cell
              lead={{ icon: 'upload' }}
              title={file ? '更换附件' : '上传附件'}
              note={LIMITS}
              onTap={file ? () => setAsking('replace') : choose}
            />
          )}
          {mayDetach && (
            <Cell lead={{ icon: 'close' }} title="移除附件" onTap={() => setAsking('remove')} />
          )}
        </CellList>
      )}
      {mayAttach && <Box className="t-note">{NO_SECRETS}</Box>}
      <Dialog
        open={asking === 'replace'}
        title="更换附件？"
        note="上传后，原来的一份删除，不能恢复"
        act={{ word: '选择新文件', onTap: answered(choose) }}
        onClose={() => setAsking(undefined)}
      />
      <Dialog
        open={asking === 'remove'}
        title="移除附件？"
        note="文件删除，不能恢复；这条登记保留"
        act={{ word: '移除', danger: true, onTap: answered(remove) }}
        onClose={() => setAsking(undefined)}
      />
    </Box>
  );
}
