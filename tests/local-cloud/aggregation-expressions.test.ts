import { codeOf, openCloud, type TestCloud, TRANSPORTS } from './support/cloud';

type Commands = TestCloud['db']['command']['aggregate'];
type Row = readonly [doc: object, expression: (of: Commands) => unknown, value: unknown];

const AT = new Date('2019-05-14T09:38:51.686Z');
const NEW_YEAR = new Date('2016-01-01T00:00:00Z');

const branch = (holds: unknown, value: unknown) =>
  Object.fromEntries([
    ['case', holds],
    ['then', value],
  ]);

/** Value of an expression over a document; undefined where the field is left out. */
const VALUES: Readonly<Record<string, readonly Row[]>> = {
  numbers: [
    [{ a: 5, b: 8 }, (of) => of.abs(of.subtract(['$a', '$b'])), 3],
    [{ a: 0.1, b: 0.2 }, (of) => of.add(['$a', '$b', 0.3]), 0.6],
    [{ at: AT }, (of) => of.add(['$at', 1000]), new Date('2019-05-14T09:38:52.686Z')],
    [{ at: AT }, (of) => of.subtract(['$at', new Date('2019-05-14T09:38:51Z')]), 686],
    [{ a: 3, b: 4 }, (of) => of.sqrt([of.add([of.pow(['$a', 2]), of.pow(['$b', 2])])]), 5],
    [{ a: -4.94 }, (of) => of.trunc('$a'), -4],
    [{ a: 16 }, (of) => of.mod(['$a', 5]), 1],
    [{ a: 8 }, (of) => of.log(['$a', 2]), 3],
    [{}, (of) => of.multiply(['$a', 2]), null],
  ],
  lists: [
    [{ l: [80, 60] }, (of) => of.arrayElemAt(['$l', -1]), 60],
    [{ l: [80, 60] }, (of) => of.arrayElemAt(['$l', 2]), undefined],
    [{ l: [['a', [1]]] }, (of) => of.arrayToObject('$l'), { a: [1] }],
    [
      { x: 1 },
      (of) =>
        of.arrayToObject([
          ['a', '$x'],
          ['b', 2],
        ]),
      { a: 1, b: 2 },
    ],
    [{ l: [2, 5, 3] }, (of) => of.indexOfArray(['$l', 2, 2]), -1],
    [{ l: [1, 2, 3] }, (of) => of.slice(['$l', -15, 2]), [1, 2]],
    [{ l: [1, 2, 3] }, (of) => of.reverseArray(['$l']), [3, 2, 1]],
    [{ l: [1, 2, 3] }, (of) => of.size(['$l']), 3],
    [{ a: [], b: [1] }, (of) => of.zip({ inputs: ['$a', '$b'] }), []],
    [
      { a: [1], b: [2, 3] },
      (of) => of.zip({ inputs: ['$a', '$b'], useLongestLength: true, defaults: [7, 8] }),
      [
        [1, 2],
        [7, 3],
      ],
    ],
    [{ l: [1, 2] }, (of) => of.map({ input: '$l', in: of.add(['$$this', 1]) }), [2, 3]],
    [
      { l: [[1, 2], [3]] },
      (of) =>
        of.reduce({ input: '$l', initialValue: [], in: of.concatArrays(['$$value', '$$this']) }),
      [1, 2, 3],
    ],
  ],
  sets: [
    [{ a: [2, 1, 2] }, (of) => of.setUnion(['$a', [3]]), [1, 2, 3]],
    [{ a: [2, 1] }, (of) => of.setIntersection(['$a', [1, 2, 5]]), [1, 2]],
    [{ a: [{}, [], 1] }, (of) => of.setDifference(['$a', [1]]), [{}, []]],
    [{ a: [0, 'x'] }, (of) => of.allElementsTrue(['$a']), false],
    [{ a: [] }, (of) => of.anyElementTrue(['$a']), false],
  ],
  conditions: [
    [{ l: [1, 2] }, (of) => of.eq(['$l', 1]), false],
    [{}, (of) => of.eq(['$none', null]), false],
    [{ a: 'text' }, (of) => of.gt(['$a', 1]), true],
    [{ a: '' }, (of) => of.not('$a'), false],
    [{ a: null }, (of) => of.ifNull(['$a', 'x']), 'x'],
    [{ a: 3 }, (of) => of.switch({ branches: [branch(of.gt(['$a', 2]), 'big')] }), 'big'],
    [{ a: '$1' }, (of) => of.eq(['$a', of.literal('$1')]), true],
  ],
  text: [
    [{ s: '2019/05/14' }, (of) => of.substr(['$s', 8, -1]), '14'],
    [{ s: '心谭' }, (of) => of.substrBytes(['$s', 0, 3]), '心'],
    [{ s: '心谭' }, (of) => of.substrCP(['$s', 1, 5]), '谭'],
    [{ s: '心谭a' }, (of) => of.indexOfBytes(['$s', 'a']), 6],
    [{ s: '😀谭a' }, (of) => of.indexOfCP(['$s', 'a']), 2],
    [{ s: '心谭' }, (of) => of.strLenBytes('$s'), 6],
    [{ s: 'ABC' }, (of) => of.strcasecmp(['$s', 'abd']), -1],
    [{}, (of) => of.toUpper('$none'), ''],
  ],
  dates: [
    [{ at: AT }, (of) => of.week('$at'), 19],
    [{ at: NEW_YEAR }, (of) => of.week('$at'), 0],
    [{ at: NEW_YEAR }, (of) => of.isoWeek('$at'), 53],
    [{ at: NEW_YEAR }, (of) => of.isoWeekYear('$at'), 2015],
    [{ at: AT }, (of) => of.hour({ date: '$at', timezone: 'Asia/Shanghai' }), 17],
    [{ at: AT }, (of) => of.minute({ date: '$at', timezone: '-00:30' }), 8],
    [{}, (of) => of.year('$none'), null],
    [
      {},
      (of) => of.dateFromParts({ year: 2017, month: 7, hour: 12, timezone: 'America/New_York' }),
      new Date('2017-07-01T16:00:00Z'),
    ],
    [
      {},
      (of) => of.dateFromParts({ isoWeekYear: 2017, isoWeek: 6, isoDayOfWeek: 3 }),
      new Date('2017-02-08'),
    ],
    [
      { s: '2020-06-01 08:30:00' },
      (of) => of.dateFromString({ dateString: '$s', timezone: 'Asia/Shanghai' }),
      new Date('2020-06-01T00:30:00Z'),
    ],
    [
      { s: '15.06.2018' },
      (of) => of.dateFromString({ dateString: '$s', format: '%d.%m.%Y' }),
      new Date('2018-06-15'),
    ],
    [
      { at: AT },
      (of) => of.dateToString({ date: '$at', format: '%Y年%m月%d日 %H:%M %z %w %U %V %G %j' }),
      '2019年05月14日 09:38 +0000 3 19 20 2019 134',
    ],
    [
      { at: AT },
      (of) => of.dateToString({ date: '$at', format: '%H:%M %z %Z', timezone: '+08:30' }),
      '18:08 +0830 510',
    ],
    [{}, (of) => of.dateToString({ date: '$none', onNull: 'never' }), 'never'],
  ],
  accumulators: [
    [{ l: [1, 6, 2] }, (of) => of.sum(['$l']), 9],
    [{ a: 5 }, (of) => of.sum('$a'), 5],
    [{ a: 5, s: 'x' }, (of) => of.avg(['$a', 7, '$s']), 6],
    [{ a: { x: 1 } }, (of) => of.mergeObjects(['$a', '$none', { y: 2 }]), { x: 1, y: 2 }],
    [
      { price: 1, discount: 0.98 },
      (of) =>
        of.let({
          vars: { paid: of.multiply(['$price', '$discount']) },
          in: of.sum(['$$paid', -15]),
        }),
      -14.02,
    ],
  ],
};

const REFUSED: readonly Row[] = [
  [{ a: 1 }, (of) => of.divide(['$a', 0]), 'a division by zero'],
  [{ a: 'x' }, (of) => of.add(['$a', 1]), 'text added to a number'],
  [{}, (of) => of.size('$none'), 'the size of nothing'],
  [{ a: 1 }, (of) => of.concat(['$a', 'x']), 'a number joined to text'],
  [{ s: '心' }, (of) => of.substrBytes(['$s', 0, 1]), 'half a character'],
  [{ a: 1 }, (of) => of.switch({ branches: [branch(false, 1)] }), 'no branch that holds'],
  [{ at: AT }, (of) => of.hour({ date: '$at', timezone: 'Mars/Base' }), 'a zone that is none'],
  [{}, (of) => of.dateFromString({ dateString: '2017-02-30' }), 'a day that is none'],
  [{}, () => ({ $bogus: 1 }), 'an operator that does not exist'],
  [{}, () => ({ $function: { body: 'return 1', args: [], lang: 'js' } }), 'code of the caller'],
];

describe.each(TRANSPORTS)('expressions of an aggregation, %s', (transport) => {
  let test: TestCloud;
  beforeAll(async () => {
    test = await openCloud({ transport });
    await test.db.createCollection('one');
  });
  afterAll(() => test.close());

  async function evaluated(doc: object, expression: (of: Commands) => unknown): Promise<unknown> {
    const { db } = test;
    await db.collection('one').doc('it').set(doc);
    const value = expression(db.command.aggregate);
    const { data } = await db.collection('one').aggregate().project({ _id: 0, value }).end();
    return data[0].value;
  }

  it.each(Object.entries(VALUES))('%s come out as documented', async (_, rows) => {
    for (const [doc, expression, value] of rows) {
      expect(await evaluated(doc, expression)).toEqual(value);
    }
  });

  it.each(REFUSED)('refuses for %j what cannot be computed', async (doc, expression) => {
    expect(await codeOf(evaluated(doc, expression))).toBe('DATABASE_REQUEST_FAILED');
  });
});
