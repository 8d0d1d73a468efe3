import { aggregate } from 'mingo';
import { Aggregator } from 'mingo/aggregator';
import type { Doc } from '../../types';
import { COMPLETE } from '../library';

const LIBRARY = 'the library: refused';

function outcome(run: () => Doc[]): unknown {
  try {
    return run();
  } catch {
    return LIBRARY;
  }
}

const value = (operator: string, operand: unknown) => [
  { $project: { _id: 0, value: { [operator]: operand } } },
];

const AT = new Date('2016-01-01T00:00:00Z');

/** What the library makes of it, and what the service does. When both agree, a mend can go. */
const GAPS: readonly (readonly [gap: string, docs: Doc[], pipeline: Doc[], ours: unknown])[] = [
  ['a single operand of add', [{ a: 1 }], value('$add', '$a'), [{ value: 1 }]],
  ['sums lose digits', [{}], value('$add', [0.1, 0.2, 0.3]), [{ value: 0.6 }]],
  ['trunc without a list', [{ a: 1.5 }], value('$trunc', '$a'), [{ value: 1 }]],
  ['mod of null', [{ a: 1 }], value('$mod', ['$none', '$a']), [{ value: null }]],
  [
    'pairs whose value is a list',
    [{ a: [['k', [1]]] }],
    value('$arrayToObject', '$a'),
    [{ value: { k: [1] } }],
  ],
  ['not found after a start', [{ a: [1] }], value('$indexOfArray', ['$a', 2, 1]), [{ value: -1 }]],
  ['a slice of null', [{}], value('$slice', ['$a', 1]), [{ value: null }]],
  [
    'zip with an empty list first',
    [{ a: [1] }],
    value('$zip', { inputs: [[], '$a'] }),
    [{ value: [] }],
  ],
  ['lists equal to an element', [{ a: [1] }], value('$eq', ['$a', 1]), [{ value: false }]],
  ['comparison across types', [{ a: 'x' }], value('$gt', ['$a', 1]), [{ value: true }]],
  ['not of empty text', [{ a: '' }], value('$not', '$a'), [{ value: false }]],
  ['a union with nothing', [{ a: [1] }], value('$setUnion', ['$a', '$none']), [{ value: null }]],
  [
    'the order of a union',
    [{ a: [2, 1] }],
    value('$setUnion', ['$a', [0]]),
    [{ value: [0, 1, 2] }],
  ],
  ['the rest of a text', [{ a: 'abc' }], value('$substr', ['$a', 1, -1]), [{ value: 'bc' }]],
  ['indexOfCP', [{ a: '😀b' }], value('$indexOfCP', ['$a', 'b']), [{ value: 1 }]],
  ['bytes of an index', [{ a: '心b' }], value('$indexOfBytes', ['$a', 'b']), [{ value: 3 }]],
  ['upper case of null', [{}], value('$toUpper', '$a'), [{ value: '' }]],
  ['the year of an ISO week', [{ at: AT }], value('$isoWeekYear', '$at'), [{ value: 2015 }]],
  ['week', [{ at: new Date('2019-12-31') }], value('$week', '$at'), [{ value: 52 }]],
  ['a date that is missing', [{}], value('$year', '$at'), [{ value: null }]],
  [
    'the day of the week as text',
    [{ at: AT }],
    value('$dateToString', { date: '$at', format: '%w' }),
    [{ value: '6' }],
  ],
  [
    'short texts of dates',
    [{}],
    value('$dateFromString', { dateString: '20160101' }),
    [{ value: AT }],
  ],
  ['the sum of one number', [{ a: 5 }], value('$sum', '$a'), [{ value: 5 }]],
  ['merging one object', [{ a: { b: 1 } }], value('$mergeObjects', '$a'), [{ value: { b: 1 } }]],
  ['a count of nothing', [], [{ $count: 'n' }], []],
  [
    'a bound of a bucket',
    [{ a: 5 }],
    [{ $bucket: { groupBy: '$a', boundaries: [0, 5, 9] } }],
    [{ _id: 5, count: 1 }],
  ],
  [
    'pushing what is missing',
    [{}],
    [{ $group: { _id: 1, all: { $push: '$a' } } }],
    [{ _id: 1, all: [] }],
  ],
  ['unwinding empty text', [{ a: '' }], [{ $unwind: '$a' }], [{ a: '' }]],
  [
    'a field set inside another',
    [{ a: { b: 1 } }],
    [{ $addFields: { a: { c: 2 } } }],
    [{ a: { b: 1, c: 2 } }],
  ],
  [
    'a list in descending order',
    [{ a: [5] }, { a: [1, 9] }],
    [{ $sort: { a: -1 } }],
    [{ a: [1, 9] }, { a: [5] }],
  ],
  ['a sample beyond the documents', [{ a: 1 }], [{ $sample: { size: 3 } }], [{ a: 1 }]],
];

describe('mends of the library', () => {
  it.each(GAPS)('%s', (_, docs, pipeline, ours) => {
    expect(outcome(() => aggregate(structuredClone(docs), pipeline))).not.toEqual(ours);
    expect(outcome(() => new Aggregator(pipeline, COMPLETE).run(docs))).toEqual(ours);
  });
});
