import * as z from 'zod/mini';
import { dayTextOf } from '../time';
import { dayText, isPast, planYearOf } from './calendar';
import { idsOf, isEvidenceFor, newestFirst } from './records';
import { defineRule, type ProgressInput } from './rule';
import type { ElementProgress, Progress, ProgressRecord } from './schema';
import { deadlineOf, LEAD_DAYS, standingOf } from './standing';

/** The elements are the quantity; of a target only its day and its softness are asked. */
const parameters = z.nullable(
  z.object({
    period: z.enum(['year', 'once']),
    dueOn: z.nullable(z.iso.date()),
    soft: z.boolean(),
  }),
);

/**
 * Whether the elements are asked for at all: a list in the plan's own words, or wanted by a target in
 * force, or entered by the committee (六个有). What the office alone reads into the plan (在用文件) is no figure before.
 */
const isAskedFor = (commitment: ProgressInput['commitment']) => {
  const { target, explicit, checklist: names, quotes, checklistBy } = commitment;
  return (
    target !== null ||
    explicit ||
    checklistBy === 'committee' ||
    (names.length > 1 && names.every((name) => quotes.some((quote) => quote.includes(name))))
  );
};

const isDocument = ({ kind }: ProgressRecord): boolean => kind.startsWith('document');

/**
 * The records that fill each element: those that name it, whatever their number. A list of one element
 * (在用文件) also takes any document of the named evidence that names none.
 */
const filled = (commitment: ProgressInput['commitment'], records: readonly ProgressRecord[]) =>
  commitment.checklist.map((name) => ({
    name,
    records: records.filter(
      (record) =>
        isEvidenceFor(commitment, record) &&
        (record.element === undefined
          ? commitment.checklist.length === 1 && isDocument(record)
          : record.element === name),
    ),
  }));

const missingOf = (elements: readonly ElementProgress[]): string =>
  elements
    .filter(({ recordIds }) => recordIds.length === 0)
    .map(({ name }) => name)
    .join('、');

const outlookOf = ({ state, dueOn }: Progress, today: number): string => {
  if (state === 'done') return '，已完成';
  if (dueOn === null) return '';
  const day = dayText(dueOn);
  if (state === 'overdue') return `，${day}已到期`;
  if (isPast(dueOn, today)) return `，${day}已过，力争目标不列逾期`;
  return state === 'due' ? `，${day}到期` : `，期限${day}`;
};

/**
 * P4, a checklist: elements that stand of elements named. A document that stays in force counts whatever
 * its date, so only the day it is owed by knows a calendar; without a target nothing is late.
 */
export const checklist = defineRule({
  schema: parameters,

  applies: ({ commitment }) => commitment.checklist.length > 0 && isAskedFor(commitment),

  evaluate: (target, { commitment, records, planYear, today }): Progress => {
    const all = newestFirst(records);
    const elements = filled(commitment, all);
    const filling = new Set(elements.flatMap((element) => element.records));
    const counted = all.filter((record) => filling.has(record));
    const n = elements.filter((element) => element.records.length > 0).length;
    const lastDay = target ? (target.dueOn ?? planYearOf(planYear).lastDay) : null;
    const deadline = lastDay === null ? 'far' : deadlineOf(lastDay, LEAD_DAYS.year, today);
    const m = elements.length;
    return {
      state: standingOf({ n, m }, deadline, target?.soft ?? false),
      n,
      m,
      dueOn: lastDay,
      latest: counted[0]?.at ?? null,
      recordIds: idsOf(counted),
      besideIds: idsOf(all.filter((record) => !filling.has(record))),
      periods: [],
      elements: elements.map((element) => ({
        name: element.name,
        recordIds: idsOf(element.records),
      })),
    };
  },

  explain: (_, { today }, progress) => {
    const { n, m, latest, elements = [], besideIds } = progress;
    const missing = missingOf(elements);
    const standing =
      m === 1
        ? `${elements[0]?.name ?? ''}${n === 1 ? '已有' : '还没有'}`
        : `${m}项中已有${n}项${missing ? `，缺${missing}` : ''}`;
    const last = latest === null ? '' : `，最近${dayTextOf(latest)}`;
    const beside = besideIds.length > 0 ? `；另有${besideIds.length}条关联记录` : '';
    return `${standing}${last}${outlookOf(progress, today)}${beside}`;
  },
});
