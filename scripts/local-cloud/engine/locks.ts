/** Raised when a document is held by a transaction: the request waits and runs again. */
export class Locked extends Error {
  constructor(readonly released: Promise<void>) {
    super('the document is locked by a transaction');
  }
}

/** A holder of locks; {@link Locks.release} ends all of them at once. */
export class Holder {
  readonly held: string[] = [];
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

/** Tells which writes came after a snapshot was taken. */
export interface SnapshotMark {
  readonly clock: number;
}

/**
 * Which documents and unique keys running transactions hold, and which were written since the
 * oldest of them took its snapshot. In memory only: a transaction does not outlive the process.
 */
export class Locks<Owner extends Holder> {
  readonly #owners = new Map<string, Owner>();
  /** Last writes, the oldest first. */
  readonly #written = new Map<string, number>();
  /** Open snapshots, the oldest first. */
  readonly #snapshots = new Set<SnapshotMark>();
  #clock = 0;

  /** Whether any snapshot is open, so that writes have to be noted. */
  get watched(): boolean {
    return this.#snapshots.size > 0;
  }

  openSnapshot(): SnapshotMark {
    const mark = { clock: this.#clock };
    this.#snapshots.add(mark);
    return mark;
  }

  /** Forgets a snapshot, and the writes that no other one needs to know of. */
  closeSnapshot(mark: SnapshotMark): void {
    this.#snapshots.delete(mark);
    const [oldest] = this.#snapshots;
    for (const [name, clock] of this.#written) {
      if (oldest && clock > oldest.clock) return;
      this.#written.delete(name);
    }
  }

  ownerOf(name: string): Owner | undefined {
    return this.#owners.get(name);
  }

  take(name: string, owner: Owner): void {
    if (this.#owners.get(name) === owner) return;
    this.#owners.set(name, owner);
    owner.held.push(name);
  }

  wroteSince(name: string, mark: SnapshotMark): boolean {
    return (this.#written.get(name) ?? 0) > mark.clock;
  }

  /** Records a committed write. */
  wrote(name: string): void {
    if (!this.watched) return;
    this.#clock++;
    this.#written.delete(name);
    this.#written.set(name, this.#clock);
  }

  release(owner: Owner): void {
    for (const name of owner.held.splice(0)) {
      if (this.#owners.get(name) === owner) this.#owners.delete(name);
    }
    owner.end();
  }
}
