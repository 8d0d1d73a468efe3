import type { InputOf } from '@shared/contract';
import type { Instant } from '@shared/domain/time';
import {
  type Draft,
  idOf,
  inputAt,
  type KeptAct,
  type KeptOperation,
  laneOf,
  type Outcome,
} from './kept-act';
import { type Acts, isOwn, type Present } from './queue-state';
import { ActStore, type Shelf, type Trouble } from './store';

/** Who the server says is using this phone; `nobody` may send anything, `unknown`: it was not reached. */
export type Identified = { memberId: string } | 'nobody' | 'unknown';

export interface QueueParts {
  shelf: Shelf;
  /** Never rejects. */
  send: (operation: KeptOperation, input: InputOf<KeptOperation>) => Promise<Outcome>;
  /** Never rejects. */
  identify: () => Promise<Identified>;
  /** Who uses the phone, as last learnt. */
  present: () => Present;
  now: () => Instant;
  /** Runs something after a while; gives the way to stop it. */
  later: (run: () => void, milliseconds: number) => () => void;
  /** The phone knows that nothing can be reached. */
  isCutOff: () => boolean;
  /** Something has changed on the server. */
  onDone: () => void;
}

/** What became of an act that was just taken. */
export type Taken =
  | { name: 'settled'; act: KeptAct }
  /** It stands on this phone and is sent later. */
  | { name: 'kept' }
  /** It was sent, without being kept, and this is the answer. */
  | { name: 'unkept'; outcome: Outcome };

/** What is shown; a new object whenever something changed. */
export interface QueueView {
  acts: Acts;
  /** The request on its way. */
  sending: string | undefined;
  trouble: Trouble;
}

const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 300_000;

/** Keeps acts on the phone and sends them: in order, one after another, until each is answered. */
export class Queue {
  #view: QueueView;
  #pause = FIRST_PAUSE_MS;
  #running: Promise<void> | undefined;
  #again = false;
  #stopTimer: () => void = () => undefined;
  readonly #store: ActStore;
  readonly #listeners = new Set<() => void>();
  /** Taken since the app started, under the account that still uses it: nobody has to be asked. */
  readonly #justTaken = new Set<string>();

  constructor(private readonly parts: QueueParts) {
    this.#store = new ActStore(parts.shelf);
    this.#view = this.#seen(undefined);
  }

  readonly view = (): QueueView => this.#view;

  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /**
   * Keeps an act, then sends it. Never rejects.
   * @returns once the server has answered, or it is known that it cannot be reached now
   */
  async take(draft: Draft): Promise<Taken> {
    const owner = this.parts.present();
    const takenAt = this.parts.now();
    const act: KeptAct = { ...draft, owner, takenAt, tries: 0, state: { name: 'waiting' } };
    const isKept = this.#store.keeps({ name: 'taken', act });
    this.#show(this.#view.sending);
    if (!isKept) {
      return { name: 'unkept', outcome: await this.parts.send(act.operation, act.input) };
    }
    this.#justTaken.add(idOf(act));
    if (this.parts.isCutOff()) this.#sendLater();
    else await this.#run();
    const settled = this.#find(idOf(act));
    return settled && settled.state.name !== 'waiting'
      ? { name: 'settled', act: settled }
      : { name: 'kept' };
  }

  /** Whether an act stands on this phone. */
  holds(requestId: string): boolean {
    return this.#find(requestId) !== undefined;
  }

  /** The app started. */
  open(): void {
    this.#apply({ name: 'aged', now: this.parts.now() });
    void this.wake();
  }

  /** The network is back, the app came to the front, or a person asked for it. */
  wake(): Promise<void> {
    this.#pause = FIRST_PAUSE_MS;
    return this.#run();
  }

  /** Sends a refused act once more. */
  retry(requestId: string): Promise<void> {
    this.#apply({ name: 'retried', requestId });
    return this.wake();
  }

  /** Forgets an act: its refusal was read, or it is taken back before it was sent. */
  drop(requestId: string): void {
    this.#apply({ name: 'dropped', requestId });
  }

  /** It is known anew who uses the phone: other acts are theirs to see and to be sent. */
  recognise(): void {
    this.#show(this.#view.sending);
    void this.wake();
  }

  #find(requestId: string): KeptAct | undefined {
    return this.#store.acts.find((act) => idOf(act) === requestId);
  }

  #seen(sending: string | undefined): QueueView {
    const { acts, trouble } = this.#store;
    return { acts, trouble, sending };
  }

  #show(sending: string | undefined): void {
    this.#view = this.#seen(sending);
    for (const listener of [...this.#listeners]) listener();
  }

  #apply(event: Parameters<ActStore['apply']>[0]): void {
    this.#store.apply(event);
    this.#show(this.#view.sending);
  }

  #run(): Promise<void> {
    this.#again = true;
    this.#running ??= this.#sendAll();
    return this.#running;
  }

  async #sendAll(): Promise<void> {
    this.#stopTimer();
    let isLeft = false;
    while (this.#again) {
      this.#again = false;
      isLeft = await this.#sendOnce();
    }
    this.#running = undefined;
    if (isLeft) this.#sendLater();
  }

  #sendLater(): void {
    this.#stopTimer();
    this.#stopTimer = this.parts.later(() => void this.#run(), this.#pause);
    this.#pause = Math.min(2 * this.#pause, LONGEST_PAUSE_MS);
  }

  /**
   * Goes through what waits, once. An act the server failed at keeps those of its activity waiting
   * behind it; one that found no server ends the round.
   * @returns true when something is left that a later round may send
   */
  async #sendOnce(): Promise<boolean> {
    const held = new Set<string>();
    let verified: Present | undefined;
    for (;;) {
      const present = this.parts.present();
      const known = verified?.account === present.account ? verified : undefined;
      const next = this.#nextOf(held, known ?? present);
      if (!next) return held.size > 0;
      if (known || this.#isJustTaken(next, present)) {
        if (!(await this.#sent(next))) return true;
        if (this.#find(idOf(next))?.state.name === 'waiting') held.add(laneOf(next));
        continue;
      }
      const identified = await this.parts.identify();
      if (identified === 'nobody') return false;
      if (identified === 'unknown') return true;
      // Who it is may have changed while the answer was on its way: looked at anew.
      verified = { account: present.account, memberId: identified.memberId };
    }
  }

  #nextOf(held: ReadonlySet<string>, present: Present): KeptAct | undefined {
    return this.#store.acts.find(
      (act) => act.state.name === 'waiting' && isOwn(act, present) && !held.has(laneOf(act)),
    );
  }

  #isJustTaken(act: KeptAct, { account }: Present): boolean {
    return act.owner.account === account && this.#justTaken.has(idOf(act));
  }

  /** @returns false when no server was found */
  async #sent(act: KeptAct): Promise<boolean> {
    const requestId = idOf(act);
    this.#show(requestId);
    const { now, send, onDone } = this.parts;
    const outcome = await send(act.operation, inputAt(act, now()));
    this.#store.apply({ name: 'answered', requestId, outcome, at: now() });
    this.#show(undefined);
    if (!outcome.ok) return outcome.error.code !== 'NO_CONNECTION';
    this.#pause = FIRST_PAUSE_MS;
    onDone();
    return true;
  }
}
