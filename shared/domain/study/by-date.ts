/** By date, and by id on the same day: the same order whatever order they came in. */
export const byDate = <One extends { on: string; id: string }>(records: readonly One[]): One[] =>
  [...records].sort((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1));
