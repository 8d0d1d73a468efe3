import type { IndexKey } from '../types';

/** Keys from `from` inclusive to `to` exclusive. */
export interface KeyRange {
  readonly from: Buffer;
  readonly to: Buffer;
}

/** What the planner has to know of an index. */
export interface IndexShape {
  readonly name: string;
  readonly keys: readonly IndexKey[];
  readonly unique: boolean;
  /** Whether any document stands under several keys, because a field is an array. */
  readonly multikey: boolean;
}

/** Ranges of an index to walk one after another. They are apart and ascending. */
export interface Lane {
  /** Length of what all keys of the lane begin with, and what does not count for the order. */
  readonly head: number;
  readonly ranges: readonly KeyRange[];
}

/** Every document, in the order of insertion. */
export interface ScanAccess {
  readonly kind: 'scan';
  /** Whether every document matches. */
  readonly exact: boolean;
}

/** Candidates from ranges of an index. */
export interface RangeAccess {
  readonly kind: 'ranges';
  readonly index: IndexShape;
  /** Several when merging them gives the order asked for. */
  readonly lanes: readonly Lane[];
  /** Whether the candidates come in the order asked for. */
  readonly sorted: boolean;
  /** Whether to walk from the highest key down. */
  readonly reverse: boolean;
  /** Whether the ranges decide the query: every candidate is a match, and found once. */
  readonly exact: boolean;
  /** The key of the only document there can be, so that nothing has to be walked. */
  readonly only?: Buffer;
}

/** Candidates of each of several alternatives, each through the index that suits it. */
export interface UnionAccess {
  readonly kind: 'union';
  readonly parts: readonly RangeAccess[];
}

/** How to reach the candidates of a query. A superset of the matches: the query decides. */
export type Access = ScanAccess | RangeAccess | UnionAccess;

export const SCAN: ScanAccess = { kind: 'scan', exact: false };

/** Whether the candidates come in the order asked for. */
export const isSorted = (access: Access): boolean => access.kind === 'ranges' && access.sorted;

/** The primary index: every collection has it, its keys stand beside the documents. */
export const PRIMARY: IndexShape = {
  name: '_id_',
  keys: [{ field: '_id', direction: 1 }],
  unique: true,
  multikey: false,
};
