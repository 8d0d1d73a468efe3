import * as z from 'zod/mini';
import { dayTextOf } from '../time';
import { planYearOf } from './calendar';
import { evidenceOf } from './evidence-only';
import { idsOf, isEvidenceFor, newestFirst } from './records';
import { defineRule } from './rule';
import type { Progress, ProgressRecord } from './schema';
import { besideText } from './wording';

const parameters = z.object({ period: z.literal('per-matter') });

/**
 * P7, one follow-up for every trigger: `n` of `m` are followed of triggered. The follow-up stands in
 * the trigger itself (decided on, reported on) or is a record of its own that names it. 及时 names no
 * days: what is missing is listed, and never late.
 */
export const followUp = defineRule({
  schema: parameters,

  evaluate: (_, { commitment, records, planYear }): Progress => {
    const year = planYearOf(planYear);
    const all = newestFirst(records);
    const evidence = all.filter((record) => isEvidenceFor(commitment, record));
    const triggers = evidence.filter(
      (record) => record.followedAt !== undefined && year.holds(record),
    );
    if (triggers.length === 0) return evidenceOf({ records });
    const followed = new Set(evidence.flatMap(({ follows }) => follows ?? []));
    const isFollowed = ({ id, followedAt }: ProgressRecord) =>
      (followedAt ?? null) !== null || followed.has(id);
    const ids = new Set(idsOf(triggers));
    const counted = new Set([
      ...triggers,
      ...evidence.filter(({ follows }) => follows !== undefined && ids.has(follows)),
    ]);
    const missing = triggers.filter((trigger) => !isFollowed(trigger)).reverse();
    return {
      state: missing.length > 0 ? 'doing' : 'done',
      n: triggers.length - missing.length,
      m: triggers.length,
      dueOn: null,
      latest: triggers[0]?.at ?? null,
      recordIds: idsOf(all.filter((record) => counted.has(record))),
      besideIds: idsOf(all.filter((record) => !counted.has(record))),
      periods: [],
      missingIds: idsOf(missing),
    };
  },

  explain: (_, { records }, { n, m, missingIds = [], besideIds }) => {
    if (m === null) return n === 0 ? '还没有需要跟进的事项' : `${n}条关联记录，没有需要跟进的事项`;
    const oldest = records.find(({ id }) => id === missingIds[0]);
    const missing = oldest
      ? `，${missingIds.length}件还没有，最早的是${dayTextOf(oldest.at)}`
      : '，都已跟进';
    return `每件都要跟进，${m}件中${n}件已跟进${missing}${besideText(besideIds.length)}`;
  },
});
