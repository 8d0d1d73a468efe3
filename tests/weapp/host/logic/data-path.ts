import { type Dictionary, isDictionary } from '../values';

function keysOf(path: string): string[] {
  return path
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter((key) => key !== '');
}

/** Sets `value` at a setData path such as `root.cn.[0].cl`, making what is missing on the way. */
export function setAtPath(data: Dictionary, path: string, value: unknown): void {
  const keys = keysOf(path);
  const last = keys.pop();
  if (last === undefined) return;
  let at = data;
  keys.forEach((key, depth) => {
    const next = at[key];
    if (isDictionary(next)) {
      at = next;
    } else {
      const made: unknown = /^\d+$/.test(keys[depth + 1] ?? last) ? [] : {};
      at[key] = made;
      if (isDictionary(made)) at = made;
    }
  });
  at[last] = value;
}
