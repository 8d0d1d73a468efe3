import { $cond } from 'mingo/operators/expression/conditional';
import type { Options } from 'mingo/types';
import { requestFailed } from '../../errors';
import type { Doc } from '../../types';

/** An operator of an expression: given the document and the operand as it stands in the query. */
export type Operator = (doc: Doc, operand: unknown, options: Options) => unknown;

/** The value of an expression; undefined when it names a field that is missing. */
export const evaluate: Operator = (doc, expression, options) =>
  // The library keeps its evaluator to itself; a condition that always holds comes down to it.
  $cond(doc, [true, expression, null], options);

/** Everything is true but false, null, zero and what is missing. Gap: NaN and, in `not`, ''. */
export const isTrue = (value: unknown): boolean =>
  value !== false && value !== null && value !== undefined && value !== 0;

/** The operands of a call: a list of expressions, or one expression for a list of one. */
export const operands = (doc: Doc, operand: unknown, options: Options): unknown[] =>
  Array.isArray(operand)
    ? operand.map((item) => evaluate(doc, item, options))
    : [evaluate(doc, operand, options)];

/**
 * An operator of a fixed number of operands. Gap: the library takes a list as the operand itself
 * where the service takes it as the list of operands (`{$size: ['$a']}`), and asks for a list
 * where the service takes a single expression (`{$add: '$a'}`).
 */
export const taking =
  (
    name: string,
    [least, most]: readonly [number, number],
    compute: (values: readonly unknown[]) => unknown,
  ): Operator =>
  (doc, operand, options) => {
    const values = operands(doc, operand, options);
    if (values.length < least || values.length > most) {
      const takes = least === most ? `exactly ${least}` : `${least} to ${most}`;
      throw requestFailed(
        `Expression ${name} takes ${takes} arguments. ${values.length} were passed in.`,
      );
    }
    return compute(values);
  };

/** As {@link taking}, for any number of operands. */
export const takingAny = (compute: (values: readonly unknown[]) => unknown): Operator =>
  taking('', [0, Number.POSITIVE_INFINITY], compute);

/** @throws DATABASE_REQUEST_FAILED when the value is no list */
export function listOf(name: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw requestFailed(`${name} needs an array, but was given ${describe(value)}`);
}

/** @throws DATABASE_REQUEST_FAILED when the value is no number */
export function numberOf(name: string, value: unknown): number {
  if (typeof value === 'number') return value;
  throw requestFailed(`${name} only supports numeric types, not ${describe(value)}`);
}

/** @throws DATABASE_REQUEST_FAILED when the value is no whole number */
export function integerOf(name: string, value: unknown): number {
  const number = numberOf(name, value);
  if (Number.isInteger(number)) return number;
  throw requestFailed(`${name} needs an integer, but was given ${number}`);
}

/** A value for an error message. */
export const describe = (value: unknown): string =>
  value === undefined ? 'missing' : JSON.stringify(value);
