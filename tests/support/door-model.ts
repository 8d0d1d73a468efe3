import { windowOf } from '@shared/domain/attendance/code';

/** What people and phones say, and what becomes of it; the times are instants. */
interface Statement {
  requestId: string;
  hand: 'phone' | 'organiser';
  method: string;
  at: number;
  late: boolean;
  standing: 'counts' | 'pending' | 'struck' | 'undone';
}

interface PersonModel {
  statements: Statement[];
  /** The request that put the person on leave. */
  leave: string | null;
  /** What requests of the organiser were told about the person. */
  told: Map<string, 'entered' | 'already'>;
}

export interface Expected {
  state: 'expected' | 'present' | 'on_leave';
  presence: { at: number; arrival: 'late' | 'on_time'; method: string; pending: boolean } | null;
  sources: number;
}

export type PhoneAnswer =
  | { at: number; arrival: 'late' | 'on_time'; method: string }
  | 'ALREADY_CHECKED_IN'
  | 'ENTRY_STRUCK';

const live = ({ statements }: PersonModel): Statement[] =>
  statements.filter(({ standing }) => standing === 'counts' || standing === 'pending');

const arrivalOf = (late: boolean) => (late ? 'late' : 'on_time');

/** A code still holds ten seconds after it left the screen. */
const holds = (taken: number, now: number): boolean =>
  [now, now - 10_000, now + 10_000].some((instant) => windowOf(instant) === windowOf(taken));

/** The roster as it ought to be: small, without a store, and without an order of arrival. */
export class DoorModel {
  readonly #people = new Map<string, PersonModel>();
  readonly #lateAfter: number;

  constructor(memberIds: readonly string[], lateAfter: number) {
    this.#lateAfter = lateAfter;
    for (const id of memberIds) {
      this.#people.set(id, { statements: [], leave: null, told: new Map() });
    }
  }

  #person(memberId: string): PersonModel {
    const person = this.#people.get(memberId);
    if (!person) throw new Error(`the model does not know ${memberId}`);
    return person;
  }

  /** A phone sends a code it took at `taken`. */
  phone(memberId: string, requestId: string, taken: number, now: number): PhoneAnswer {
    const person = this.#person(memberId);
    const own = person.statements.find((one) => one.requestId === requestId);
    if (own) {
      if (own.standing === 'struck') return 'ENTRY_STRUCK';
      return { at: own.at, arrival: arrivalOf(own.late), method: own.method };
    }
    if (live(person).some(({ hand }) => hand === 'phone')) return 'ALREADY_CHECKED_IN';
    const isPrompt = holds(taken, now);
    const method = isPrompt ? 'code' : 'offline_code';
    const late = taken > this.#lateAfter;
    const standing = isPrompt ? 'counts' : 'pending';
    person.statements.push({ requestId, hand: 'phone', method, at: taken, late, standing });
    return { at: taken, arrival: arrivalOf(late), method };
  }

  /** The organiser enters people; @returns what each of them was told as */
  enter(
    memberIds: readonly string[],
    entry: { requestId: string; method: string; late: boolean; now: number },
  ): { entered: string[]; already: string[] } {
    const { requestId, method, late, now: at } = entry;
    for (const id of memberIds) {
      const person = this.#person(id);
      if (person.told.has(requestId)) continue;
      const others = live(person);
      person.told.set(requestId, others.length === 0 ? 'entered' : 'already');
      if (others.some(({ hand }) => hand === 'organiser')) continue;
      const standing = 'counts';
      person.statements.push({ requestId, hand: 'organiser', method, at, late, standing });
    }
    return this.#told(memberIds, requestId);
  }

  leave(memberIds: readonly string[], requestId: string) {
    for (const id of memberIds) {
      const person = this.#person(id);
      if (person.told.has(requestId)) continue;
      const isFree = live(person).length === 0 && person.leave === null;
      person.told.set(requestId, isFree ? 'entered' : 'already');
      if (isFree) person.leave = requestId;
    }
    return this.#told(memberIds, requestId);
  }

  #told(memberIds: readonly string[], requestId: string) {
    const as = (answer: string) =>
      memberIds.filter((id) => this.#person(id).told.get(requestId) === answer).sort();
    return { entered: as('entered'), already: as('already') };
  }

  /** @returns whether there was anything to strike */
  strike(memberId: string): boolean {
    const struck = live(this.#person(memberId));
    for (const one of struck) one.standing = 'struck';
    return struck.length > 0;
  }

  confirm(): void {
    for (const { statements } of this.#people.values()) {
      for (const one of statements) if (one.standing === 'pending') one.standing = 'counts';
    }
  }

  /** @returns for whom the request stands undone */
  undo(requestId: string): string[] {
    return [...this.#people].flatMap(([id, person]) => {
      const own = person.statements.find((one) => one.requestId === requestId);
      if (own && own.standing !== 'struck') own.standing = 'undone';
      if (person.leave === requestId) person.leave = null;
      const isLeave = !own && person.told.get(requestId) === 'entered';
      return own?.standing === 'undone' || isLeave ? [id] : [];
    });
  }

  expected(memberId: string): Expected {
    const person = this.#person(memberId);
    const sources = person.statements.length;
    const standing = live(person);
    const sure = standing.filter(({ standing: how }) => how === 'counts');
    const group = sure.length > 0 ? sure : standing;
    const [best] = [...group].sort((left, right) => left.at - right.at);
    if (!best) return { state: person.leave ? 'on_leave' : 'expected', presence: null, sources };
    const arrival = arrivalOf(group.every(({ late }) => late));
    const { at, method } = best;
    return {
      state: 'present',
      presence: { at, arrival, method, pending: sure.length === 0 },
      sources,
    };
  }
}
