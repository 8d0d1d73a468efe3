import { asText, type Dictionary } from '../values';

interface Held {
  /** What the program last set; when it sets something else, that wins again. */
  readonly set: unknown;
  readonly shown: unknown;
}

const HELD: Readonly<Record<string, string>> = {
  checkbox: 'checked',
  input: 'value',
  radio: 'checked',
  switch: 'checked',
  textarea: 'value',
};

function heldAttribute(tag: string): string | undefined {
  return HELD[tag];
}

/**
 * What the user typed or ticked. On a phone it lives in the native component: it stays when the
 * program does not answer, and gives way when the program sets the attribute anew.
 */
export class NativeState {
  readonly #held = new Map<string, Held>();
  readonly #lastSet = new Map<string, unknown>();

  apply(tag: string, attrs: Dictionary): Dictionary {
    const name = heldAttribute(tag);
    if (name === undefined) return attrs;
    const sid = asText(attrs['data-sid']);
    this.#lastSet.set(sid, attrs[name]);
    const held = this.#held.get(sid);
    if (held === undefined || held.set !== attrs[name]) return attrs;
    return { ...attrs, [name]: held.shown };
  }

  /** @param shown what the user made of the component with this `data-sid` */
  hold(sid: string, shown: unknown): void {
    this.#held.set(sid, { set: this.#lastSet.get(sid), shown });
  }
}
