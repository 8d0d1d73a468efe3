import type { Activity } from '../logic/idle';
import { asDictionary, type Callable, type Dictionary, invoke, plain } from '../values';

/** One call of a `wx` function: its name and its input without callbacks. */
export interface WxCall {
  readonly api: string;
  readonly input: unknown;
}

/** Thrown by an answer to end in the caller's `fail`. `errMsg` becomes `api:fail reason`. */
export class WxFailure extends Error {
  override readonly name = 'WxFailure';

  constructor(
    readonly reason: string,
    readonly errno?: number,
  ) {
    super(reason);
  }
}

export type Answer = (input: Dictionary) => unknown;

/**
 * Makes `wx` functions of WeChat's usual shape: callbacks `success`, `fail` and `complete` in the
 * argument, or a promise when none is given.
 */
export class WxFunctions {
  constructor(
    private readonly activity: Activity,
    private readonly adopt: (value: unknown) => unknown,
  ) {}

  answering(api: string, answer: Answer): Callable {
    return (argument) => {
      const options = asDictionary(argument);
      const outcome = this.activity.track(api, () => this.#outcome(api, options, answer));
      const wantsCallback = ['success', 'fail', 'complete'].some((name) => name in options);
      const ended = outcome.then(({ isOk, result }) => {
        this.activity.guard(() => invoke(options, isOk ? 'success' : 'fail', result));
        this.activity.guard(() => invoke(options, 'complete', result));
        if (!isOk && !wantsCallback) throw result;
        return result;
      });
      return wantsCallback ? undefined : ended;
    };
  }

  async #outcome(
    api: string,
    options: Dictionary,
    answer: Answer,
  ): Promise<{ isOk: boolean; result: unknown }> {
    try {
      const result = asDictionary(await answer(options));
      return { isOk: true, result: this.adopt({ errMsg: `${api}:ok`, ...result }) };
    } catch (error) {
      if (!(error instanceof WxFailure)) throw error;
      const { reason, errno } = error;
      return { isOk: false, result: this.adopt({ errMsg: `${api}:fail ${reason}`, errno }) };
    }
  }
}

/** A `wx` object whose every call is written down first. */
export function recorded(functions: Dictionary, calls: WxCall[]): Dictionary {
  const wrap = (api: string, value: unknown): unknown => {
    if (typeof value !== 'function') return value;
    return (...args: unknown[]) => {
      calls.push({ api, input: plain(args.length > 1 ? args : args[0]) });
      return value.apply(functions, args);
    };
  };
  return Object.fromEntries(
    Object.entries(functions).map(([name, value]) => [name, wrap(name, value)]),
  );
}
