import { type KeptAct, keptOperations } from './kept-act';
import type { Acts } from './queue-state';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const STATES = ['waiting', 'refused', 'done'];

/** Written by this app, perhaps by an earlier version: the parts that everything relies on. */
const isAct = (value: unknown): value is KeptAct => {
  if (!isRecord(value)) return false;
  const { operation, input, owner, state, takenAt, tries, about } = value;
  return (
    keptOperations.some((each) => each === operation) &&
    isRecord(input) &&
    typeof input.requestId === 'string' &&
    typeof input.activityId === 'string' &&
    isRecord(owner) &&
    typeof owner.account === 'string' &&
    isRecord(state) &&
    STATES.some((each) => each === state.name) &&
    typeof takenAt === 'number' &&
    typeof tries === 'number' &&
    typeof about === 'string'
  );
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

export interface ReadActs {
  acts: Acts;
  /** Some of what stood there could not be read. */
  broken: boolean;
}

/** The acts in a stored text; what cannot be read is told, not passed over. */
export const actsIn = (text: string | undefined): ReadActs => {
  if (text === undefined) return { acts: [], broken: false };
  const value = parsed(text);
  if (!Array.isArray(value)) return { acts: [], broken: true };
  const acts = value.filter(isAct);
  return { acts, broken: acts.length < value.length };
};

export const textOf = (acts: Acts): string => JSON.stringify(acts);
