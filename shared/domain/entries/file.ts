import * as z from 'zod/mini';

/** What may be kept with a note of study. */
export const entryFileType = z.enum(['pdf', 'docx', 'jpg', 'png']);
export type EntryFileType = z.infer<typeof entryFileType>;

/** A file kept with an entry: its bytes lie in pieces beside it, under its id. */
export const entryFile = z.object({
  id: z.string(),
  /** As it is handed out: without signs that mislead, ending as what it is. */
  name: z.string(),
  type: entryFileType,
  bytes: z.int(),
  /** How many pieces, counted from 1. */
  pieces: z.int(),
});
export type EntryFile = z.infer<typeof entryFile>;

export const MOST_FILE_BYTES = 3 * 1024 * 1024;

/** The same in base64. */
export const MOST_FILE_SIGNS = Math.ceil(MOST_FILE_BYTES / 3) * 4;

/** Signs of base64 in one piece: a multiple of four, so that each can be read by itself. */
const PIECE = 500_000;

export const piecesOf = (base64: string): string[] =>
  Array.from({ length: Math.ceil(base64.length / PIECE) }, (_piece, at) =>
    base64.slice(at * PIECE, (at + 1) * PIECE),
  );

export const fileTypeWords: Readonly<Record<EntryFileType, string>> = {
  pdf: 'PDF',
  docx: 'Word文档',
  jpg: '图片',
  png: '图片',
};

/** Control signs, those that turn the direction of writing, and what a path or a system reads as its own. */
const MISLEADING = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"/\\|?*]/gu;

const MOST_NAME = 60;

/**
 * The name a file is kept under: what stands after the last separator, without misleading signs, and with
 * the ending of what it is, whatever it called itself.
 */
export const fileNameOf = (given: string, type: EntryFileType): string => {
  const last = given.split(/[/\\]/).at(-1) ?? '';
  const stem = last
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(MISLEADING, '')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  return `${[...stem].slice(0, MOST_NAME).join('') || '附件'}.${type}`;
};

/** What the chain holds of a file, which it may outlive: of somebody's own no words, only its type. */
export const fileTold = (file: EntryFile | null | undefined, memberId: string | null) => {
  if (!file) return { file: null };
  return { file: memberId === null ? file.name : fileTypeWords[file.type] };
};
