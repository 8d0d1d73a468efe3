/** A key no row has yet. */
export const nextKey = (rows: ReadonlyArray<{ key: string }>): string =>
  String(rows.reduce((most, { key }) => Math.max(most, Number(key) + 1), 0));
