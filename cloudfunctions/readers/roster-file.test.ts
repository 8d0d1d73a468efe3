import writeExcelFile from 'write-excel-file/node';
import { readRosterFile } from './roster-file';

type Value = string | number | boolean | Date | null;

const cell = (value: Value) => {
  if (value === null) return null;
  return value instanceof Date
    ? { value, type: Date, format: 'yyyy-mm-dd' }
    : typeof value === 'number'
      ? { value, type: Number }
      : typeof value === 'boolean'
        ? { value, type: Boolean }
        : { value, type: String };
};

const xlsx = (...rows: Value[][]): Promise<Buffer> =>
  writeExcelFile(rows.map((row) => row.map(cell))).toBuffer();

const read = async (bytes: Uint8Array) => {
  const reading = await readRosterFile(bytes);
  if (!reading.ok) throw new Error(reading.reason);
  return reading;
};

/** 姓名,支部,身份证号 / 王伟,第三支部,110101199001011234 / in GBK. */
const GBK = Buffer.concat([
  Buffer.from('d0d5c3fb2cd6a7b2bf2cc9edb7ddd6a4bac50d0a', 'hex'),
  Buffer.from('cdf5ceb02cb5dac8fdd6a7b2bf2c', 'hex'),
  Buffer.from('110101199001011234\r\n', 'latin1'),
]);

describe('reading a roster file', () => {
  it('a workbook: title lines above the header, numbers, dates and ticks as text', async () => {
    const file = await xlsx(
      ['演示市体育局党员名册'],
      [],
      ['姓名', '所在支部', '联系电话', '转入日期', '青年党员', '出生年月'],
      ['演示·王伟', '第三支部', 13800000000, new Date('2022-03-01'), true, '1990-01'],
    );
    const { rows, columns } = await read(file);
    expect(rows).toEqual([
      {
        number: 4,
        cells: {
          name: '演示·王伟',
          unit: '第三支部',
          phone: '13800000000',
          validFrom: '2022-03-01',
          young: '是',
        },
      },
    ]);
    expect(columns).toEqual({
      read: ['姓名', '所在支部', '联系电话', '转入日期', '青年党员'],
      refused: ['出生年月'],
      ignored: [],
    });
  });

  it('row numbers are those the spreadsheet shows, empty rows counted', async () => {
    const { rows } = await read(
      await xlsx(
        ['姓名', '支部'],
        [],
        ['演示·甲', '第一支部'],
        [null, null],
        ['演示·乙', '第二支部'],
      ),
    );
    expect(rows.map(({ number }) => number)).toEqual([3, 5]);
  });

  it.each([
    ['GBK', GBK],
    ['UTF-8', Buffer.from('姓名,支部,身份证号\n王伟,第三支部,110101199001011234\n')],
    [
      'UTF-8 with a mark',
      Buffer.from('\ufeff姓名,支部,身份证号\n王伟,第三支部,110101199001011234'),
    ],
  ])('a text table in %s, without the column that must not be kept', async (_, bytes) => {
    const reading = await read(bytes);
    expect(reading.rows).toEqual([{ number: 2, cells: { name: '王伟', unit: '第三支部' } }]);
    expect(reading.columns.refused).toEqual(['身份证号']);
    expect(JSON.stringify(reading)).not.toContain('1101');
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old_excel'],
    [
      'a workbook with a password',
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'encrypted',
    ],
    ['more than 5 MB', Buffer.alloc(5 * 1024 * 1024 + 1, 'a'), 'too_large'],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'not_a_table'],
    ['a torn archive', Buffer.from('504b0304aaaaaaaaaaaa', 'hex'), 'damaged'],
    ['a table of something else', Buffer.from('日期,金额\n2022-01-01,5\n'), 'no_header'],
    ['a roster without units', Buffer.from('姓名,手机号\n演示·甲,\n'), 'no_unit_column'],
    ['a header alone', Buffer.from('姓名,支部\n'), 'no_rows'],
  ])('%s is refused', async (_, bytes, reason) => {
    expect(await readRosterFile(bytes)).toEqual({ ok: false, reason });
  });

  it('of several sheets the first that is a roster is read, the others are named', async () => {
    const one = (data: string[][], sheet: string) => ({
      data: data.map((row) => row.map(cell)),
      sheet,
    });
    const file = await writeExcelFile([
      one([['填写说明'], ['按支部填写']], '说明'),
      one(
        [
          ['姓名', '支部'],
          ['演示·甲', '第一支部'],
        ],
        '名册',
      ),
    ]).toBuffer();
    const reading = await read(file);
    expect(reading.rows).toHaveLength(1);
    expect(reading.sheetsLeft).toEqual(['说明']);
  });
});
