/** The first and the last byte of a part of a file. */
interface Range {
  readonly start: number;
  readonly end: number;
}

const RANGE = /^bytes=(\d*)-(\d*)$/;

/**
 * What part of a file is asked for. A header that names several parts, or none, asks for the whole.
 * @param size of the file, in bytes
 * @returns undefined for the whole; `unsatisfiable` when there is nothing of it
 */
export function rangeOf(
  header: string | undefined,
  size: number,
): Range | 'unsatisfiable' | undefined {
  const [matched, first = '', last = ''] = RANGE.exec(header ?? '') ?? [];
  if (!matched || (first === '' && last === '')) return undefined;
  if (first === '') {
    const count = Math.min(Number(last), size);
    return count === 0 ? 'unsatisfiable' : { start: size - count, end: size - 1 };
  }
  const start = Number(first);
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== '' && Number(last) < start) return undefined;
  return start >= size ? 'unsatisfiable' : { start, end };
}
