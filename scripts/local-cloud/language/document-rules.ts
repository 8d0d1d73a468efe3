import { requestFailed } from '../errors';
import type { Doc } from '../types';

const isContainer = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !(value instanceof Date);

function checkNames(value: object): void {
  for (const [name, member] of Object.entries(value)) {
    if (name.startsWith('$')) throw requestFailed(`field name must not start with $: ${name}`);
    if (isContainer(member) && !('_bsontype' in member)) checkNames(member);
  }
}

/** @throws DATABASE_REQUEST_FAILED when a document cannot be stored */
export function checkDocument(doc: Doc): void {
  if (Array.isArray(doc._id) || doc._id instanceof RegExp) {
    throw requestFailed("can't use an array or a regular expression for _id");
  }
  checkNames(doc);
}
