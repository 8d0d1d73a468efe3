import * as z from 'zod/mini';
import { idsOf, newestFirst } from './records';
import { defineRule, type ProgressInput } from './rule';
import { type Progress, stateText } from './schema';
import { tallyText } from './wording';

/** Linked records as evidence: how many, and the latest. Nothing is owed, so nothing is late. */
export const evidenceOf = ({ records }: Pick<ProgressInput, 'records'>): Progress => {
  const all = newestFirst(records);
  return {
    state: 'record',
    n: all.length,
    m: null,
    dueOn: null,
    latest: all[0]?.at ?? null,
    recordIds: idsOf(all),
    besideIds: [],
    periods: [],
  };
};

/** P6, evidence only: the number of records and the latest date; never a percentage. */
export const evidenceOnly = defineRule({
  schema: z.null(),

  evaluate: (_, input) => evidenceOf(input),

  explain: (_, { commitment }, { n, latest }) =>
    (commitment.undefinedPeriod ? `原文写“${commitment.undefinedPeriod}”，没有写次数，` : '') +
    `${stateText.record}${latest === null ? '，' : ''}${tallyText(n, latest)}`,
});
