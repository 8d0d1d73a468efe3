import { CloudError, requestFailed } from '../errors';
import type { Answer } from './action';

/** Of an answer, in bytes. */
const MOST_BYTES = 16 * 1024 * 1024;
/** A message tells what is wrong; it is no place for a document's content. In characters. */
const LONGEST_MESSAGE = 400;

const cut = (message: string): string =>
  message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message;

/**
 * What a caller is told of an error. Queries and updates the library cannot make sense of are the
 * caller's mistake; of the machine's troubles the caller learns the name, and no path.
 */
export function refusal(error: unknown): { readonly code: string; readonly message: string } {
  if (error instanceof CloudError) return { code: error.code, message: cut(error.message) };
  const { syscall, code } = Object(error);
  if (typeof syscall === 'string') return { code: 'SYS_ERR', message: `system error: ${code}` };
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'DATABASE_REQUEST_FAILED', message: cut(`[FailedOperation] ${message}`) };
}

const listOf = ({ data }: Answer): readonly unknown[] => {
  const { list } = Object(data);
  return Array.isArray(list) ? list : [];
};

/** Refuses an answer whose documents are too much for one. @throws DATABASE_REQUEST_FAILED */
export function withinLimits(answer: Answer): Answer {
  let bytes = 0;
  for (const item of listOf(answer))
    bytes += typeof item === 'string' ? Buffer.byteLength(item) : 0;
  if (bytes > MOST_BYTES) throw requestFailed(`the answer exceeds ${MOST_BYTES} bytes`);
  return answer;
}
