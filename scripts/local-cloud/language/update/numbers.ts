import { requestFailed } from '../../errors';
import { compare } from '../query/ordering';
import { isDocument } from '../query/path';
import { typeName, type UpdateOperator } from './operator';

type Arithmetic = (current: number, operand: number) => number;

const calculated = (name: string, verb: string, start: number, of: Arithmetic): UpdateOperator => ({
  creates: true,
  check: (operand, path) => {
    if (typeof operand === 'number') return;
    throw requestFailed(`Cannot ${verb} with non-numeric argument: ${path}`);
  },
  apply: (current, operand, path) => {
    if (current === undefined) return of(start, Number(operand));
    if (typeof current === 'number') return of(current, Number(operand));
    throw requestFailed(
      `Cannot apply ${name} to a value of non-numeric type: the field '${path}' is of type ${typeName(current)}`,
    );
  },
});

const bounded = (direction: 1 | -1): UpdateOperator => ({
  creates: true,
  apply: (current, operand) =>
    current === undefined || compare(operand, current) * direction > 0 ? operand : current,
});

const BITS: Readonly<Record<string, (a: bigint, b: bigint) => bigint>> = {
  and: (a, b) => a & b,
  or: (a, b) => a | b,
  xor: (a, b) => a ^ b,
};

export const $inc = calculated('$inc', 'increment', 0, (a, b) => a + b);
export const $mul = calculated('$mul', 'multiply', 0, (a, b) => a * b);
export const $min = bounded(-1);
export const $max = bounded(1);

export const $bit: UpdateOperator = {
  creates: true,
  check: (operand, path) => {
    const entries = isDocument(operand) ? Object.entries(operand) : [];
    const valid = entries.every(
      ([name, by]) => Object.hasOwn(BITS, name) && Number.isSafeInteger(by),
    );
    if (entries.length === 0 || !valid) {
      throw requestFailed(`$bit needs and, or or xor with a whole number: ${path}`);
    }
  },
  apply: (current, operand, path) => {
    if (current !== undefined && !Number.isSafeInteger(current)) {
      throw requestFailed(`Cannot apply $bit to a value of type ${typeName(current)}: ${path}`);
    }
    let bits = BigInt(Number(current ?? 0));
    for (const [name, by] of Object.entries(isDocument(operand) ? operand : {})) {
      bits = BITS[name]?.(bits, BigInt(Number(by))) ?? bits;
    }
    return Number(bits);
  },
};
