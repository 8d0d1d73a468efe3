/** Raised when a document is held by a transaction: the request waits and runs again. */
export class Locked extends Error {
  constructor(readonly released: Promise<void>) {
    super('the document is locked by a transaction');
  }
}

/** A holder of locks; {@link Locks.release} ends all of them at once. */
export class Holder {
  readonly released: Promise<void>;
  #end: () => void = () => undefined;

  constructor() {
    this.released = new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  end(): void {
    this.#end();
  }
}

/**
 * Which documents running transactions hold, and which were written since the oldest of them took
 * its snapshot. In memory only: a transaction does not outlive the process.
 */
export class Locks<Owner extends Holder> {
  readonly #owners = new Map<string, Owner>();
  readonly #written = new Map<string, number>();
  #clock = 0;
  #snapshots = 0;

  /** Takes note of a snapshot; the number tells later which writes it cannot see. */
  openSnapshot(): number {
    this.#snapshots++;
    return this.#clock;
  }

  closeSnapshot(): void {
    this.#snapshots--;
    if (this.#snapshots === 0) this.#written.clear();
  }

  ownerOf(document: string): Owner | undefined {
    return this.#owners.get(document);
  }

  take(document: string, owner: Owner): void {
    this.#owners.set(document, owner);
  }

  wroteSince(document: string, snapshot: number): boolean {
    return (this.#written.get(document) ?? 0) > snapshot;
  }

  /** Records a committed write. */
  wrote(document: string): void {
    this.#clock++;
    if (this.#snapshots > 0) this.#written.set(document, this.#clock);
  }

  release(owner: Owner): void {
    for (const [document, holder] of this.#owners) {
      if (holder === owner) this.#owners.delete(document);
    }
    owner.end();
  }
}

/** Names a document across collections. */
export const lockName = (collection: string, key: Buffer): string =>
  `${collection}/${key.toString('latin1')}`;
