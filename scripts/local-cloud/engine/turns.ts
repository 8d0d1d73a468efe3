/** Work that may be interrupted: it yields wherever others may go first. */
export type Steps<Result> = Generator<undefined, Result>;

/** How long one piece of work keeps everybody else waiting. */
const SLICE_MS = 10;
/** The same when others wait already: long enough for what is short. */
const CROWDED_MS = 1;

const waiting: (() => void)[] = [];
let scheduled = false;

function nextTurn(): void {
  const turn = waiting.shift();
  scheduled = false;
  turn?.();
  schedule();
}

/** One slice in each round of the event loop, so that what arrives meanwhile comes in between. */
function schedule(): void {
  if (scheduled || waiting.length === 0) return;
  scheduled = true;
  setImmediate(nextTurn);
}

/** Runs for one slice. @returns whether the work is done, with its result */
function slice<Result>(
  steps: Steps<Result>,
  milliseconds: number,
): IteratorResult<unknown, Result> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const step = steps.next();
    if (step.done || performance.now() >= end) return step;
  }
}

/** Runs the work to its end. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Runs the work, at once when it is short; else in turns with everything else that goes on. */
export function inTurns<Result>(steps: Steps<Result>): Result | Promise<Result> {
  const first = slice(steps, waiting.length > 0 ? CROWDED_MS : SLICE_MS);
  if (first.done) return first.value;
  return new Promise((resolve, reject) => {
    const turn = () => {
      try {
        const step = slice(steps, SLICE_MS);
        if (step.done) resolve(step.value);
        else waiting.push(turn);
      } catch (error) {
        reject(error);
      }
    };
    waiting.push(turn);
    schedule();
  });
}
