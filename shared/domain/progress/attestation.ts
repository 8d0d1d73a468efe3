import * as z from 'zod/mini';
import { dayTextOf } from '../time';
import { dayText, isPast, planYearOf } from './calendar';
import { evidenceOf } from './evidence-only';
import { idsOf, isEvidenceFor, newestFirst, sortOut } from './records';
import { defineRule, type ProgressInput } from './rule';
import { type Progress, type ProgressRecord, stateText } from './schema';
import { deadlineOf, LEAD_DAYS, standingOf } from './standing';
import { besideText } from './wording';

/** Usually nothing is owed by number; the committee may ask for one statement by a day. */
const parameters = z.nullable(
  z.object({
    period: z.enum(['year', 'once']),
    dueOn: z.nullable(z.iso.date()),
    soft: z.boolean(),
  }),
);

const isStatement = (record: ProgressRecord): boolean => record.attested !== undefined;

const newestOf = ({ commitment, records }: ProgressInput): Progress['attested'] => {
  const newest = newestFirst(records).find(
    (record) => isEvidenceFor(commitment, record) && isStatement(record),
  );
  return newest?.attested ? { ...newest.attested, at: newest.at } : null;
};

const statedText = (stated: Progress['attested']): string => {
  if (!stated) return '还没有报告情况';
  const { at, claim, checked } = stated;
  const told = `${dayTextOf(at)}报告“${claim}”`;
  return checked ? `${told}，${dayTextOf(checked.at)}由${checked.by}核对` : `${told}，等上一级核对`;
};

/**
 * P8, an attestation: what the responsible level states about itself, checked by the level above. It
 * shows the newest statement, who checked it and when; only where the committee asks for one by a day
 * is there a figure, and then only a statement that was checked fills it.
 */
export const attestation = defineRule({
  schema: parameters,

  evaluate: (target, input): Progress => {
    const stated = newestOf(input);
    if (!target) return { ...evidenceOf(input), attested: stated };
    const { commitment, records, planYear, today } = input;
    const year = planYearOf(planYear);
    const { counted, beside } = sortOut(
      records,
      (record) =>
        isEvidenceFor(commitment, record) &&
        year.holds(record) &&
        (record.attested?.checked ?? null) !== null,
    );
    const n = counted.length > 0 ? 1 : 0;
    const lastDay = target.dueOn ?? year.lastDay;
    return {
      state: standingOf({ n, m: 1 }, deadlineOf(lastDay, LEAD_DAYS.year, today), target.soft),
      n,
      m: 1,
      dueOn: lastDay,
      latest: counted[0]?.at ?? null,
      recordIds: idsOf(counted),
      besideIds: idsOf(beside),
      periods: [],
      attested: stated,
    };
  },

  explain: (target, { today }, { attested, n, m, state, dueOn, besideIds }) => {
    const stated = statedText(attested);
    if (m === null) {
      const records = n > 0 ? `，${n}条关联记录` : '';
      return `${stateText.record}，${stated}${records}`;
    }
    if (state === 'done') return `${stated}，已完成${besideText(besideIds.length)}`;
    const day = dueOn ? dayText(dueOn) : '';
    const passed = dueOn !== null && isPast(dueOn, today);
    const outlook = passed
      ? target?.soft
        ? `${day}已过，力争目标不列逾期`
        : `${day}已到期`
      : `期限${day}`;
    return `${stated}，${outlook}${besideText(besideIds.length)}`;
  },
});
