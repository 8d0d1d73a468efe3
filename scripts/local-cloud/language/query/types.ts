import { requestFailed } from '../../errors';
import { isDocument } from './path';

type TypeTest = (value: unknown) => boolean;

const bson =
  (name: string): TypeTest =>
  (value) =>
    typeof value === 'object' && value !== null && '_bsontype' in value && value._bsontype === name;

const INT32 = 2 ** 31;
const isNumber: TypeTest = (value) => typeof value === 'number';
const isInt: TypeTest = (value) => Number.isInteger(value) && Math.abs(Number(value)) <= INT32;

/** Types by name, with their numbers in the BSON specification. */
const TYPES: Readonly<Record<string, readonly [code: number, test: TypeTest]>> = {
  double: [1, (value) => isNumber(value) && !Number.isInteger(value)],
  string: [2, (value) => typeof value === 'string'],
  object: [3, isDocument],
  array: [4, Array.isArray],
  binData: [5, bson('Binary')],
  objectId: [7, bson('ObjectId')],
  bool: [8, (value) => typeof value === 'boolean'],
  date: [9, (value) => value instanceof Date],
  null: [10, (value) => value === null],
  regex: [11, (value) => value instanceof RegExp],
  int: [16, isInt],
  timestamp: [17, bson('Timestamp')],
  long: [18, (value) => Number.isInteger(value) && !isInt(value)],
  decimal: [19, bson('Decimal128')],
  number: [-2, (value) => isNumber(value) || bson('Decimal128')(value)],
};

const CODES = new Map(Object.values(TYPES));

/** @throws DATABASE_REQUEST_FAILED for a type that does not exist */
export function typeTest(type: unknown): TypeTest {
  const named =
    typeof type === 'string' && Object.hasOwn(TYPES, type) ? TYPES[type]?.[1] : undefined;
  const test = named ?? CODES.get(Number(type));
  if (!test) throw requestFailed(`unknown type: ${String(type)}`);
  return test;
}
