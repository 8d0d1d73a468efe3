import { HOUR, type Instant } from '../time';
import type { QueueEvent, QueueLine } from './schema';

/** How long an offered place waits to be taken up; never beyond the end of promotions. */
export const OFFER_LASTS = 24 * HOUR;

/** More numbers than this are not given out for one shift. */
export const QUEUE_LIMIT = 3000;

/** Where a number stands. `in` and `offered` hold a place; nobody else does. */
export type QueueState =
  | { name: 'in' }
  | { name: 'offered'; since: Instant; until: Instant }
  /** `displaced`: had a place before there were fewer. */
  | { name: 'waiting'; displaced: boolean }
  | { name: 'lapsed'; at: Instant }
  | { name: 'gone' };

export interface QueueAt {
  capacity: number;
  /** Numbers given out so far. */
  issued: number;
  /** Places taken or offered. */
  taken: number;
  /** Of those, places offered and not taken up yet. */
  offered: number;
  waiting: number;
  /** When promotions end. */
  closing: Instant;
  /** @param n from 1 */
  of: (n: number) => QueueState;
  /** Place in the waiting list, from 1; 0 when the number does not wait. */
  positionOf: (n: number) => number;
}

/**
 * The queue as it is played through, line by line. Time is the latest seen so far: clocks of two
 * instances may be a little apart, the order of the lines is not.
 */
class Playing {
  readonly states: QueueState[] = [{ name: 'gone' }];
  capacity = 0;
  taken = 0;
  waiting = 0;
  closing: Instant = 0;
  private time: Instant = 0;
  /** No number below it waits. */
  private firstWaiting = 1;
  offered = 0;

  constructor(private readonly voids: ReadonlySet<number>) {}

  state = (n: number): QueueState => this.states[n] ?? { name: 'gone' };

  private holds = ({ name }: QueueState) => name === 'in' || name === 'offered';

  private set(n: number, to: QueueState): void {
    const from = this.state(n);
    this.taken += Number(this.holds(to)) - Number(this.holds(from));
    this.waiting += Number(to.name === 'waiting') - Number(from.name === 'waiting');
    this.offered += Number(to.name === 'offered') - Number(from.name === 'offered');
    if (to.name === 'waiting') this.firstWaiting = Math.min(this.firstWaiting, n);
    this.states[n] = to;
  }

  /** Free places go to those who wait, in order, as long as there are promotions. */
  private promote(at: Instant): void {
    if (at >= this.closing) return;
    while (this.taken < this.capacity && this.waiting > 0) {
      while (this.state(this.firstWaiting).name !== 'waiting') this.firstWaiting += 1;
      const until = Math.min(at + OFFER_LASTS, this.closing);
      this.set(this.firstWaiting, { name: 'offered', since: at, until });
    }
  }

  /** The offer that runs out first, of those that have run out by then. */
  private lapsing(by: Instant): { n: number; until: Instant } | undefined {
    if (this.offered === 0) return undefined;
    let first: { n: number; until: Instant } | undefined;
    this.states.forEach((state, n) => {
      if (state.name !== 'offered' || state.until > by) return;
      if (!first || state.until < first.until) first = { n, until: state.until };
    });
    return first;
  }

  /** Lets time pass: offers nobody took up lapse, each at its time, and go on. */
  pass(until: Instant): void {
    this.time = Math.max(this.time, until);
    for (let next = this.lapsing(this.time); next; next = this.lapsing(this.time)) {
      this.set(next.n, { name: 'lapsed', at: next.until });
      this.promote(next.until);
    }
  }

  /** A place that is lost is lost by the last number. */
  private demote(): void {
    for (let n = this.states.length - 1; this.taken > this.capacity && n > 0; n--) {
      if (this.holds(this.state(n))) this.set(n, { name: 'waiting', displaced: true });
    }
  }

  private arrive(): void {
    const n = this.states.length;
    if (this.voids.has(n)) this.states[n] = { name: 'gone' };
    else if (this.taken < this.capacity && this.waiting === 0) this.set(n, { name: 'in' });
    else this.set(n, { name: 'waiting', displaced: false });
  }

  /** Says yes to an offer; once promotions have ended, a free place is given by hand. */
  private take(n: number): void {
    const state = this.state(n);
    const byHand =
      state.name === 'waiting' && this.time >= this.closing && this.taken < this.capacity;
    if (state.name === 'offered' || byHand) this.set(n, { name: 'in' });
  }

  play(line: QueueLine): void {
    if (typeof line === 'number') {
      this.pass(line);
      this.arrive();
    } else {
      this.pass(line.at);
      this.change(line);
    }
    this.promote(this.time);
  }

  private change(line: QueueEvent): void {
    if (line.what === 'took') this.take(line.n);
    if (line.what === 'gone' && this.states[line.n]) this.set(line.n, { name: 'gone' });
    if (line.what === 'capacity') {
      this.capacity = line.places;
      this.demote();
    }
    if (line.what === 'closing') this.closing = line.from;
  }
}

/**
 * Who is in, who is offered a place and who waits, from the lines of the queue alone: the first N of the
 * active numbers hold the N places, the rest wait in order. Until promotions end no place stays empty
 * while somebody waits, and never do more hold a place than there are.
 * A number that never became a sign-up is as if it had never been given out.
 */
export const queueAt = (lines: readonly QueueLine[], now: Instant): QueueAt => {
  const voids = lines.flatMap((line) =>
    typeof line !== 'number' && line.what === 'gone' && line.why === 'void' ? [line.n] : [],
  );
  const playing = new Playing(new Set(voids));
  for (const line of lines) playing.play(line);
  playing.pass(now);
  const { capacity, taken, offered, waiting, closing, states } = playing;
  return {
    capacity,
    issued: states.length - 1,
    taken,
    offered,
    waiting,
    closing,
    of: playing.state,
    positionOf: (n) =>
      playing.state(n).name === 'waiting'
        ? states.slice(0, n + 1).filter(({ name }) => name === 'waiting').length
        : 0,
  };
};

/** When each number was given out. */
export const arrivalsOf = (lines: readonly QueueLine[]): Instant[] =>
  lines.filter((line) => typeof line === 'number');

/** Whether a number has left the queue. */
export const hasGone = (lines: readonly QueueLine[], n: number): boolean =>
  lines.some((line) => typeof line !== 'number' && line.what === 'gone' && line.n === n);

/** The queue of a new shift. */
export const newQueue = (places: number, closing: Instant, at: Instant): QueueLine[] => [
  { what: 'capacity', at, places },
  { what: 'closing', at, from: closing },
];
