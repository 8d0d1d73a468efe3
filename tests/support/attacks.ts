import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import * as z from 'zod/mini';

/** A value nested so deep that whoever follows it by recursion runs out of stack. */
const nested = (depth: number): unknown => {
  let value: unknown = { $gt: '' };
  for (let level = 0; level < depth; level++) value = level % 2 ? [value] : { value };
  return value;
};

const withOwnKey = (key: string, value: unknown): unknown =>
  JSON.parse(`{${JSON.stringify(key)}:${JSON.stringify(value)}}`);

/** Values that stand in no honest request, in place of any field. */
const poison: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  1.5,
  1e308,
  '',
  [],
  {},
  { $ne: null },
  { $gt: '' },
  { $regex: '.*' },
  { $where: 'true' },
  { $or: [{}] },
  ['demo', { $ne: 1 }],
  [[[]]],
  withOwnKey('__proto__', { officeId: 'other-office' }),
  withOwnKey('constructor', { prototype: { role: 'committee_staff' } }),
  '__proto__',
  'constructor',
  '$where',
  '../other-office',
  'unbound:sun-li',
  'a\u0000b',
  '\u0000',
  '\ud800',
  'ｈｅ－ｐｉｎｇ',
  // Cyrillic letters, and a mark that turns the line around.
  'hе-ping',
  'he-ping\u202e',
  'HE-PING',
  '.*',
  '(((((',
];

/** Too large for any field; few, since each is a megabyte or a thousand levels. */
const bulk: readonly unknown[] = [
  'x'.repeat(1_000_000),
  '学'.repeat(400_000),
  nested(1000),
  Array.from({ length: 20_000 }, () => 'he-ping'),
  Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`key${index}`, index])),
];

/** Fields that no operation takes from a caller. */
const claims: readonly unknown[] = [
  { accountId: 'demo-account:he-ping' },
  { officeId: 'other-office' },
  { actor: { officeId: 'other-office', memberId: 'other-committee' } },
  { memberId: 'he-ping' },
  withOwnKey('__proto__', { memberId: 'he-ping' }),
];

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldsOf = (schema: z.ZodMiniType): string[] =>
  schema instanceof z.ZodMiniObject ? Object.keys(schema.def.shape) : [];

/** Every place in an input, as paths. */
const placesIn = (value: unknown, path: readonly string[] = []): (readonly string[])[] => [
  path,
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))
    : []),
];

const replaced = (value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown => {
  if (key === undefined) return by;
  if (Array.isArray(value)) {
    return value.map((one, index) => (String(index) === key ? replaced(one, rest, by) : one));
  }
  return isPlain(value) ? { ...value, [key]: replaced(value[key], rest, by) } : value;
};

/** As it comes off the wire. */
export const fromTheWire = (value: unknown): unknown => {
  const text = JSON.stringify(value);
  return text === undefined ? undefined : JSON.parse(text);
};

/** Read once: there is one of each for every field of every operation. */
const bulkRead = bulk.map(fromTheWire);

/** A good input with one place of it spoilt at a time, whatever the operation, as it comes off the wire. */
export function* spoilt(schema: z.ZodMiniType, good: object): Generator<unknown> {
  const fields = fieldsOf(schema).map((field) => [field]);
  for (const place of [...placesIn(good), ...fields]) {
    for (const one of poison) yield fromTheWire(replaced(good, place, one));
  }
  for (const place of [...fields, []]) {
    for (const one of bulkRead) yield replaced(fromTheWire(good), place, one);
  }
  for (const claim of claims) yield Object.assign(Object(fromTheWire(claim)), fromTheWire(good));
}

const at = (value: unknown, [key, ...rest]: readonly string[]): unknown => {
  if (key === undefined) return value;
  return typeof value === 'object' && value !== null
    ? at(Reflect.get(value, key), rest)
    : undefined;
};

const LOOKS_LIKE_AN_ID = /^[\w.:-]{3,80}$/;

/**
 * A good input that names this record in each place where it names one of its own.
 * @returns each with the id that stood there
 */
export const aimed = (good: object, id: string): { inPlaceOf: string; input: unknown }[] =>
  placesIn(good)
    .map((place) => ({ place, inPlaceOf: String(at(good, place)) }))
    .filter(({ inPlaceOf }) => LOOKS_LIKE_AN_ID.test(inPlaceOf))
    .map(({ place, inPlaceOf }) => ({ inPlaceOf, input: replaced(good, place, id) }));

/** Strings an attacker would try where they fit: ids of others, and ordinary words of each form. */
export type Lures = readonly string[];

const ORDINARY: Lures = [
  '演示·某人',
  '试一试',
  '13800001111',
  '2022-11-18',
  '14:00',
  '1668700000000.x',
  '123456',
  'x',
  Buffer.from('姓名,支部\n演示·某人,第三支部\n').toString('base64'),
];

const stringFor = (schema: z.ZodMiniType, lures: Lures): fc.Arbitrary<unknown> => {
  // What takes any words is shown again as it was written: an id in it would be no leak.
  const takesWords = z.safeParse(schema, '试一试').success;
  const fitting = [...(takesWords ? [] : lures), ...ORDINARY].filter(
    (text) => z.safeParse(schema, text).success,
  );
  const fresh = fc.constant(null).map(() => randomUUID());
  const isRequestId = z.safeParse(schema, randomUUID()).success;
  return fc.oneof(
    { weight: 8, arbitrary: fitting.length > 0 ? fc.constantFrom(...fitting) : fc.string() },
    { weight: isRequestId ? 2 : 0, arbitrary: fresh },
    { weight: 1, arbitrary: fc.string() },
  );
};

const NUMBERS = [0, 1, 2, 4, 20, 99, 2022, 2023, 1_668_700_000_000, 1_668_700_360_000];

const numberFor = (schema: z.ZodMiniType): fc.Arbitrary<unknown> => {
  const fitting = NUMBERS.filter((number) => z.safeParse(schema, number).success);
  return fc.constantFrom(...(fitting.length > 0 ? fitting : NUMBERS));
};

const asMini = (schema: unknown): z.ZodMiniType => {
  if (schema instanceof z.ZodMiniType) return schema;
  throw new Error('not a schema');
};

/**
 * Inputs that a schema takes, or nearly: the form is right and what stands in it is the attacker's
 * choice. It reads the schema, so that an operation added tomorrow is attacked tomorrow.
 */
export const inputsOf = (schema: z.ZodMiniType, lures: Lures): fc.Arbitrary<unknown> => {
  const of = (inner: unknown): fc.Arbitrary<unknown> => inputsOf(asMini(inner), lures);
  if (schema instanceof z.ZodMiniObject) {
    const shape: Record<string, unknown> = schema.def.shape;
    return fc.record(
      Object.fromEntries(Object.entries(shape).map(([key, inner]) => [key, of(inner)])),
    );
  }
  if (schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniDefault) {
    return fc.option(of(schema.def.innerType), { nil: undefined });
  }
  if (schema instanceof z.ZodMiniNullable) return fc.option(of(schema.def.innerType));
  if (schema instanceof z.ZodMiniUnion) return fc.oneof(...schema.def.options.map(of));
  if (schema instanceof z.ZodMiniArray) return fc.array(of(schema.def.element), { maxLength: 4 });
  if (schema instanceof z.ZodMiniEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodMiniLiteral) return fc.constantFrom(...schema.def.values);
  if (schema instanceof z.ZodMiniPipe) return of(schema.def.in);
  if (schema instanceof z.ZodMiniBoolean) return fc.boolean();
  if (schema instanceof z.ZodMiniNumber) return numberFor(schema);
  if (schema instanceof z.ZodMiniString) return stringFor(schema, lures);
  return fc.constantFrom(...poison);
};
