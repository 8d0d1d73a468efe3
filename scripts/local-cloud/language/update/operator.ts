import { rank } from '../query/ordering';
import { isDocument } from '../query/path';

/** One update operator. */
export interface UpdateOperator {
  /** Whether missing parents are made; else a missing field is left alone. */
  readonly creates: boolean;
  /** Checks the operand once. @throws DATABASE_REQUEST_FAILED */
  readonly check?: (operand: unknown, path: string) => void;
  /**
   * The field's new value. Gap, common to all: the library's table of update operators cannot be
   * extended, and it leaves a field of the wrong type alone where the service refuses.
   * @param current undefined when the field is missing
   */
  readonly apply: (current: unknown, operand: unknown, path: string) => unknown;
}

const NAMES = new Map([
  [1, 'null'],
  [2, 'double'],
  [3, 'string'],
  [4, 'object'],
  [5, 'array'],
  [7, 'objectId'],
  [8, 'bool'],
  [9, 'date'],
  [11, 'regex'],
]);

/** The name of a value's type, for messages. */
export const typeName = (value: unknown): string =>
  Number.isInteger(value) ? 'int' : (NAMES.get(rank(value)) ?? 'other');

/** Whether an operand is an object with this member. */
export const has = (operand: unknown, name: string): operand is Record<string, unknown> =>
  isDocument(operand) && Object.hasOwn(operand, name);
