import { requestFailed } from '../../errors';
import type { Doc } from '../../types';

function checkName(path: string): void {
  const steps = path.split('.');
  if (steps.includes('')) {
    throw requestFailed(
      `The update path '${path}' contains an empty field name, which is not allowed`,
    );
  }
  if (steps.includes('__proto__')) throw requestFailed('field name __proto__ is not allowed');
}

/** The paths an operator writes: a rename writes two. */
function written(name: string, fields: Doc): readonly string[] {
  if (name !== '$rename') return Object.keys(fields);
  return Object.entries(fields).flatMap(([from, to]) => {
    if (typeof to !== 'string')
      throw requestFailed(`The target of $rename must be a string: ${from}`);
    if (from.includes('$') || to.includes('$')) {
      throw requestFailed(`$rename does not take positional fields: ${from}`);
    }
    return [from, to];
  });
}

/**
 * Checks the field names of an update, and that no two changes touch the same field or one inside
 * the other.
 * @throws DATABASE_REQUEST_FAILED
 */
export function checkPaths(steps: readonly (readonly [name: string, fields: Doc])[]): void {
  const paths = steps.flatMap(([name, fields]) => written(name, fields));
  for (const path of paths) checkName(path);
  const sorted = [...paths].sort();
  const seen = new Set<string>();
  for (const path of sorted) {
    const steps = path.split('.');
    const clash = steps
      .map((_, at) => steps.slice(0, at + 1).join('.'))
      .find((part) => seen.has(part));
    if (clash !== undefined) {
      throw requestFailed(`Updating the path '${path}' would create a conflict at '${clash}'`);
    }
    seen.add(path);
  }
}
