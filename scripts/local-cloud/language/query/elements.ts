import { requestFailed } from '../../errors';
import { reader, some } from './path';
import { typeTest } from './types';

/** Gap: the library looks at the parent alone when a list stands on the way. */
export function $exists(path: string, operand: unknown) {
  const read = reader(path);
  const wanted = Boolean(operand);
  return (doc: unknown) => read(doc).some((value) => value !== undefined) === wanted;
}

/** Gap: the library knows no `array`, `objectId` or numbers of types beyond a few. */
export function $type(path: string, operand: unknown) {
  const tests = (Array.isArray(operand) ? operand : [operand]).map(typeTest);
  return some(path, (value) => value !== undefined && tests.some((test) => test(value)));
}

/** Gap: the library takes null for 0 and text for the number it spells. */
export function $mod(path: string, operand: unknown) {
  const [divisor, remainder] = Array.isArray(operand) ? operand.map(Number) : [];
  if (!Array.isArray(operand) || operand.length !== 2 || !Number.isFinite(remainder)) {
    throw requestFailed(`${path}: $mod needs a divisor and a remainder`);
  }
  const by = Math.trunc(divisor ?? 0);
  const rest = Math.trunc(remainder ?? 0);
  if (!by) throw requestFailed(`${path}: the divisor of $mod cannot be 0`);
  return some(
    path,
    (value) =>
      typeof value === 'number' && Number.isFinite(value) && Math.trunc(value) % by === rest,
  );
}
