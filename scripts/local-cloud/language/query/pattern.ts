import { createContext, Script } from 'node:vm';
import { requestFailed } from '../../errors';
import { equal } from './ordering';
import { some } from './path';
import { riskOf } from './pattern-risk';

/** What one query may spend in a regular expression that might backtrack without end. */
const BUDGET_MS = 250;

/** Work below this needs no guard; the guard costs about 0.1 ms a text. */
const CHEAP_STEPS = 1_000_000;

const sandbox = createContext({ expression: /(?:)/, text: '' });
const test = new Script('expression.test(text)');

/** V8 lets a script be ended in the midst of a regular expression; nothing else can. */
function guarded(expression: RegExp, text: string, milliseconds: number): boolean {
  Object.assign(sandbox, { expression, text });
  return test.runInContext(sandbox, { timeout: milliseconds }) === true;
}

const isTimeout = (error: unknown): boolean =>
  Reflect.get(Object(error), 'code') === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/**
 * Tests text against a regular expression, within a budget of time for all texts together.
 * @throws DATABASE_REQUEST_FAILED when the budget is spent
 */
function bounded(expression: RegExp): (text: string) => boolean {
  const { loops, exponential } = riskOf(expression.source);
  let left = BUDGET_MS;
  return (text) => {
    if (!exponential && text.length ** loops <= CHEAP_STEPS) return expression.test(text);
    const start = performance.now();
    try {
      return guarded(expression, text, Math.max(1, Math.ceil(left)));
    } catch (error) {
      if (!isTimeout(error)) throw error;
      throw requestFailed(`the regular expression ${expression.source} takes too long`);
    } finally {
      left -= performance.now() - start;
    }
  };
}

/**
 * Whether a value is text that matches, or the same regular expression stored as a value.
 * Gap: the library runs whatever it is given, for as long as it takes.
 */
export function matchesText(expression: RegExp): (value: unknown) => boolean {
  const matches = bounded(expression);
  return (value) =>
    typeof value === 'string'
      ? matches(value)
      : value instanceof RegExp && equal(value, expression);
}

export function $regex(path: string, operand: unknown) {
  if (!(operand instanceof RegExp)) throw requestFailed(`${path}: $regex has to be a string`);
  return some(path, matchesText(operand));
}
