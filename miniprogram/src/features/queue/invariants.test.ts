import fc from 'fast-check';
import type { KeptAct } from './kept-act';
import { checkInTo, ENTERED, entryOf, FAULT, NO_CONNECTION, TestPhone } from './test-support';

type Way = 'arrives' | 'lost' | 'answer lost' | 'fault' | 'hangs';

type Step =
  | { name: 'act'; activity: string; byOrganiser: boolean; person: 'm1' | 'm2' }
  | { name: 'ways'; ways: Way[] }
  | { name: 'wake' }
  | { name: 'timer' }
  | { name: 'restart' }
  | { name: 'user'; person: 'm1' | 'm2' }
  | { name: 'cut off'; on: boolean };

const person = fc.constantFrom('m1' as const, 'm2' as const);
const way = fc.constantFrom<Way>('arrives', 'lost', 'answer lost', 'fault', 'hangs');

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      name: fc.constant('act' as const),
      activity: fc.constantFrom('a1', 'a2'),
      byOrganiser: fc.boolean(),
      person,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ name: fc.constant('ways' as const), ways: fc.array(way) }),
  },
  { weight: 2, arbitrary: fc.constant({ name: 'wake' as const }) },
  { weight: 1, arbitrary: fc.constant({ name: 'timer' as const }) },
  { weight: 2, arbitrary: fc.constant({ name: 'restart' as const }) },
  { weight: 1, arbitrary: fc.record({ name: fc.constant('user' as const), person }) },
  {
    weight: 1,
    arbitrary: fc.record({ name: fc.constant('cut off' as const), on: fc.boolean() }),
  },
);

/** A server that answers the same request with the same answer, as the product's does. */
class Server {
  ways: Way[] = [];
  /** Requests in the order of their first arrival, and who sent them. */
  readonly effects: Array<{ requestId: string; activityId: string; by: string | null }> = [];
  readonly hanging: Array<() => void> = [];

  receive({ requestId, activityId }: KeptAct['input'], by: string | null) {
    const way = this.ways.shift() ?? 'arrives';
    if (way === 'lost') return NO_CONNECTION;
    if (way === 'fault') return FAULT;
    if (way === 'hangs') {
      return new Promise<typeof NO_CONNECTION>((resolve) => {
        this.hanging.push(() => resolve(NO_CONNECTION));
      });
    }
    if (!this.effects.some((each) => each.requestId === requestId)) {
      this.effects.push({ requestId, activityId, by });
    }
    return way === 'answer lost' ? NO_CONNECTION : ENTERED;
  }

  timeOut() {
    for (const end of this.hanging.splice(0)) end();
  }
}

const settle = () => new Promise(setImmediate);

type Taken = { requestId: string; activityId: string; by: string | null };

/** One phone in two hands, its server, and what was done on it. */
class Play {
  readonly phone = new TestPhone();
  readonly server = new Server();
  readonly taken: Taken[] = [];
  /** Failed so often that a person had to send it again: those may come after later ones. */
  readonly givenUp = new Set<string>();

  constructor() {
    this.phone.answer = (input) => this.server.receive(input, this.phone.user.memberId);
    this.become('m1');
  }

  become(memberId: string): void {
    this.phone.user = { account: `of ${memberId}`, memberId };
  }

  act({ activity, byOrganiser, person }: Extract<Step, { name: 'act' }>): void {
    this.become(person);
    const requestId = `r${this.taken.length}`;
    this.taken.push({ requestId, activityId: activity, by: person });
    const make = byOrganiser ? entryOf : checkInTo;
    void this.phone.queue.take(make(activity, requestId));
  }

  async step(step: Step): Promise<void> {
    const { phone, server } = this;
    phone.now += 7_000;
    if (step.name === 'act') this.act(step);
    if (step.name === 'ways') server.ways = [...step.ways];
    if (step.name === 'wake') void phone.queue.wake();
    if (step.name === 'timer') phone.timer?.run();
    if (step.name === 'restart') phone.restart().open();
    if (step.name === 'user') this.become(step.person);
    if (step.name === 'cut off') phone.isCutOff = step.on;
    await settle();
  }

  /** The network is back for good, and both have the phone in their hand once more. */
  async end(): Promise<void> {
    const { phone, server } = this;
    server.ways = [];
    phone.isCutOff = false;
    server.timeOut();
    await settle();
    for (const memberId of ['m1', 'm2']) {
      this.become(memberId);
      await phone.queue.wake();
      for (const { input, state } of phone.queue.view().acts) {
        if (state.name !== 'refused') continue;
        this.givenUp.add(input.requestId);
        await phone.queue.retry(input.requestId);
      }
    }
  }

  /** Requests of one person at one activity, in their order. */
  idsOf(list: readonly Taken[], activityId: string, by: string): string[] {
    return list
      .filter((each) => each.activityId === activityId && each.by === by)
      .map(({ requestId }) => requestId)
      .filter((requestId) => !this.givenUp.has(requestId));
  }
}

const LANES = ['a1', 'a2'].flatMap((activity) => ['m1', 'm2'].map((by) => [activity, by] as const));

describe('any interleaving of loss, repetition, restart and change of person', () => {
  it('ends with every act done once in effect, in its order, by whom it belongs to, and none lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const play = new Play();
        for (const each of steps) await play.step(each);
        await play.end();
        const { phone, server, taken } = play;
        const standing = phone.standing();
        expect(taken.map(({ requestId }) => standing[requestId])).toEqual(taken.map(() => 'done'));
        expect(server.effects).toHaveLength(taken.length);
        for (const [activity, by] of LANES) {
          expect(play.idsOf(server.effects, activity, by)).toEqual(play.idsOf(taken, activity, by));
        }
      }),
      { numRuns: 300 },
    );
  });
});
