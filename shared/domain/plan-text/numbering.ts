/** The numbers given to a sequence, and the places where the plan's own numbers were left. */
export type Numbering = {
  numbers: number[];
  /** Index of each entry at which the printed numbers start again or repeat. */
  restarts: number[];
  /** Index of each entry whose printed number leaves one out, with the number before. */
  gaps: { index: number; before: number }[];
};

/**
 * Gives every entry a number of its own within the plan.
 *
 * Printed numbers that rise throughout are kept, and entries without one are numbered after the
 * highest, so that 「第4条」 stays what everybody calls it. Where printed numbers start again, all
 * entries are numbered 1, 2, 3 … in their order.
 * @param printed the plan's own number of each entry, `null` where it has none
 */
export const assignNumbers = (printed: readonly (number | null)[]): Numbering => {
  const restarts: number[] = [];
  const gaps: Numbering['gaps'] = [];
  let last = 0;
  let highest = 0;
  for (const [index, value] of printed.entries()) {
    if (value === null) continue;
    if (value <= last) restarts.push(index);
    if (value > last + 1 || (value <= last && value !== 1)) gaps.push({ index, before: last });
    last = value;
    highest = Math.max(highest, value);
  }
  if (restarts.length > 0) return { numbers: printed.map((_, index) => index + 1), restarts, gaps };
  let next = highest;
  const numbers = printed.map((value) => {
    if (value !== null) return value;
    next += 1;
    return next;
  });
  return { numbers, restarts, gaps };
};
