/** Rows with a key of their own: those that read the same are told apart by their turn. */
export const keyed = <Row extends { title: string; on: string | null }>(
  rows: readonly Row[],
): { key: string; row: Row }[] => {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const name = `${row.title} ${row.on ?? ''}`;
    const turn = (seen.get(name) ?? 0) + 1;
    seen.set(name, turn);
    return { key: `${name} ${turn}`, row };
  });
};
