import fc from 'fast-check';
import { HOUR } from '../time';
import { newQueue, OFFER_LASTS, queueAt } from './queue';
import type { QueueLine } from './schema';

const CLOSING = 1000 * HOUR;

const arrived = (at: number): QueueLine => at;
const gone = (at: number, n: number, why: 'withdrawn' | 'void' = 'withdrawn'): QueueLine => ({
  what: 'gone',
  at,
  n,
  why,
});
const took = (at: number, n: number): QueueLine => ({ what: 'took', at, n });
const places = (at: number, count: number): QueueLine => ({ what: 'capacity', at, places: count });

const namesAt = (lines: readonly QueueLine[], now: number) => {
  const queue = queueAt(lines, now);
  return Array.from({ length: queue.issued }, (_, index) => queue.of(index + 1).name);
};

const withTwoPlaces = (...lines: QueueLine[]) => [...newQueue(2, CLOSING, 0), ...lines];
const four = [arrived(1), arrived(2), arrived(3), arrived(4)];

describe('a queue', () => {
  it('the first numbers are in, the rest wait in order', () => {
    const queue = queueAt(withTwoPlaces(...four), 5);
    expect(namesAt(withTwoPlaces(...four), 5)).toEqual(['in', 'in', 'waiting', 'waiting']);
    expect([1, 2, 3, 4].map(queue.positionOf)).toEqual([0, 0, 1, 2]);
  });

  it('a place that is given up is offered to the next, who has a day to say yes', () => {
    const lines = withTwoPlaces(...four, gone(10, 1));
    expect(queueAt(lines, 11).of(3)).toEqual({
      name: 'offered',
      since: 10,
      until: 10 + OFFER_LASTS,
    });
    expect(namesAt([...lines, took(12, 3)], 13)).toEqual(['gone', 'in', 'in', 'waiting']);
  });

  it('an offer nobody takes up goes on, and a yes that comes too late finds it gone', () => {
    const lines = withTwoPlaces(...four, gone(10, 1));
    const late = 10 + OFFER_LASTS;
    expect(namesAt(lines, late - 1)[2]).toBe('offered');
    expect(namesAt(lines, late)).toEqual(['gone', 'in', 'lapsed', 'offered']);
    expect(namesAt([...lines, took(late, 3)], late)).toEqual(['gone', 'in', 'lapsed', 'offered']);
  });

  it('fewer places than are taken: the last by number wait again; more: they are offered one', () => {
    const fewer = withTwoPlaces(...four, places(10, 1));
    expect(namesAt(fewer, 11)).toEqual(['in', 'waiting', 'waiting', 'waiting']);
    expect(queueAt(fewer, 11).of(2)).toEqual({ name: 'waiting', displaced: true });
    expect(namesAt([...fewer, places(12, 3)], 13)).toEqual(['in', 'offered', 'offered', 'waiting']);
  });

  it('a number that never became a sign-up is as if it had not been given out', () => {
    const lines = withTwoPlaces(...four, gone(10, 2, 'void'));
    expect(namesAt(lines, 11)).toEqual(['in', 'gone', 'in', 'waiting']);
  });

  it('once promotions have ended a free place stays free, until it is given by hand', () => {
    const after = CLOSING + 1;
    const lines = withTwoPlaces(...four, gone(after, 1));
    expect(namesAt(lines, after)).toEqual(['gone', 'in', 'waiting', 'waiting']);
    expect(namesAt([...lines, took(after, 4)], after)).toEqual(['gone', 'in', 'waiting', 'in']);
    expect(namesAt([...lines, took(after, 3), took(after, 4)], after)[3]).toBe('waiting');
  });
});

/** Any lines at all, in any order of numbers and with clocks a little apart. */
const anyLines = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.nat(5).map((skew) => (at: number) => arrived(at - skew)) },
    {
      weight: 3,
      arbitrary: fc.integer({ min: 1, max: 40 }).map((n) => (at: number) => gone(at, n)),
    },
    {
      weight: 3,
      arbitrary: fc.integer({ min: 1, max: 40 }).map((n) => (at: number) => took(at, n)),
    },
    { weight: 1, arbitrary: fc.nat(12).map((count) => (at: number) => places(at, count)) },
  ),
  { maxLength: 80 },
);

const steps = fc.array(fc.oneof(fc.constant(1), fc.integer({ min: 0, max: 30 * HOUR })), {
  minLength: 80,
  maxLength: 80,
});

describe('whatever happens in whatever order', () => {
  it('exactly as many hold a place as there are places and people, and the lowest numbers do', () => {
    fc.assert(
      fc.property(fc.nat(10), anyLines, steps, (capacity, makers, gaps) => {
        let at = 10;
        const made: QueueLine[] = [...newQueue(capacity, Number.MAX_SAFE_INTEGER, 0)];
        for (const [index, make] of makers.entries()) {
          at += gaps[index] ?? 1;
          made.push(make(at));
          const queue = queueAt(made, at);
          const numbers = Array.from({ length: queue.issued }, (_, n) => n + 1);
          const holds = numbers.filter((n) => ['in', 'offered'].includes(queue.of(n).name));
          const waits = numbers.filter((n) => queue.of(n).name === 'waiting');
          expect(holds).toHaveLength(Math.min(queue.capacity, holds.length + waits.length));
          expect(queue).toMatchObject({ taken: holds.length, waiting: waits.length });
          expect(Math.max(0, ...holds)).toBeLessThan(Math.min(Number.POSITIVE_INFINITY, ...waits));
          expect(waits.map(queue.positionOf)).toEqual(waits.map((_, position) => position + 1));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('looking later changes nothing but offers that have run out', () => {
    fc.assert(
      fc.property(anyLines, fc.nat(100), (makers, later) => {
        const lines = [
          ...newQueue(3, CLOSING, 0),
          ...makers.map((make, index) => make(10 + index)),
        ];
        const now = 10 + makers.length;
        expect(namesAt(lines, now + later)).toEqual(namesAt(lines, now));
      }),
    );
  });
});
