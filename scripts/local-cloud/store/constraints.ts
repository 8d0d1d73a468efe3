import { ObjectId } from 'bson';
import type { Doc } from '../types';

/** What a query demands of one field, as far as an index can tell. */
export interface Constraint {
  /** The field equals one of these. */
  points?: readonly unknown[];
  lower?: { readonly value: unknown; readonly inclusive: boolean };
  upper?: { readonly value: unknown; readonly inclusive: boolean };
}

/** Constraints by field path. All hold together. */
export type Constraints = ReadonlyMap<string, Constraint>;

const isPlain = (value: unknown): value is Doc =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === plainPrototype;

// Taken from a parsed value, since a test runner may have an Object of its own.
const plainPrototype: unknown = Object.getPrototypeOf(JSON.parse('{}'));

/** Values whose equality an index decides as the query library does. */
const isPoint = (value: unknown): boolean =>
  value === null ||
  ['string', 'number', 'boolean'].includes(typeof value) ||
  value instanceof Date ||
  value instanceof ObjectId;

/** From here on UTF-16, by which the query library compares, and UTF-8 sort differently. */
const BEYOND_COMMON_ORDER = /[\ud800-\uffff]/;

/** Values with an order; a range never leaves the type of its bound. */
const isBound = (value: unknown): boolean =>
  typeof value === 'string'
    ? !BEYOND_COMMON_ORDER.test(value)
    : typeof value === 'number' || typeof value === 'boolean' || value instanceof Date;

type Reader = (constraint: Constraint, operand: unknown) => void;

const point: Reader = (constraint, operand) => {
  if (isPoint(operand)) constraint.points ??= [operand];
};

const READERS: ReadonlyMap<string, Reader> = new Map(
  Object.entries<Reader>({
    $eq: point,
    $in: (constraint, operand) => {
      if (Array.isArray(operand) && operand.every(isPoint)) constraint.points ??= operand;
    },
    $gt: (constraint, value) => {
      if (isBound(value)) constraint.lower ??= { value, inclusive: false };
    },
    $gte: (constraint, value) => {
      if (isBound(value)) constraint.lower ??= { value, inclusive: true };
    },
    $lt: (constraint, value) => {
      if (isBound(value)) constraint.upper ??= { value, inclusive: false };
    },
    $lte: (constraint, value) => {
      if (isBound(value)) constraint.upper ??= { value, inclusive: true };
    },
  }),
);

function read(query: Doc, into: Map<string, Constraint>): void {
  for (const [field, condition] of Object.entries(query)) {
    if (field === '$and' && Array.isArray(condition)) {
      for (const part of condition) if (isPlain(part)) read(part, into);
    }
    if (field.startsWith('$')) continue;
    const constraint = into.get(field) ?? {};
    into.set(field, constraint);
    if (!isPlain(condition)) {
      point(constraint, condition);
      continue;
    }
    for (const [operator, operand] of Object.entries(condition))
      READERS.get(operator)?.(constraint, operand);
  }
}

/**
 * Reads from a query what must hold for every match. Taking the first of several demands on a
 * field, or none, is always safe: it leaves more candidates, never fewer.
 */
export function constraintsOf(query: Doc): Constraints {
  const out = new Map<string, Constraint>();
  read(query, out);
  return out;
}
