import { actsIn, textOf } from './kept-text';
import { type Acts, actsAfter, hasRoom, type QueueEvent } from './queue-state';

/** Where the acts stand across restarts. `write` throws when the phone has no room left. */
export interface Shelf {
  read: () => string | undefined;
  write: (text: string) => void;
  /** Puts what cannot be read aside, for whoever can help. */
  putAside: (text: string) => void;
}

/** What the person has to know of this phone's storage. */
export type Trouble = 'none' | 'unreadable' | 'unwritable';

/**
 * The acts on the shelf. The shelf is the truth, since another tab may have changed it; only what
 * could not be written is known here alone.
 */
export class ActStore {
  acts: Acts = [];
  trouble: Trouble = 'none';
  #isWritten = true;

  constructor(private readonly shelf: Shelf) {
    this.#reread();
  }

  /** @returns false when the act could not be kept: the phone is full, or it cannot be written */
  keeps(event: Extract<QueueEvent, { name: 'taken' }>): boolean {
    this.#reread();
    if (!hasRoom(this.acts)) return false;
    const before = this.acts;
    const wasWritten = this.#isWritten;
    this.apply(event);
    if (this.#isWritten) return true;
    this.acts = before;
    this.#isWritten = wasWritten;
    return false;
  }

  apply(event: QueueEvent): void {
    this.#reread();
    this.acts = actsAfter(this.acts, event);
    try {
      this.shelf.write(textOf(this.acts));
      this.#isWritten = true;
      if (this.trouble === 'unwritable') this.trouble = 'none';
    } catch {
      this.#isWritten = false;
      this.trouble = 'unwritable';
    }
  }

  #reread(): void {
    if (!this.#isWritten) return;
    const text = this.#text();
    const { acts, broken } = actsIn(text);
    this.acts = acts;
    if (!broken) return;
    this.trouble = 'unreadable';
    if (text !== undefined) this.#putAside(text);
  }

  #text(): string | undefined {
    try {
      return this.shelf.read();
    } catch {
      this.trouble = 'unreadable';
      return undefined;
    }
  }

  #putAside(text: string): void {
    try {
      this.shelf.putAside(text);
    } catch {
      this.trouble = 'unwritable';
    }
  }
}
