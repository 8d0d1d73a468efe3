import { Query as Library } from 'mingo';
import type { Doc } from '../../types';
import { compileQuery } from './compile';

/**
 * Where the library alone decides otherwise than the service. When the library catches up, its part
 * of a test fails: then ours can go.
 */
const GAPS: readonly (readonly [string, Doc, Doc, boolean])[] = [
  ['elements without the field are null', { l: [{ a: 1 }, {}] }, { 'l.a': null }, true],
  ['a scalar has no fields', { l: [5] }, { l: { $elemMatch: { value: { $gt: 0 } } } }, false],
  ['a list among values', { l: ['a', 'b'] }, { l: { $in: [['a', 'b']] } }, true],
  ['all of one value that is no list', { l: 'a' }, { l: { $all: ['a'] } }, true],
  ['null is no number', { n: null }, { n: { $mod: [2, 0] } }, false],
  ['text is no number', { n: '8' }, { n: { $mod: [2, 0] } }, false],
  ['a missing field is at most null', {}, { n: { $lte: null } }, true],
  ['the order of fields counts', { o: { a: 1, b: 2 } }, { o: { $eq: { b: 2, a: 1 } } }, false],
  ['lists compare element by element', { l: [3, 1] }, { l: { $gt: [2, 9] } }, true],
  ['a list is of type array', { l: [1] }, { l: { $type: 'int' } }, true],
];

describe('gaps of the query library', () => {
  it.each(GAPS)('%s', (_name, doc, query, matches) => {
    expect(compileQuery(query).test(doc)).toBe(matches);
    expect(new Library(query).test(doc)).toBe(!matches);
  });
});
