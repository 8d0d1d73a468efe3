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
  /** Whether any document stands under several keys, because a field is an array. */
  readonly multikey: boolean;
}

/** Candidates from ranges of an index. */
export interface RangeAccess {
  readonly kind: 'ranges';
  /** Name of the index; `_id_` is the primary one. */
  readonly index: string;
  readonly ranges: readonly KeyRange[];
  /** Whether the candidates come in the order asked for. */
  readonly sorted: boolean;
  /** Whether to walk from the highest key down. */
  readonly reverse: boolean;
}

/** How to reach the candidates of a query. A superset of the matches: the query decides. */
export type Access = { readonly kind: 'scan' } | RangeAccess;

export const SCAN: Access = { kind: 'scan' };

/** The primary index: every collection has it, its keys stand beside the documents. */
export const PRIMARY: IndexShape = {
  name: '_id_',
  keys: [{ field: '_id', direction: 1 }],
  multikey: false,
};
