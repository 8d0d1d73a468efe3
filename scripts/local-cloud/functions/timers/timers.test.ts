import { inlineFunctions } from '../inline';
import { type Clock, startTimers, type TimerRun, type Trigger } from './timers';

const BEGIN = Date.parse('2026-11-23T08:00:00+08:00');

/** A clock that stands until it is moved. */
function handClock() {
  let now = BEGIN;
  const waiting = new Set<{ readonly at: number; readonly wake: () => void }>();
  const clock: Clock = {
    now: () => now,
    wait(milliseconds, wake) {
      const entry = { at: now + milliseconds, wake };
      waiting.add(entry);
      return () => waiting.delete(entry);
    },
  };
  const due = () => [...waiting].filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
  /** Lets the process sleep over `seconds`: what was due meanwhile is woken at the end. */
  const sleep = (seconds: number) => {
    now += seconds * 1000;
    for (let next = due()[0]; next; next = due()[0]) {
      waiting.delete(next);
      next.wake();
    }
  };
  return {
    clock,
    sleep,
    pass: (seconds: number) => {
      for (let second = 0; second < seconds; second++) sleep(1);
    },
    waiting: () => waiting.size,
  };
}

const every = (config: string): Trigger => ({ functionName: 'f', name: 'often', config });

describe('timers', () => {
  it('fire once for each due time, with the event of the service', async () => {
    const { clock, pass } = handClock();
    const events: unknown[] = [];
    const host = inlineFunctions({ f: (event, { source }) => events.push([event, source]) });
    startTimers({ host, triggers: [every('*/20 * * * * * *')], clock });
    pass(59);
    expect(events).toEqual(
      ['2026-11-23T00:00:20Z', '2026-11-23T00:00:40Z'].map((Time) => [
        { Type: 'Timer', TriggerName: 'often', Time, Message: '' },
        'wx_trigger',
      ]),
    );
  });

  it('list their next run, and the last one with its outcome', async () => {
    const { clock, pass } = handClock();
    const host = inlineFunctions({
      f: () => {
        throw new Error('演示·出错');
      },
    });
    const runs: TimerRun[] = [];
    const timers = startTimers({
      host,
      triggers: [every('0 0 9 * * * *')],
      clock,
      ended: (_, run) => runs.push(run),
    });
    const next = BEGIN + 3_600_000;
    expect(timers.list()).toEqual([
      { ...every('0 0 9 * * * *'), nextRun: next, lastRun: undefined },
    ]);
    pass(3600);
    await new Promise(setImmediate);
    expect(timers.list()).toMatchObject([
      {
        nextRun: next + 86_400_000,
        lastRun: { dueAt: next, outcome: 'FUNCTIONS_EXECUTE_FAIL' },
      },
    ]);
    expect(runs).toHaveLength(1);
  });

  it('do not make up for times that were slept through', () => {
    const { clock, pass, sleep } = handClock();
    const called: unknown[] = [];
    const host = inlineFunctions({ f: (event) => called.push(Object(event).Time) });
    startTimers({ host, triggers: [every('0 0 * * * * *')], clock });
    sleep(5 * 3600 + 600);
    expect(called).toEqual([]);
    pass(50 * 60);
    expect(called).toEqual(['2026-11-23T06:00:00Z']);
  });

  it('fire even when the process was busy for some seconds', () => {
    const { clock, sleep } = handClock();
    const called: unknown[] = [];
    const host = inlineFunctions({ f: (event) => called.push(Object(event).Time) });
    startTimers({ host, triggers: [every('0 1 8 * * * *')], clock });
    sleep(65);
    expect(called).toEqual(['2026-11-23T00:01:00Z']);
  });

  it('start again although the run before has not ended', () => {
    const { clock, pass } = handClock();
    let running = 0;
    const host = inlineFunctions({
      f: () => {
        running += 1;
        return new Promise(() => undefined);
      },
    });
    startTimers({ host, triggers: [every('*/10 * * * * * *')], clock });
    pass(30);
    expect(running).toBe(3);
  });

  it('fire no more once closed, and wait for nothing when nothing is left', () => {
    const { clock, waiting } = handClock();
    const host = inlineFunctions({});
    const triggers = [every('* * * * * * *'), every('0 0 0 1 1 * 1999')];
    const timers = startTimers({ host, triggers, clock });
    expect(waiting()).toBe(1);
    timers.close();
    expect(waiting()).toBe(0);
  });

  it('are all off when one cannot be read, and the error names it', () => {
    const { clock, waiting } = handClock();
    const triggers = [every('* * * * * * *'), every('nonsense')];
    const starting = () => startTimers({ host: inlineFunctions({}), triggers, clock });
    expect(starting).toThrow('timer often of function f');
    expect(waiting()).toBe(0);
  });
});
