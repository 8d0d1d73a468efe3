/** How the work of a regular expression grows with the text. */
export interface Risk {
  /** Loops without a bound, one after another: the text's length to this power, at worst. */
  readonly loops: number;
  /** A loop around a choice or another loop, or a backreference: exponential, at worst. */
  readonly exponential: boolean;
}

interface Group {
  /** Holds a loop or a choice, so that a loop around it is dangerous. */
  ambiguous: boolean;
}

const QUANTIFIER = /^(?:[*+?]|\{(\d+)(,(\d*))?\})/;
const BACKREFERENCE = /^\\(?:[1-9]|k<)/;

/** Counted loops up to this many rounds are as good as written out. */
const FEW_ROUNDS = 10;

function loops(quantifier: RegExpExecArray): boolean {
  const [text, least, comma, most] = quantifier;
  if (text === '?') return false;
  if (text === '*' || text === '+') return true;
  if (comma !== undefined && most === '') return true;
  return Number(most ?? least) > FEW_ROUNDS;
}

/** Where the item at `at` ends: one character, an escape, or a class. */
function endOfItem(source: string, at: number): number {
  if (source[at] === '\\') return at + 2;
  if (source[at] !== '[') return at + 1;
  let end = at + 1;
  while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  return end + 1;
}

/** A quantifier at a place, with how far it reaches; a `?` after it only makes it lazy. */
function quantifierAt(source: string, at: number) {
  const found = QUANTIFIER.exec(source.slice(at, at + 20));
  if (!found) return { length: 0, quantified: false, loop: false };
  const lazy = source[at + found[0].length] === '?' ? 1 : 0;
  return { length: found[0].length + lazy, quantified: true, loop: loops(found) };
}

/** Walks a regular expression from group to group. */
class RiskReader {
  readonly #groups: Group[] = [{ ambiguous: false }];
  loops = 0;
  exponential = false;

  /** Takes in what stands at a place. Returns where it goes on. */
  read(source: string, at: number): number {
    if (BACKREFERENCE.test(source.slice(at, at + 3))) this.exponential = true;
    if (source[at] === '(') {
      this.#groups.push({ ambiguous: false });
      return source[at + 1] === '?' ? at + 2 : at + 1;
    }
    if (source[at] === '|') this.#mark(true);
    const closed = source[at] === ')' ? this.#groups.pop() : undefined;
    const end = endOfItem(source, at);
    const { length, quantified, loop } = quantifierAt(source, end);
    if (loop) {
      this.loops++;
      this.exponential ||= closed?.ambiguous ?? false;
    }
    this.#mark(quantified || (closed?.ambiguous ?? false));
    return end + length;
  }

  #mark(ambiguous: boolean): void {
    const open = this.#groups.at(-1);
    if (open && ambiguous) open.ambiguous = true;
  }
}

/** Reads off a regular expression how long it may take; on the safe side. */
export function riskOf(source: string): Risk {
  const reader = new RiskReader();
  for (let at = 0; at < source.length; ) at = reader.read(source, at);
  const { loops: found, exponential } = reader;
  return { loops: source.startsWith('^') ? found : found + 1, exponential };
}
