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

  close(): void {
    this.#statements.clear();
    this.#db.close();
  }
}

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
