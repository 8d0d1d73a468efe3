import { addDays, type Instant, type LocalDate, localDateOf } from '../time';
import { type Figures, figuresOf, minutesOf, without } from './hours';
import type { Service, Span } from './service-schema';

/** A record with what it counts: no minute of a person is counted in two. */
export interface RecordLine<S> {
  service: S;
  figures: Figures;
}

type Counted = Pick<Service, 'id' | 'marks' | 'confirmed'>;

/** When a record began to count; one that waits counts after all that are confirmed. */
const since = ({ confirmed }: Counted): number => confirmed?.at ?? Number.MAX_SAFE_INTEGER;

const byConfirmation = (left: Counted, right: Counted): number =>
  since(left) - since(right) || (left.id < right.id ? -1 : 1);

const confirmedFigures = (
  spans: readonly Span[],
  counted: readonly Span[],
  marks: Service['marks'],
): Figures => {
  const left = without(spans, counted);
  const { minutes, machineMinutes } = minutesOf(left);
  const { isLong } = figuresOf(marks);
  const countedElsewhere = minutesOf(spans).minutes - minutes;
  return { spans: left, minutes, machineMinutes, isOpen: false, isLong, countedElsewhere };
};

/**
 * The lines of a person's record. Time that two records claim belongs to the one confirmed first, so
 * that the sum of the lines is the time the person served and no more, whoever confirmed what at once.
 */
export const linesOf = <S extends Counted>(services: readonly S[]): RecordLine<S>[] => {
  const counted: Span[] = [];
  return [...services].sort(byConfirmation).map((service) => {
    const figures = service.confirmed
      ? confirmedFigures(service.confirmed.spans, counted, service.marks)
      : figuresOf(service.marks, counted);
    counted.push(...figures.spans);
    return { service, figures };
  });
};

export interface Totals {
  minutes: number;
  waitingMinutes: number;
  /** Records with any minute confirmed. */
  times: number;
}

/** What lines come to: confirmed and waiting kept apart. */
export const totalsOf = (lines: readonly RecordLine<Counted>[]): Totals => {
  const confirmed = lines.filter(({ service }) => service.confirmed);
  const sum = (of: readonly RecordLine<Counted>[]) =>
    of.reduce((total, { figures }) => total + figures.minutes, 0);
  return {
    minutes: sum(confirmed),
    waitingMinutes: sum(lines.filter(({ service }) => !service.confirmed)),
    times: confirmed.filter(({ figures }) => figures.minutes > 0).length,
  };
};

/** The twelve months up to today: from the day after today a year ago. */
export const rollingYear = (now: Instant): { from: LocalDate; to: LocalDate } => {
  const to = localDateOf(now);
  const aYearAgo = `${Number(to.slice(0, 4)) - 1}${to.slice(4)}`.replace(/-02-29$/, '-02-28');
  return { from: addDays(aYearAgo, 1), to };
};
