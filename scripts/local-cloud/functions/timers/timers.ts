import { randomUUID } from 'node:crypto';
import { CloudError } from '../../errors';
import type { FunctionHost } from '../../types';
import { parseSchedule, type Schedule } from './schedule';

/** A timer of one function. */
export interface Trigger {
  readonly functionName: string;
  readonly name: string;
  /** Cron expression of seven fields. */
  readonly config: string;
}

/** One firing. Instants are milliseconds since the epoch. */
export interface TimerRun {
  readonly dueAt: number;
  readonly requestId: string;
  /** 'ok' or the code of the failure; undefined while it runs. */
  readonly outcome?: string;
}

export interface TimerStatus extends Trigger {
  /** Undefined when it never comes due again. */
  readonly nextRun: number | undefined;
  readonly lastRun: TimerRun | undefined;
}

/** Time, as far as timers need it. */
export interface Clock {
  now(): number;
  /** Calls `wake` after `milliseconds`. @returns how to call it off */
  wait(milliseconds: number, wake: () => void): () => void;
}

export interface TimersOptions {
  readonly host: FunctionHost;
  readonly triggers: readonly Trigger[];
  /** The machine's when left out. */
  readonly clock?: Clock;
  /** Told of each firing when it has ended. */
  readonly ended?: (trigger: Trigger, run: TimerRun) => void;
}

export interface Timers {
  list(): readonly TimerStatus[];
  /** Fires no more; what runs goes on. */
  close(): void;
}

/** Longer waits are cut up, so that a clock set anew is noticed. */
const LONGEST_WAIT_MS = 60_000;
/** A timer that comes this late was slept through and is left out. */
const TOO_LATE_MS = 30_000;

const machineClock: Clock = {
  now: Date.now,
  wait(milliseconds, wake) {
    const timer = setTimeout(wake, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** The event of the service's timers; the time is the one at which it was due. */
const eventOf = (trigger: Trigger, dueAt: number) => ({
  Type: 'Timer',
  TriggerName: trigger.name,
  Time: new Date(dueAt).toISOString().replace(/\.\d+Z$/, 'Z'),
  Message: '',
});

class Timer {
  private readonly schedule: Schedule;
  private next: number | undefined;
  private last: TimerRun | undefined;
  private callOff: () => void = () => undefined;

  constructor(
    private readonly trigger: Trigger,
    private readonly options: TimersOptions & { readonly clock: Clock },
  ) {
    const place = `timer ${trigger.name} of function ${trigger.functionName}`;
    this.schedule = parseSchedule(trigger.config, place);
    this.next = this.schedule.after(options.clock.now());
    this.waitForNext();
  }

  status(): TimerStatus {
    return { ...this.trigger, nextRun: this.next, lastRun: this.last };
  }

  stop(): void {
    this.callOff();
  }

  private waitForNext(): void {
    const { clock } = this.options;
    if (this.next === undefined) return;
    const wait = Math.min(Math.max(this.next - clock.now(), 0), LONGEST_WAIT_MS);
    this.callOff = clock.wait(wait, () => this.wake());
  }

  private wake(): void {
    const now = this.options.clock.now();
    const due = this.next;
    if (due !== undefined && due <= now) {
      this.next = this.schedule.after(now);
      if (now - due <= TOO_LATE_MS) this.fire(due);
    }
    this.waitForNext();
  }

  private async fire(dueAt: number): Promise<void> {
    const begun = { dueAt, requestId: randomUUID() };
    this.last = begun;
    const outcome = await this.call(begun.requestId, dueAt);
    const run = { ...begun, outcome };
    if (this.last === begun) this.last = run;
    this.options.ended?.(this.trigger, run);
  }

  private async call(requestId: string, dueAt: number): Promise<string> {
    try {
      await this.options.host.invoke({
        name: this.trigger.functionName,
        event: eventOf(this.trigger, dueAt),
        requestId,
        identity: {},
        source: 'wx_trigger',
      });
      return 'ok';
    } catch (error) {
      return error instanceof CloudError ? error.code : String(error);
    }
  }
}

/**
 * Calls functions at their times. Each due time fires once; one that passed while nothing ran or
 * the machine slept is not made up for. A run that takes longer than the interval does not keep the
 * next one from starting, as on the service. A failed run is not repeated.
 * @throws naming function and trigger when a schedule cannot be read
 */
export function startTimers({ clock = machineClock, ...options }: TimersOptions): Timers {
  const timers: Timer[] = [];
  const close = () => {
    for (const timer of timers) timer.stop();
  };
  try {
    for (const trigger of options.triggers) timers.push(new Timer(trigger, { ...options, clock }));
  } catch (error) {
    close();
    throw error;
  }
  return { list: () => timers.map((timer) => timer.status()), close };
}
