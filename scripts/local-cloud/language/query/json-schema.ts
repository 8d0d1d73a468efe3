import { requestFailed } from '../../errors';
import { equal } from './ordering';
import { isDocument, ownField } from './path';
import { matchesText } from './pattern';
import { typeTest } from './types';

type Test = (value: unknown) => boolean;

/** Names of types in a JSON schema that the service calls otherwise. */
const JSON_TYPES: Readonly<Record<string, string>> = { boolean: 'bool' };

const all =
  (tests: readonly Test[]): Test =>
  (value) =>
    tests.every((test) => test(value));

const list = (given: unknown, keyword: string): readonly unknown[] => {
  if (!Array.isArray(given)) throw requestFailed(`$jsonSchema: ${keyword} needs an array`);
  return given;
};

const record = (given: unknown, keyword: string): Record<string, unknown> => {
  if (!isDocument(given)) throw requestFailed(`$jsonSchema: ${keyword} needs an object`);
  return given;
};

/** A keyword speaks about values of one type only; every other value passes. */
const numbers =
  (holds: (value: number, bound: number) => boolean) =>
  (bound: unknown): Test =>
  (value) =>
    typeof value !== 'number' || holds(value, Number(bound));

const lengths =
  (of: (value: unknown) => number | undefined, holds: (length: number, bound: number) => boolean) =>
  (bound: unknown): Test =>
  (value) => {
    const length = of(value);
    return length === undefined || holds(length, Number(bound));
  };

const textLength = (value: unknown) => (typeof value === 'string' ? [...value].length : undefined);
const listLength = (value: unknown) => (Array.isArray(value) ? value.length : undefined);
const fieldCount = (value: unknown) => (isDocument(value) ? Object.keys(value).length : undefined);
const atLeast = (length: number, bound: number) => length >= bound;
const atMost = (length: number, bound: number) => length <= bound;

const typed = (given: unknown): Test => {
  const tests = [given].flat().map((type) => typeTest(JSON_TYPES[String(type)] ?? type));
  return (value) => tests.some((test) => test(value));
};

const branches = (given: unknown, keyword: string): readonly Test[] =>
  list(given, keyword).map(schemaTest);

function properties(given: unknown): Test {
  const tests = Object.entries(record(given, 'properties')).map(
    ([name, schema]) => [name, schemaTest(schema)] as const,
  );
  return (value) =>
    !isDocument(value) ||
    tests.every(([name, test]) => !Object.hasOwn(value, name) || test(ownField(value, name)));
}

function pattern(given: unknown): Test {
  const matches = matchesText(given instanceof RegExp ? given : new RegExp(String(given)));
  return (value) => typeof value !== 'string' || matches(value);
}

function additional(given: unknown, schema: Record<string, unknown>): Test {
  const known = new Set(Object.keys(record(schema.properties ?? {}, 'properties')));
  const test = typeof given === 'boolean' ? () => given : schemaTest(given);
  return (value) =>
    !isDocument(value) ||
    Object.entries(value).every(([name, member]) => known.has(name) || test(member));
}

const KEYWORDS: Readonly<
  Record<string, (given: unknown, schema: Record<string, unknown>) => Test>
> = {
  bsonType: typed,
  type: typed,
  properties,
  additionalProperties: additional,
  required: (given) => (value) =>
    !isDocument(value) ||
    list(given, 'required').every((name) => Object.hasOwn(value, String(name))),
  enum: (given) => (value) => list(given, 'enum').some((allowed) => equal(allowed, value)),
  minimum: numbers((value, bound) => value >= bound),
  maximum: numbers((value, bound) => value <= bound),
  multipleOf: numbers((value, bound) => value % bound === 0),
  minLength: lengths(textLength, atLeast),
  maxLength: lengths(textLength, atMost),
  minItems: lengths(listLength, atLeast),
  maxItems: lengths(listLength, atMost),
  minProperties: lengths(fieldCount, atLeast),
  maxProperties: lengths(fieldCount, atMost),
  pattern,
  items: (given) => {
    const test = schemaTest(given);
    return (value) => !Array.isArray(value) || value.every(test);
  },
  uniqueItems: (given) => (value) =>
    given !== true ||
    !Array.isArray(value) ||
    value.every((item, at) => value.findIndex((other) => equal(other, item)) === at),
  allOf: (given) => all(branches(given, 'allOf')),
  anyOf: (given) => {
    const tests = branches(given, 'anyOf');
    return (value) => tests.some((test) => test(value));
  },
  oneOf: (given) => {
    const tests = branches(given, 'oneOf');
    return (value) => tests.filter((test) => test(value)).length === 1;
  },
  not: (given) => {
    const test = schemaTest(given);
    return (value) => !test(value);
  },
  title: () => () => true,
  description: () => () => true,
};

/**
 * What a `$jsonSchema` demands. Gap: the library leaves the validator to its user.
 * @throws DATABASE_REQUEST_FAILED for a keyword the service does not have
 */
export function schemaTest(given: unknown): Test {
  const schema = record(given, 'a schema');
  return all(
    Object.entries(schema).map(([keyword, value]) => {
      const make = Object.hasOwn(KEYWORDS, keyword) ? KEYWORDS[keyword] : undefined;
      if (!make) throw requestFailed(`$jsonSchema: unknown keyword ${keyword}`);
      return make(value, schema);
    }),
  );
}
