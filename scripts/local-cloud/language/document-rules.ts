import { requestFailed } from '../errors';
import type { Doc } from '../types';

/** As the service; it also keeps every recursion over documents bounded. */
const MAX_DEPTH = 100;

/** Bytes. */
const MAX_SIZE = 16 * 1024 * 1024;

const isContainer = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  !(value instanceof Date) &&
  !(value instanceof RegExp) &&
  !('_bsontype' in value);

function checkMembers(value: object, path: string, depth: number): void {
  if (depth > MAX_DEPTH) {
    throw requestFailed(`nested deeper than ${MAX_DEPTH} levels: ${path.slice(0, 60)}…`);
  }
  const isList = Array.isArray(value);
  for (const [name, member] of Object.entries(value)) {
    if (!isList && name.startsWith('$')) {
      throw requestFailed(
        `The dollar ($) prefixed field '${name}' in '${path}${name}' is not valid for storage.`,
      );
    }
    if (!isList && name.includes('\0')) {
      throw requestFailed(
        `The field name '${path}${name.replaceAll('\0', '\\0')}' holds a null character`,
      );
    }
    if (isContainer(member)) checkMembers(member, `${path}${name}.`, depth + 1);
  }
}

/** @throws DATABASE_REQUEST_FAILED when a document cannot be stored, with the field */
export function checkDocument(doc: Doc): void {
  if (Array.isArray(doc._id) || doc._id instanceof RegExp) {
    throw requestFailed("The '_id' value cannot be of type array or regex");
  }
  checkMembers(doc, '', 0);
}

/**
 * @param text a document as text, which is about as long as what the service stores
 * @throws DATABASE_REQUEST_FAILED over 16 MB
 */
export function checkSize(text: string): void {
  // No character takes more than three bytes for each of its UTF-16 units.
  if (text.length * 3 <= MAX_SIZE) return;
  const size = Buffer.byteLength(text);
  if (size > MAX_SIZE) {
    throw requestFailed(`the document is ${size} bytes; at most ${MAX_SIZE} are allowed`);
  }
}
