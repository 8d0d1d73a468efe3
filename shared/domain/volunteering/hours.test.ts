import fc from 'fast-check';
import { HOUR, MINUTE } from '../time';
import { figuresOf, hoursText, whereAt } from './hours';
import { withMarks } from './marking';
import { linesOf, totalsOf } from './record';
import type { Mark, MarkAct, Service } from './service-schema';

const START = Date.UTC(2022, 10, 27, 0, 30);

const mark = (act: MarkAct, minutes: number, method: Mark['method'] = 'code'): Mark => ({
  act,
  at: START + minutes * MINUTE,
  method,
  enteredBy: null,
  requestId: null,
  receivedAt: START,
  pending: false,
  struck: null,
});

describe('minutes of service', () => {
  it('run from check-in to check-out, less the time away', () => {
    const marks = [mark('in', 0), mark('leave', 60), mark('return', 90), mark('out', 180)];
    expect(figuresOf(marks)).toMatchObject({ minutes: 150, machineMinutes: 150, isOpen: false });
  });

  it('what an organiser has added is kept apart', () => {
    const marks = [mark('in', 0), mark('out', 180, 'organiser_entry')];
    expect(figuresOf(marks)).toMatchObject({ minutes: 180, machineMinutes: 0 });
  });

  it('over eight hours want a second look; eight do not', () => {
    expect(figuresOf([mark('in', 0), mark('out', 480)]).isLong).toBe(false);
    expect(figuresOf([mark('in', 0), mark('out', 481)]).isLong).toBe(true);
  });

  it('without a check-out there are none yet, and across midnight they go on', () => {
    expect(figuresOf([mark('in', 0)])).toMatchObject({ minutes: 0, isOpen: true });
    expect(figuresOf([mark('in', 15 * 60), mark('out', 18 * 60)]).minutes).toBe(180);
  });

  it('whoever goes away and then out has served until they went away', () => {
    expect(figuresOf([mark('in', 0), mark('leave', 50), mark('out', 180)]).minutes).toBe(50);
  });

  it('are printed as hours, never rounded up', () => {
    expect([0, 5, 6, 30, 59, 210].map(hoursText)).toEqual([
      '0.0',
      '0.0',
      '0.1',
      '0.5',
      '0.9',
      '3.5',
    ]);
  });

  it('a mark that does not fit is refused with where the person is', () => {
    const refusal = (marks: Mark[], added: Mark) => withMarks(marks, [added]);
    expect(refusal([], mark('out', 1))).toMatchObject({ error: { data: { now: 'out' } } });
    expect(refusal([mark('in', 0)], mark('in', 1))).toMatchObject({
      error: { data: { now: 'in' } },
    });
    const away = [mark('in', 0), mark('leave', 1)];
    expect(whereAt(away, START + HOUR)).toBe('away');
    expect(refusal(away, mark('leave', 2))).toMatchObject({ error: { data: { now: 'away' } } });
  });
});

const acts = fc.constantFrom<MarkAct>('in', 'out', 'leave', 'return');
const anyMark = fc
  .tuple(acts, fc.nat(3000), fc.boolean(), fc.boolean())
  .map(([act, minute, byHand, isStruck]) => ({
    ...mark(act, minute, byHand ? 'organiser_entry' : 'code'),
    struck: isStruck ? { at: 0, by: 'x', reason: 'x' } : null,
  }));

const anyServices = fc
  .array(fc.tuple(fc.array(anyMark, { maxLength: 12 }), fc.option(fc.nat(5))), { maxLength: 6 })
  .map((records) =>
    records.map(([marks, at], index): Pick<Service, 'id' | 'marks' | 'confirmed'> => {
      const { spans } = figuresOf(marks);
      const confirmed = at === null ? null : { at, by: 'x', spans, minutes: 0, machineMinutes: 0 };
      return { id: `service-${index}`, marks, confirmed };
    }),
  );

describe('whatever was marked, confirmed or struck', () => {
  it('service is never negative, never longer than it lasted, and never overlaps itself', () => {
    fc.assert(
      fc.property(fc.array(anyMark, { maxLength: 20 }), (marks) => {
        const { spans, minutes, machineMinutes } = figuresOf(marks);
        const times = marks.filter(({ struck }) => !struck).map(({ at }) => at);
        const longest = times.length > 0 ? Math.max(...times) - Math.min(...times) : 0;
        expect(minutes).toBeGreaterThanOrEqual(0);
        expect(minutes * MINUTE).toBeLessThanOrEqual(longest);
        expect(machineMinutes).toBeLessThanOrEqual(minutes);
        spans.slice(1).forEach((span, index) => {
          expect(span.from).toBeGreaterThanOrEqual(spans[index]?.to ?? 0);
        });
      }),
    );
  });

  it('no minute of a person stands in two lines, and the sum of a record is that of its lines', () => {
    fc.assert(
      fc.property(anyServices, (services) => {
        const lines = linesOf(services);
        const spans = lines.flatMap(({ figures }) => figures.spans).sort((a, b) => a.from - b.from);
        spans.slice(1).forEach((span, index) => {
          expect(span.from).toBeGreaterThanOrEqual(spans[index]?.to ?? 0);
        });
        const { minutes, waitingMinutes } = totalsOf(lines);
        const sum = lines.reduce((total, { figures }) => total + figures.minutes, 0);
        expect(minutes + waitingMinutes).toBe(sum);
      }),
    );
  });

  it('it makes no difference in what order the records are read', () => {
    fc.assert(
      fc.property(anyServices, (services) => {
        const backwards = linesOf([...services].reverse());
        expect(backwards).toEqual(linesOf(services));
      }),
    );
  });
});
