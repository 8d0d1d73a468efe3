import type { PlanFileRefusal } from '../../shared/domain/plan-text';
import { decodeText } from './decode-text';
import { fileKindOf } from './file-kind';
import { type DocxText, readDocx } from './read-docx';

/** The words of a file, or why there are none; `planRefusals` says it to the user. */
export type PlanFileReading =
  | { ok: true; text: string; boldLines: number[] }
  | { ok: false; reason: PlanFileRefusal };

/** A file a plan is to be read from. */
export type PlanFile = { name: string; bytes: Uint8Array };

/** Largest file taken, in bytes. */
export const MOST_FILE_BYTES = 5 * 1024 * 1024;

const MOST_CHARACTERS = 500_000;

const refuse = (reason: PlanFileRefusal): PlanFileReading => ({ ok: false, reason });

const accept = ({ text, boldLines }: DocxText, whenBlank: PlanFileRefusal): PlanFileReading => {
  if (text.trim() === '') return refuse(whenBlank);
  if (text.length > MOST_CHARACTERS) return refuse('too_long');
  return { ok: true, text, boldLines };
};

const readWord = async (bytes: Uint8Array): Promise<PlanFileReading> => {
  try {
    const read = await readDocx(bytes);
    return read === undefined ? refuse('not_text') : accept(read, 'images_only');
  } catch {
    // Whatever an untrusted archive breaks on, to the reader of the sentence it is one thing.
    return refuse('damaged_word');
  }
};

/**
 * Reads the words of a plan's file, `.txt` in any usual encoding or `.docx`, told apart by content.
 * What it returns can be handed to `parsePlanText` as it is.
 * @param file its name as the user knows it, and the whole of its bytes
 */
export const readPlanFile = async ({ bytes }: PlanFile): Promise<PlanFileReading> => {
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > MOST_FILE_BYTES) return refuse('too_large');
  const kind = fileKindOf(bytes);
  if (kind === 'zip') return readWord(bytes);
  if (kind === 'old-word') return refuse('old_word');
  const text = kind === 'text' ? decodeText(bytes) : undefined;
  return text === undefined ? refuse('not_text') : accept({ text, boldLines: [] }, 'empty');
};
