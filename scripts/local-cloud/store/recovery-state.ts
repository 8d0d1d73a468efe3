import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { type Connection, number, text } from './connection';

const schema = z.object({
  /** Whether a process works on the documents, or ended without closing them. */
  open: z.boolean(),
  /** Where the trees of the data file begin, by the name of their table or index. */
  roots: z.record(z.string(), z.int()),
  /** Names of the collections by their id. */
  collections: z.record(z.string(), z.string()),
});

/**
 * What is noted beside the data file: that it was not closed, and where its trees begin, so that
 * the documents can be found even when the page that says so is unreadable.
 */
export type StoreState = z.infer<typeof schema>;

const fileOf = (documents: string): string => `${documents}.state.json`;

/** The note beside a data file; undefined when there is none that can be read. */
export function readState(documents: string): StoreState | undefined {
  try {
    return z.parse(schema, JSON.parse(readFileSync(fileOf(documents), 'utf8')));
  } catch {
    return undefined;
  }
}

/** The note appears whole or not at all. */
function writeState(documents: string, state: StoreState): void {
  const part = `${fileOf(documents)}.part`;
  writeFileSync(part, JSON.stringify(state), { flush: true });
  renameSync(part, fileOf(documents));
}

/** Notes the state of the documents as they are now. */
export function noteState(documents: string, connection: Connection, open: boolean): void {
  const roots = connection
    .all(
      "SELECT name, rootpage FROM sqlite_schema WHERE name GLOB '*c[0-9]*' OR name = 'collections'",
    )
    .map((row): [string, number] => [text(row, 'name'), number(row, 'rootpage')]);
  const collections = connection
    .all('SELECT id, name FROM collections')
    .map((row): [string, string] => [String(number(row, 'id')), text(row, 'name')]);
  writeState(documents, {
    open,
    roots: Object.fromEntries(roots),
    collections: Object.fromEntries(collections),
  });
}
