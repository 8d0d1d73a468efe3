import type { Doc } from '../../../types';
import { isRecord } from '../order';

const FIELD = /^\$[^$]/;
const VARIABLE = /^\$\$[a-zA-Z]\w*$/;

/** A query for documents that match all of these. */
export const all = (parts: readonly Doc[]): Doc => {
  const [first, ...more] = parts.filter((part) => Object.keys(part).length > 0);
  return first && more.length === 0 ? first : first ? { $and: [first, ...more] } : {};
};

/** Of lists and patterns equality means something else in a query; what is missing is no value. */
const comparable = (value: unknown): boolean =>
  value !== undefined && !Array.isArray(value) && !(value instanceof RegExp);

/** `{$eq: ['$field', '$$variable']}`, either way round, as a query. */
function equality(operands: unknown, variables: Readonly<Record<string, unknown>>): Doc {
  if (!Array.isArray(operands) || operands.length !== 2) return {};
  const field = operands.find((operand) => typeof operand === 'string' && FIELD.test(operand));
  const variable = operands.find(
    (operand) => typeof operand === 'string' && VARIABLE.test(operand),
  );
  if (!field || !variable) return {};
  const value = variables[variable.slice(2)];
  return comparable(value) ? { [field.slice(1)]: { $eq: value } } : {};
}

function demanded(expression: unknown, variables: Readonly<Record<string, unknown>>): Doc {
  if (!isRecord(expression)) return {};
  const { $and: parts, $eq: operands } = expression;
  if (Array.isArray(parts)) return all(parts.map((part) => demanded(part, variables)));
  return equality(operands, variables);
}

export const hasExpression = (query: unknown): boolean =>
  JSON.stringify(query ?? null).includes('"$expr"');

/**
 * A query without expressions that finds at least what the match finds, so that an index can
 * narrow the search.
 */
export function plainQuery(match: Doc, variables: Readonly<Record<string, unknown>>): Doc {
  const parts = Object.entries(match).map(([name, value]): Doc => {
    if (name === '$expr') return demanded(value, variables);
    if (name === '$and' && Array.isArray(value)) {
      return all(value.filter(isRecord).map((part) => plainQuery(part, variables)));
    }
    return hasExpression(value) ? {} : { [name]: value };
  });
  return all(parts);
}
