/** Each person once, whatever number of groups they stand in; the first mention counts. */
export const distinctPeople = <Row extends { memberId: string }>(
  groups: readonly (readonly Row[])[],
): Row[] => [
  ...groups
    .flat()
    .reduce(
      (seen, row) => (seen.has(row.memberId) ? seen : seen.set(row.memberId, row)),
      new Map<string, Row>(),
    )
    .values(),
];
