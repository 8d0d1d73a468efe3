import { types } from 'node:util';
import Database from 'libsql';

type Bindable = string | number | Uint8Array | null;
type Statement = Database.Statement<unknown[]>;

/** A row as the database hands it over; its members are read with {@link text} and friends. */
export type Row = Readonly<Record<string, unknown>>;

/** A connection with its prepared statements kept by their text. */
export class Connection {
  readonly #db: ReturnType<typeof openDatabase>;
  readonly #statements = new Map<string, Statement>();

  constructor(file: string) {
    this.#db = openDatabase(file);
  }

  #prepare(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#db.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  /** Runs a statement; returns the row id it inserted, if any. */
  run(sql: string, parameters: readonly Bindable[] = []): number {
    return Number(this.#prepare(sql).run(parameters).lastInsertRowid);
  }

  /** Runs a statement; returns how many rows it changed. */
  change(sql: string, parameters: readonly Bindable[] = []): number {
    return this.#prepare(sql).run(parameters).changes;
  }

  /** Whether a transaction is open; a full or failing disk ends it by itself. */
  get isInTransaction(): boolean {
    return this.#db.inTransaction;
  }

  /** Parameters go as one array: the driver takes a lone buffer for named parameters. */
  all(sql: string, parameters: readonly Bindable[] = []): readonly Row[] {
    return this.#prepare(sql).all(parameters).filter(isRow);
  }

  get(sql: string, parameters: readonly Bindable[] = []): Row | undefined {
    const row = this.#prepare(sql).get(parameters);
    return isRow(row) ? row : undefined;
  }

  /** For statements that are not worth keeping: schema and settings. */
  exec(sql: string): void {
    this.#db.exec(sql);
  }

  /**
   * Looks at the whole file for damage. It leaves no statement behind, so that the connection can
   * still be closed entirely: the driver keeps one open until its statements are collected.
   */
  isDamaged(): boolean {
    try {
      this.#db.exec(CHECK);
      return false;
    } catch (error) {
      if (isDamage(error)) return true;
      throw error;
    }
  }

  close(): void {
    this.#statements.clear();
    this.#db.close();
  }
}

/** Fails when the check finds anything; its rows cannot be read without a statement. */
const FOUND = 'malformed JSON';
const CHECK = `SELECT CASE WHEN EXISTS(
  SELECT 1 FROM pragma_quick_check WHERE quick_check <> 'ok') THEN json('damaged') END`;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** Whether an error of the database tells of a damaged file. */
export const isDamage = (error: unknown): boolean =>
  /^SQLITE_(CORRUPT|NOTADB)/.test(codeOf(error)) ||
  (error instanceof Error && error.message === FOUND);

/** Whether an error of the database tells of a full disk. */
export const isFull = (error: unknown): boolean => codeOf(error).startsWith('SQLITE_FULL');

const openDatabase = (file: string) => new Database(file);

const isRow = (row: unknown): row is Row => typeof row === 'object' && row !== null;

const mismatch = (member: string): never => {
  throw new Error(`the database answered an unexpected type for ${member}`);
};

export const text = (row: Row, member: string): string => {
  const value = row[member];
  return typeof value === 'string' ? value : mismatch(member);
};

export const number = (row: Row, member: string): number => {
  const value = row[member];
  return typeof value === 'number' ? value : mismatch(member);
};

/** The driver hands a blob over as a buffer or as a bare array buffer, depending on the call. */
export const bytes = (row: Row, member: string): Uint8Array => {
  const value = row[member];
  if (ArrayBuffer.isView(value)) {
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  }
  return types.isArrayBuffer(value) ? Buffer.from(value) : mismatch(member);
};
