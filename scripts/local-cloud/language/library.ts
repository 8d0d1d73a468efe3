import { Context } from 'mingo';
import * as accumulator from 'mingo/operators/accumulator';
import * as expression from 'mingo/operators/expression';
import * as pipeline from 'mingo/operators/pipeline';
import * as projection from 'mingo/operators/projection';
import * as query from 'mingo/operators/query';
import * as window from 'mingo/operators/window';
import type { Options } from 'mingo/types';
import { mendedAccumulators, mendedExpressions, mendedStages } from './aggregation/mended';
import { schemaTest } from './query/json-schema';
import { mendedQueries } from './query/mended';

/** Queries must not run code of the caller (`$where`, `$function`). */
const SAFE: Partial<Options> = { scriptEnabled: false, jsonSchemaValidator: schemaTest };

const queries = { ...query, ...mendedQueries };

/**
 * The whole language: the library's operators with ours in the place of those it lacks or gets
 * wrong. Each of ours stands in `query/`, `update/` or `aggregation/` and names its gap.
 */
export const COMPLETE: Partial<Options> = {
  ...SAFE,
  context: Context.init({
    accumulator: { ...accumulator, ...mendedAccumulators },
    expression: { ...expression, ...mendedExpressions },
    pipeline: { ...pipeline, ...mendedStages },
    projection,
    query: queries,
    window,
  }),
};

/**
 * The library copies the whole table of operators for each query it compiles; the few that a query
 * can name are copied in a tenth of the time. Only `$expr` reaches for all the others.
 */
export const LEAN: Partial<Options> = { ...SAFE, context: Context.init({ query: queries }) };
