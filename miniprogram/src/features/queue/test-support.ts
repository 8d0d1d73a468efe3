import type { Instant } from '@shared/domain/time';
import type { Draft, KeptAct, KeptOperation, Outcome } from './kept-act';
import { type Identified, Queue, type QueueParts } from './queue';
import type { Present } from './queue-state';

type Input = KeptAct['input'];

/** A check-in to one activity. */
export const checkInTo = (activityId: string, requestId: string, at: Instant = 0): Draft => ({
  operation: 'attendance.checkIn',
  input: { activityId, code: '482916', requestId, capturedAt: at },
  about: '学条例 强支部',
});

/** An entry of one person by the organiser. */
export const entryOf = (activityId: string, requestId: string, memberId = 'm9'): Draft => ({
  operation: 'attendance.enter',
  input: {
    activityId,
    requestId,
    memberIds: [memberId],
    method: 'organiser_entry',
    arrival: 'on_time',
  },
  about: '演示·孙丽',
});

export const NO_CONNECTION: Outcome = {
  ok: false,
  error: { code: 'NO_CONNECTION', data: {}, message: '没有连上服务' },
};
export const FAULT: Outcome = {
  ok: false,
  error: { code: 'UNEXPECTED', data: { reference: 'k3f9' }, message: '服务出了问题' },
};
export const CLOSED: Outcome = {
  ok: false,
  error: { code: 'CHECK_IN_CLOSED', data: { closedAt: 5 }, message: '签到已结束' },
};
export const ENTERED: Outcome = { ok: true, data: { entered: ['m9'], already: [], unknown: [] } };

/** A phone with storage, a clock and somebody who uses it; its queue ends with every restart. */
export class TestPhone {
  stored: string | undefined;
  aside: string | undefined;
  isFull = false;
  isCutOff = false;
  now: Instant = 1_000_000;
  user: Present = { account: 'a', memberId: 'm1' };
  sent: Array<{ operation: KeptOperation; input: Input; by: string | null }> = [];
  /** How the server answers; by default everything is done. */
  answer: (input: Input) => Promise<Outcome> | Outcome = () => ENTERED;
  identified: () => Identified = () =>
    this.user.memberId === null ? 'nobody' : { memberId: this.user.memberId };
  asked = 0;
  done = 0;
  timer: { run: () => void; milliseconds: number } | undefined;
  queue: Queue = this.restart();

  restart(): Queue {
    this.timer = undefined;
    this.queue = new Queue(this.#parts());
    return this.queue;
  }

  #parts(): QueueParts {
    return {
      shelf: {
        read: () => this.stored,
        write: (text) => {
          if (this.isFull) throw new Error('full');
          this.stored = text;
        },
        putAside: (text) => {
          this.aside = text;
        },
      },
      send: async (operation, input) => {
        this.sent.push({ operation, input, by: this.user.memberId });
        return this.answer(input);
      },
      identify: async () => {
        this.asked += 1;
        return this.identified();
      },
      present: () => this.user,
      now: () => this.now,
      later: (run, milliseconds) => {
        const timer = { run, milliseconds };
        this.timer = timer;
        return () => {
          if (this.timer === timer) this.timer = undefined;
        };
      },
      isCutOff: () => this.isCutOff,
      onDone: () => {
        this.done += 1;
      },
    };
  }

  /** Where every act stands, by its request. */
  standing(): Record<string, string> {
    const { acts } = this.queue.view();
    return Object.fromEntries(acts.map(({ input, state }) => [input.requestId, state.name]));
  }
}
