import { Query as CompleteQuery } from 'mingo';
import { Query } from 'mingo/query';
import type { Doc } from '../../types';
import { COMPLETE, LEAN } from '../library';

/** Decides whether documents match. */
export const compileQuery = (query: Doc): Query =>
  JSON.stringify(query).includes('"$expr"')
    ? new CompleteQuery(query, COMPLETE)
    : new Query(query, LEAN);
