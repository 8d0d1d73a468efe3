import { HOUR, type Instant, MINUTE } from '../time';
import type { Mark, MarkAct, Span } from './service-schema';

/** Longer than this in one record wants a second look. */
const LONG = 8 * HOUR;

/** Where somebody is: not here, at work, gone for a while. */
export type Whereabouts = 'out' | 'in' | 'away';

const NEXT: Readonly<Record<Whereabouts, Partial<Record<MarkAct, Whereabouts>>>> = {
  out: { in: 'in' },
  in: { leave: 'away', out: 'out' },
  away: { return: 'in', out: 'out' },
};

/** Marks that stand, in order of time; of one time in the order they came. */
export const standing = (marks: readonly Mark[]): Mark[] =>
  marks.filter(({ struck }) => struck === null).sort((a, b) => a.at - b.at);

const byMachine = ({ method }: Pick<Mark, 'method'>): boolean =>
  method === 'code' || method === 'offline_code';

/** Whether an upload from a phone without a network waits for the organiser. */
export const hasPending = (marks: readonly Mark[]): boolean =>
  standing(marks).some(({ pending }) => pending);

interface Walk {
  where: Whereabouts;
  since: Mark | undefined;
  spans: Span[];
  fits: boolean;
}

const step = (walk: Walk, mark: Mark): Walk => {
  const where = NEXT[walk.where][mark.act];
  if (where === undefined) return { ...walk, fits: false };
  const { since } = walk;
  if (where === 'in') return { ...walk, where, since: mark };
  if (!since) return { ...walk, where };
  const machine = byMachine(since) && byMachine(mark);
  const span = { from: since.at, to: mark.at, machine };
  return {
    ...walk,
    where,
    since: undefined,
    spans: span.to > span.from ? [...walk.spans, span] : walk.spans,
  };
};

/** What the marks come to: where the person is, the spans of service, and whether all fit together. */
export const walkOf = (marks: readonly Mark[]): Omit<Walk, 'since'> => {
  const start: Walk = { where: 'out', since: undefined, spans: [], fits: true };
  return standing(marks).reduce(step, start);
};

/** Where the person was at an instant, by the marks until then. */
export const whereAt = (marks: readonly Mark[], at: Instant): Whereabouts =>
  walkOf(marks.filter((mark) => mark.at <= at)).where;

const cut = (span: Span, away: { from: Instant; to: Instant }): Span[] => {
  if (away.to <= span.from || span.to <= away.from) return [span];
  return [
    { ...span, to: Math.min(span.to, away.from) },
    { ...span, from: Math.max(span.from, away.to) },
  ].filter(({ from, to }) => to > from);
};

/** Spans without the time that others have counted already. */
export const without = (
  spans: readonly Span[],
  counted: readonly { from: Instant; to: Instant }[],
): Span[] =>
  counted.reduce<Span[]>((left, away) => left.flatMap((span) => cut(span, away)), [...spans]);

const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { from, to }) => sum + to - from, 0);

/** Whole minutes of spans, and those of them the machine recorded. */
export const minutesOf = (spans: readonly Span[]): { minutes: number; machineMinutes: number } => {
  const minutes = Math.floor(lengthOf(spans) / MINUTE);
  const machine = Math.floor(lengthOf(spans.filter((span) => span.machine)) / MINUTE);
  return { minutes, machineMinutes: Math.min(minutes, machine) };
};

export interface Figures {
  spans: Span[];
  minutes: number;
  machineMinutes: number;
  isOpen: boolean;
  isLong: boolean;
  countedElsewhere: number;
}

/**
 * The service a record comes to.
 * @param counted spans that other records of the person have counted before
 */
export const figuresOf = (
  marks: readonly Mark[],
  counted: readonly { from: Instant; to: Instant }[] = [],
): Figures => {
  const { spans: all, where } = walkOf(marks);
  const spans = without(all, counted);
  const { minutes, machineMinutes } = minutesOf(spans);
  return {
    spans,
    minutes,
    machineMinutes,
    isOpen: where !== 'out',
    isLong: lengthOf(all) > LONG,
    countedElsewhere: minutesOf(all).minutes - minutes,
  };
};

/** 3.5 小时: hours with one decimal, as papers have it; rounded down, so that nothing is claimed. */
export const hoursText = (minutes: number): string => (Math.floor(minutes / 6) / 10).toFixed(1);
