import type { EntryFileType } from '@shared/domain/entries/file';

/** First bytes; a zip may still be anything. */
const HEADS: readonly [EntryFileType, string][] = [
  ['pdf', '%PDF-'],
  ['jpg', '\xff\xd8\xff'],
  ['png', '\x89PNG\r\n\x1a\n'],
  ['docx', 'PK\x03\x04'],
];

/** The names of what an archive holds stand in it as they are. */
const isDocument = (archive: Buffer): boolean =>
  archive.includes('[Content_Types].xml') &&
  archive.includes('word/document.xml') &&
  !archive.includes('vbaProject.bin');

/**
 * What a file is by its content, whatever its name says; undefined for everything that is not kept with a
 * note: other archives, documents with macros among them.
 */
export const attachedTypeOf = (bytes: Buffer): EntryFileType | undefined => {
  const [type] =
    HEADS.find(([, head]) => bytes.subarray(0, head.length).equals(Buffer.from(head, 'latin1'))) ??
    [];
  return type === 'docx' && !isDocument(bytes) ? undefined : type;
};
