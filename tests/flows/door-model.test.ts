import type { InputOf, Reply } from '@shared/contract';
import { MINUTE } from '@shared/domain/time';
import fc from 'fast-check';
import { DoorModel } from '../support/door-model';
import { AT_THE_DOOR, MORNING, openWorld, shanghai, type World } from '../support/world';

const PEOPLE = ['zhang-min', 'sun-li', 'zhou-tao'] as const;
type Person = (typeof PEOPLE)[number];
type Wire = Readonly<Record<string, unknown>>;

/** A request as it was put together; it may arrive later, again, or after others. */
type Request =
  | { act: 'phone'; memberId: Person; taken: number; input: InputOf<'attendance.checkIn'> }
  | { act: 'enter'; input: InputOf<'attendance.enter'>; isSent: boolean }
  | { act: 'leave'; input: InputOf<'attendance.enterLeave'>; isSent: boolean };

/** How a request travels: how often at once, and at which write the server breaks off first. */
interface Way {
  copies: number;
  breaksAt: number;
}

const codeOf = (reply: Reply): string => (reply.ok ? 'ok' : reply.error.code);

/** One activity, the requests of all who stand around it, and the model beside it. */
class Door {
  readonly requests: Request[] = [];

  constructor(
    readonly world: World,
    readonly activityId: string,
    readonly model: DoorModel,
  ) {}

  get now(): number {
    return this.world.clock.now;
  }

  /** No two things happen in the same instant. */
  wait(milliseconds: number): void {
    this.world.clock.now += milliseconds;
  }

  nextId(): string {
    return `request-${this.requests.length}`;
  }

  /** Sends a call as it travels: broken off, then again, perhaps several times at once. */
  async send<R>({ copies, breaksAt }: Way, call: () => Promise<R>): Promise<R[]> {
    if (breaksAt > 0) {
      let writes = 0;
      const fault = ({ action, collectionName }: Wire) =>
        action === 'database.modifyDocument' &&
        collectionName === 'attendance' &&
        ++writes >= breaksAt;
      await this.world.losing(fault, call);
    }
    return Promise.all(Array.from({ length: copies }, call));
  }

  async deliver(request: Request, way: Way): Promise<void> {
    if (request.act === 'phone') return this.#deliverCode(request, way);
    request.isSent = true;
    const { requestId, memberIds } = request.input;
    const officer = this.world.as('zhao-lei');
    const { input } = request;
    const answers = await this.send(way, () =>
      'method' in input
        ? officer.ask('attendance.enter', input).catch(brokenOff)
        : officer.ask('attendance.enterLeave', input).catch(brokenOff),
    );
    const expected =
      'method' in input
        ? this.model.enter(memberIds, {
            requestId,
            method: input.method,
            late: input.arrival === 'late',
            now: input.capturedAt ?? this.now,
          })
        : this.model.leave(memberIds, requestId);
    for (const answer of answers) {
      expect(answer && { entered: answer.entered.sort(), already: answer.already.sort() }).toEqual(
        expected,
      );
    }
  }

  async #deliverCode(request: Extract<Request, { act: 'phone' }>, way: Way): Promise<void> {
    const { memberId, taken, input } = request;
    const person = this.world.as(memberId);
    const replies = await this.send(way, () => person.call('attendance.checkIn', input));
    const expected = this.model.phone(memberId, input.requestId, taken, this.now);
    for (const reply of replies) {
      if (typeof expected === 'string') expect(codeOf(reply)).toBe(expected);
      else expect(reply).toMatchObject({ ok: true, data: { presence: expected } });
    }
  }

  /** One record for each person, as the model has it. */
  async compare(): Promise<void> {
    const { rows } = await this.world.as('zhao-lei').ask('attendance.roster', {
      activityId: this.activityId,
    });
    for (const memberId of PEOPLE) {
      const own = rows.filter((row) => row.memberId === memberId);
      const { state, presence, sources } = this.model.expected(memberId);
      expect(own).toHaveLength(1);
      expect(own[0]).toMatchObject({ state, presence });
      expect(own[0]?.sources).toHaveLength(sources);
    }
  }
}

const brokenOff = (): undefined => undefined;

type Step = (door: Door) => Promise<void>;

const person = fc.constantFrom(...PEOPLE);
const people = fc.subarray([...PEOPLE], { minLength: 1 });
const way = fc.record({
  copies: fc.constantFrom(1, 1, 2),
  breaksAt: fc.constantFrom(0, 0, 0, 1, 2, 3),
});

/** A phone with a network, or one that keeps the code and sends it by a later step. */
const phoneTakes = (memberId: Person, isKept: boolean, how: Way) => async (door: Door) => {
  const capturedAt = door.now;
  const request: Request = {
    act: 'phone',
    memberId,
    taken: capturedAt,
    input: {
      activityId: door.activityId,
      code: door.world.codeOf(door.activityId).token,
      requestId: door.nextId(),
      capturedAt,
      kept: isKept,
    },
  };
  door.requests.push(request);
  if (!isKept) await door.deliver(request, how);
};

const organiserEnters =
  (
    memberIds: Person[],
    method: 'organiser_entry' | 'paper_sheet',
    arrival: 'on_time' | 'late',
    isKept: boolean,
    how: Way,
  ) =>
  async (door: Door) => {
    const { activityId, now: capturedAt } = door;
    const requestId = door.nextId();
    const request: Request = {
      act: 'enter',
      isSent: false,
      input: { activityId, memberIds, method, arrival, requestId, capturedAt },
    };
    door.requests.push(request);
    if (!isKept) await door.deliver(request, how);
  };

const organiserPutsOnLeave = (memberIds: Person[], how: Way) => async (door: Door) => {
  const requestId = door.nextId();
  const { activityId } = door;
  const input = { activityId, memberIds, class: 'official' as const, requestId };
  const request: Request = { act: 'leave', isSent: false, input };
  door.requests.push(request);
  await door.deliver(request, how);
};

/** Something put together before arrives: for the first time, or once more. */
const arrives = (index: number, how: Way) => async (door: Door) => {
  const request = door.requests[index % Math.max(1, door.requests.length)];
  if (!request) return;
  // What a phone with a network was refused, it does not send again; the code is gone by then.
  const { act } = request;
  if (act === 'phone' && !request.input.kept && door.now - request.taken > 10_000) return;
  await door.deliver(request, how);
};

const organiserStrikes = (memberId: Person) => async (door: Door) => {
  const { activityId } = door;
  const strike = { activityId, memberId, reason: '本人未到场' };
  const reply = await door.world.as('zhao-lei').call('attendance.strikeOut', strike);
  expect(codeOf(reply)).toBe(door.model.strike(memberId) ? 'ok' : 'NOTHING_TO_STRIKE');
};

const organiserConfirms = (how: Way) => async (door: Door) => {
  const { activityId } = door;
  await door.send(how, () =>
    door.world.as('zhao-lei').call('attendance.confirmKept', { activityId }),
  );
  door.model.confirm();
};

const organiserUndoes = (index: number, how: Way) => async (door: Door) => {
  const sent = door.requests.filter((one) => one.act !== 'phone' && one.isSent);
  const request = sent[index % Math.max(1, sent.length)];
  if (!request) return;
  const { activityId } = door;
  const { requestId } = request.input;
  const replies = await door.send(how, () =>
    door.world.as('zhao-lei').call('attendance.undo', { activityId, requestId }),
  );
  const undone = door.model.undo(requestId).sort();
  for (const reply of replies) {
    expect(reply.ok && reply.data.undone.sort()).toEqual(undone);
  }
};

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(person, fc.boolean(), way).map((given) => phoneTakes(...given)),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        people,
        fc.constantFrom('organiser_entry' as const, 'paper_sheet' as const),
        fc.constantFrom('on_time' as const, 'late' as const),
        fc.boolean(),
        way,
      )
      .map((given) => organiserEnters(...given)),
  },
  { weight: 1, arbitrary: fc.tuple(people, way).map((given) => organiserPutsOnLeave(...given)) },
  { weight: 6, arbitrary: fc.tuple(fc.nat(30), way).map((given) => arrives(...given)) },
  { weight: 2, arbitrary: person.map(organiserStrikes) },
  { weight: 1, arbitrary: way.map(organiserConfirms) },
  { weight: 2, arbitrary: fc.tuple(fc.nat(30), way).map((given) => organiserUndoes(...given)) },
);

/** Seconds at most times, minutes at some: codes change, and people become late. */
const pause = fc.constantFrom(1, 3_000, 25_000, 3 * MINUTE);

describe('phones, the organiser and paper, in any order', () => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it.each([1, 2, 3])(
    'end with one record for each person, and the same answer for the same request (%i)',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(step, pause), { minLength: 4, maxLength: 16 }),
          async (steps) => {
            world.clock.now = MORNING;
            const activityId = await world.themePartyDay();
            world.clock.now = AT_THE_DOOR;
            const lateAfter = shanghai('2022-11-18', '14:10');
            const door = new Door(world, activityId, new DoorModel(PEOPLE, lateAfter));
            for (const [act, milliseconds] of steps) {
              await act(door);
              door.wait(milliseconds);
              await door.compare();
            }
            await world.as('zhao-lei').ask('activities.close', { activityId });
            const { counts } = await world.as('zhao-lei').ask('attendance.counts', { activityId });
            const states = PEOPLE.map((id) => door.model.expected(id).state);
            expect(counts).toMatchObject({
              present: states.filter((state) => state === 'present').length,
              onLeave: states.filter((state) => state === 'on_leave').length,
            });
          },
        ),
        { numRuns: 12 },
      );
    },
  );
});
