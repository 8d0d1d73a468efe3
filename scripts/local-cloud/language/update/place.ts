import { requestFailed } from '../../errors';
import type { Doc } from '../../types';
import { encode } from '../../values';
import { isDocument, ownField } from '../query/path';

/** What a field becomes; {@link REMOVED} takes it away. */
export const REMOVED = Symbol('removed');

/** A list is not filled up further than this to reach an index. */
const MAX_FILL = 1_500_000;

const INDEX = /^(?:0|[1-9]\d{0,9})$/;
const LONGEST_QUOTE = 100;

const show = (step: string, holder: unknown): string =>
  encode({ [step]: holder }).slice(0, LONGEST_QUOTE);

/** A place in a document: read and written by its own name or index. */
export interface Place {
  /** undefined when missing */
  readonly value: unknown;
  write(next: unknown): void;
}

function fieldPlace(holder: Doc, step: string): Place {
  return {
    value: ownField(holder, step),
    write: (next) => {
      if (next === REMOVED) delete holder[step];
      else holder[step] = next;
    },
  };
}

function elementPlace(holder: unknown[], at: number): Place {
  return {
    value: holder[at],
    write: (next) => {
      if (at - holder.length > MAX_FILL) throw requestFailed(`can't fill a list up to index ${at}`);
      // Elements keep their places: one that is removed becomes null, so do those left out.
      for (let i = holder.length; i < at; i++) holder[i] = null;
      holder[at] = next === REMOVED ? null : next;
    },
  };
}

function step(holder: unknown, name: string): Place | undefined {
  if (isDocument(holder)) return fieldPlace(holder, name);
  return Array.isArray(holder) && INDEX.test(name) ? elementPlace(holder, Number(name)) : undefined;
}

/**
 * Finds the place a path names.
 * Gap: the library silently skips a path that leads through a value that has no fields, puts an
 * object in the place of null, and writes into all elements of a list.
 * @param create whether missing parents are made
 * @returns undefined when there is no such place and none is to be made
 * @throws DATABASE_REQUEST_FAILED when it cannot be made
 */
export function placeOf(doc: Doc, path: string, create: boolean): Place | undefined {
  const steps = path.split('.');
  let holder: unknown = doc;
  for (const [at, name] of steps.entries()) {
    const place = step(holder, name);
    if (!place) {
      if (!create) return undefined;
      const parent = steps[at - 1] ?? '';
      throw requestFailed(`Cannot create field '${name}' in element ${show(parent, holder)}`);
    }
    if (at === steps.length - 1) return place;
    if (place.value === undefined) {
      if (!create) return undefined;
      const made: Doc = {};
      place.write(made);
      holder = made;
    } else holder = place.value;
  }
  return undefined;
}
