import type { ProgressState } from '../progress/schema';

/** How many stand in each state. */
export const stateCounts = (states: readonly ProgressState[]): Record<ProgressState, number> => {
  const count = (state: ProgressState) => states.filter((one) => one === state).length;
  return {
    done: count('done'),
    doing: count('doing'),
    due: count('due'),
    overdue: count('overdue'),
    record: count('record'),
    na: count('na'),
    todo: count('todo'),
  };
};
