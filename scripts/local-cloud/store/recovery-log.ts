/**
 * What can still be read of a write-ahead log. The database itself takes the frames up to the first
 * one whose checksum does not hold and says nothing about the rest; this tells what the rest was.
 * Format: https://www.sqlite.org/fileformat2.html#the_write_ahead_log
 */
export interface LogState {
  /** Where the newest committed content of a page begins in the log. */
  readonly pages: ReadonlyMap<number, number>;
  /** Bytes of whole transactions, and all bytes that belong to this log. */
  readonly committed: number;
  readonly written: number;
  /**
   * `unfinished`: a write that was never answered. `damaged`: whole transactions lie behind the
   * place where reading ends. `headless`: even the beginning is unreadable, and frames follow.
   */
  readonly condition: 'whole' | 'unfinished' | 'damaged' | 'headless';
}

export const PAGE = 4096;
const HEADER = 32;
const FRAME = 24 + PAGE;
const MAGIC = 0x377f0682;

export const EMPTY_LOG: LogState = {
  pages: new Map(),
  committed: 0,
  written: 0,
  condition: 'whole',
};

type Sums = readonly [number, number];

const sumsAt = (log: Buffer, at: number): Sums => [log.readUInt32BE(at), log.readUInt32BE(at + 4)];
const same = (a: Sums, b: Sums): boolean => a[0] === b[0] && a[1] === b[1];

function summed(log: Buffer, from: number, to: number, [first, second]: Sums, big: boolean): Sums {
  let s0 = first;
  let s1 = second;
  for (let at = from; at < to; at += 8) {
    s0 = (s0 + (big ? log.readUInt32BE(at) : log.readUInt32LE(at)) + s1) >>> 0;
    s1 = (s1 + (big ? log.readUInt32BE(at + 4) : log.readUInt32LE(at + 4)) + s0) >>> 0;
  }
  return [s0, s1];
}

class Frames {
  readonly #log: Buffer;
  readonly #big: boolean;
  readonly hasHeader: boolean;
  readonly count: number;
  readonly #salts: Sums;

  constructor(log: Buffer) {
    this.#log = log;
    const magic = log.readUInt32BE(0);
    this.#big = magic === MAGIC + 1;
    this.count = Math.floor((log.length - HEADER) / FRAME);
    this.hasHeader =
      (magic === MAGIC || this.#big) &&
      log.readUInt32BE(8) === PAGE &&
      same(summed(log, 0, 24, [0, 0], this.#big), sumsAt(log, 24));
    this.#salts = sumsAt(log, this.hasHeader || this.count === 0 ? 16 : HEADER + 8);
  }

  at(frame: number): number {
    return HEADER + frame * FRAME;
  }

  /** Whether a frame was written to this log, and not to the one whose place it took. */
  belongs(frame: number): boolean {
    const at = this.at(frame);
    return this.#log.length >= at + 16 && same(sumsAt(this.#log, at + 8), this.#salts);
  }

  /** Whether so little of a frame is there that nothing says whose it is. */
  isScrap(frame: number): boolean {
    const left = this.#log.length - this.at(frame);
    return left > 0 && left < 16;
  }

  page(frame: number): number {
    return this.#log.readUInt32BE(this.at(frame));
  }

  commits(frame: number): boolean {
    return this.#log.readUInt32BE(this.at(frame) + 4) !== 0;
  }

  /** Whether a frame continues the one before it, as that stands in the log. */
  continues(frame: number): boolean {
    if (frame >= this.count || !this.belongs(frame)) return false;
    const at = this.at(frame);
    const before = frame === 0 ? 24 : this.at(frame - 1) + 16;
    const head = summed(this.#log, at, at + 8, sumsAt(this.#log, before), this.#big);
    return same(
      summed(this.#log, at + 24, at + FRAME, head, this.#big),
      sumsAt(this.#log, at + 16),
    );
  }
}

/** Follows the log frame by frame; the pages count once their transaction is whole. */
function follow(frames: Frames, isHeadless: boolean) {
  const pages = new Map<number, number>();
  let open = new Map<number, number>();
  let next = 0;
  let whole = 0;
  for (; frames.continues(next) || (isHeadless && next === 0); next++) {
    open.set(frames.page(next), frames.at(next) + 24);
    if (!frames.commits(next)) continue;
    for (const [page, at] of open) pages.set(page, at);
    open = new Map();
    whole = next + 1;
  }
  return { pages, next, whole };
}

/** What lies behind the place where reading ends: the last frame, and whether one was committed. */
function behind(frames: Frames, next: number) {
  // Right behind what was read there is room for nobody's frame but the one that was being written.
  let last = frames.isScrap(next) ? next + 1 : next;
  let isLost = false;
  for (let frame = next; frame <= frames.count; frame++) {
    if (!frames.belongs(frame)) continue;
    last = frame + 1;
    isLost ||= frame > next && frames.continues(frame) && frames.commits(frame);
  }
  return { last, isLost };
}

/** Reads a log to the end of its last whole transaction, and looks at what lies behind. */
export function readLog(log: Buffer): LogState {
  if (log.length === 0) return EMPTY_LOG;
  if (log.length < HEADER) return { ...EMPTY_LOG, condition: 'unfinished' };
  const frames = new Frames(log);
  // Without the header the first frame cannot be checked; the second one vouches for the chain.
  const isHeadless = !frames.hasHeader && frames.continues(1);
  const readable = frames.hasHeader || isHeadless;
  const { pages, next, whole } = readable
    ? follow(frames, isHeadless)
    : { pages: EMPTY_LOG.pages, next: 0, whole: 0 };
  const { last, isLost } = behind(frames, next);
  const committed = frames.at(whole);
  const written = Math.min(frames.at(last), log.length);
  const torn = isLost ? 'damaged' : written > committed ? 'unfinished' : 'whole';
  return { pages, committed, written, condition: isHeadless ? 'headless' : torn };
}
