import type { FieldValues } from './schema';

/** Whether two values read the same, whatever the order of their fields. */
const same = (left: unknown, right: unknown): boolean => {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || !left || !right) return false;
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...names].every((name) => same(Reflect.get(left, name), Reflect.get(right, name)));
};

/**
 * What an audit entry says of a change: the fields that differ, as they were and as they are.
 * @param before the record, or the part of it that may change
 * @param after the fields that are written
 */
export const changed = (
  before: object,
  after: object,
): { before: FieldValues; after: FieldValues } => {
  const names = Object.keys(after).filter(
    (name) => !same(Reflect.get(before, name), Reflect.get(after, name)),
  );
  const pick = (from: object): FieldValues =>
    Object.fromEntries(names.map((name) => [name, Reflect.get(from, name) ?? null]));
  return { before: pick(before), after: pick(after) };
};
