import fc from 'fast-check';
import {
  LAST_LINE,
  readSheetEntry,
  type SheetLine,
  type SheetMark,
  sheetEntrySentence,
} from './sheet-entry';

const linesOf = (text: string): SheetLine[] => {
  const read = readSheetEntry(text);
  if (!read.ok) throw new Error(sheetEntrySentence(read));
  return read.data;
};

const numbersOf = (text: string, name: SheetMark['name']) =>
  linesOf(text).flatMap(({ number, mark }) => (mark.name === name ? [number] : []));

const sentenceOf = (text: string): string => {
  const read = readSheetEntry(text);
  return read.ok ? '' : sheetEntrySentence(read);
};

describe('a signed sheet, written down by numbers', () => {
  it('a range signed, single numbers, leave and lateness beside a number', () => {
    const text = '1-12, 14, 17 请假, 20 迟到';
    expect(numbersOf(text, 'signed')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14]);
    expect(numbersOf(text, 'leave')).toEqual([17]);
    expect(numbersOf(text, 'late')).toEqual([20]);
  });

  it.each([
    '1-3，5、7',
    '１－３,５，７',
    '1—3 5 7',
    '1 – 3\n5；7',
    '1至3、第5号、7号，',
    '，1~3，，5 签到，7',
  ])('reads the same from %j', (text) => {
    expect(numbersOf(text, 'signed')).toEqual([1, 2, 3, 5, 7]);
  });

  it('a class of leave is kept; 请假 alone leaves it open', () => {
    expect(linesOf('3病假，4 公假、5-6事假，7请假').map(({ mark }) => mark)).toEqual([
      { name: 'leave', class: 'sick' },
      { name: 'leave', class: 'official' },
      { name: 'leave', class: 'personal' },
      { name: 'leave', class: 'personal' },
      { name: 'leave', class: null },
    ]);
  });

  it('the same line twice is one line; nothing written is no line', () => {
    expect(numbersOf('1-3, 2, 3', 'signed')).toEqual([1, 2, 3]);
    expect(linesOf(' ，、 ')).toEqual([]);
  });

  it('a line that says two things names the token', () => {
    expect(sentenceOf('1-12, 5 请假')).toBe('“5”里的5号前面已写过，写法不一样，请只留一处');
  });

  it.each([
    ['12-1', '“12-1”前大后小，请写成从小到大'],
    ['0, 3', `“0”不是表上的号码，号码从1到${LAST_LINE}`],
    ['1-9999', `“1-9999”不是表上的号码，号码从1到${LAST_LINE}`],
  ])('%s: %s', (text, sentence) => {
    expect(sentenceOf(text)).toBe(sentence);
  });

  it.each([
    ['3 清假', '“3 清假”'],
    ['请假 3', '“请假”'],
    ['1-', '“1 -”'],
    ['1-5-9', '“1-5 -”'],
    ['3 请假 迟到', '“3 迟到”'],
    ['张敏', '“张敏”'],
    ['constructor', '“constructor”'],
  ])('what is not understood is named: %s', (text, token) => {
    expect(sentenceOf(text)).toContain(`没有看懂${token}`);
  });
});

describe('any sheet', () => {
  const words: readonly [string, SheetMark][] = [
    ['', { name: 'signed' }],
    [' 迟到', { name: 'late' }],
    ['请假', { name: 'leave', class: null }],
    ['病假', { name: 'leave', class: 'sick' }],
  ];
  const sheet = fc
    .array(fc.tuple(fc.integer({ min: 1, max: LAST_LINE }), fc.constantFrom(...words)), {
      maxLength: 40,
    })
    .map((rows) => [...new Map(rows)]);
  const separator = fc.constantFrom(', ', '，', '、', '\n', ' ；');

  it('reads back what was written, in whatever order and with whatever separators', () => {
    fc.assert(
      fc.property(sheet, fc.array(separator, { minLength: 1 }), (rows, separators) => {
        const text = rows
          .map(([number, [word]], at) => `${number}${word}${separators[at % separators.length]}`)
          .join('');
        const wanted = rows.map(([number, [, mark]]) => ({ number, mark }));
        expect(linesOf(text)).toEqual(wanted.sort((a, b) => a.number - b.number));
      }),
    );
  });

  it('a range is the same as its numbers one by one', () => {
    const range = fc
      .tuple(fc.integer({ min: 1, max: LAST_LINE }), fc.nat(30))
      .map(([from, more]) => [from, Math.min(LAST_LINE, from + more)] as const);
    fc.assert(
      fc.property(range, fc.constantFrom(...words), ([from, to], [word]) => {
        const each = Array.from({ length: to - from + 1 }, (_, at) => `${from + at}${word}`);
        expect(linesOf(`${from}-${to}${word}`)).toEqual(linesOf(each.join('，')));
      }),
    );
  });

  it('whatever is typed has an answer: lines in order, each once and on the sheet, or a sentence', () => {
    const typed = fc.oneof(
      fc.string(),
      fc
        .array(fc.constantFrom('1', '27', '-', '—', '，', ' ', '请假', '迟到', '９', '号'))
        .map((of) => of.join('')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const read = readSheetEntry(text);
        if (!read.ok) return expect(sheetEntrySentence(read)).toMatch(/^[“没]/);
        const numbers = read.data.map(({ number }) => number);
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        expect(numbers.every((number) => number >= 1 && number <= LAST_LINE)).toBe(true);
      }),
    );
  });
});
