import { update as libraryUpdate } from 'mingo/updater';
import type { Doc } from '../../types';
import { applied } from './applied';

/** Where the library's updater does otherwise than the service, which is the last member. */
const GAPS: readonly (readonly [string, Doc, Doc, Doc])[] = [
  [
    'sorts by several fields',
    { l: [{ a: 1, b: 2 }] },
    { $push: { l: { $each: [{ a: 1, b: 1 }], $sort: { a: 1, b: 1 } } } },
    {
      l: [
        { a: 1, b: 1 },
        { a: 1, b: 2 },
      ],
    },
  ],
  [
    'sorts and cuts a list it makes',
    {},
    { $push: { l: { $each: [2, 1, 3], $sort: 1, $slice: 2 } } },
    { l: [1, 2] },
  ],
  ['keeps old duplicates', { l: [1, 1] }, { $addToSet: { l: 2 } }, { l: [1, 1, 2] }],
  ['pulls no scalars by fields', { l: [1] }, { $pull: { l: { a: 1 } } }, { l: [1] }],
  ['pulls nothing from nested lists', { l: [[1]] }, { $pull: { l: 1 } }, { l: [[1]] }],
];

/** Where the service refuses, and the library leaves the field alone or takes its place. */
const SILENT: readonly (readonly [string, Doc, Doc])[] = [
  ['inc of text', { n: 'x' }, { $inc: { n: 1 } }],
  ['push to a number', { n: 1 }, { $push: { n: 1 } }],
  ['a field below null', { n: null }, { $set: { 'n.a': 1 } }],
  ['a field below a number', { n: 1 }, { $set: { 'n.a': 1 } }],
];

describe('gaps of the update library', () => {
  it.each(GAPS)('%s', (_name, doc, change, after) => {
    const other = structuredClone(doc);
    expect(applied(structuredClone(doc), change, {}, false)).toEqual(after);
    libraryUpdate(other, change);
    expect(other).not.toEqual(after);
  });

  it.each(SILENT)('%s', (_name, doc, change) => {
    expect(() => applied(structuredClone(doc), change, {}, false)).toThrow();
    expect(() => libraryUpdate(structuredClone(doc), change)).not.toThrow();
  });
});
