/** So many units stand side by side on a sheet of A3. */
const MOST = 16;

/** Columns as they go on sheets: as few sheets as hold them, each with about as many as the others. */
export const wallPages = <Column>(columns: readonly Column[]): Column[][] => {
  const sheets = Math.max(1, Math.ceil(columns.length / MOST));
  const each = Math.ceil(columns.length / sheets);
  return Array.from({ length: sheets }, (_, sheet) =>
    columns.slice(sheet * each, (sheet + 1) * each),
  );
};
