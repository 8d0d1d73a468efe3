import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import {
  AlignmentType,
  Document,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import JSZip from 'jszip';
import { parsePlanText } from '../../shared/domain/plan-text';
import { MOST_FILE_BYTES, readPlanFile } from './plan-file';

const PLAN = readFileSync(join(__dirname, '../../scripts/demo/plan-2022.txt'));
const PLAN_TEXT = PLAN.toString('utf8');

/** A 1×1 picture. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const read = (bytes: Uint8Array) => readPlanFile({ name: '计划', bytes });

const textOf = async (bytes: Uint8Array): Promise<string> => {
  const reading = await read(bytes);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.text;
};

const reasonOf = async (bytes: Uint8Array): Promise<string> => {
  const reading = await read(bytes);
  return reading.ok ? 'read' : reading.reason;
};

type Children = ConstructorParameters<typeof Document>[0]['sections'][0]['children'];
type Options = Omit<ConstructorParameters<typeof Document>[0], 'sections'>;

const docx = (children: Children, options: Options = {}): Promise<Buffer> =>
  Packer.toBuffer(new Document({ ...options, sections: [{ children }] }));

const utf16 = (text: string, bigEndian: boolean): Buffer => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

/** 一、党的建设 and so on in GBK; every character of it stands in GB2312 too. */
const GBK = Buffer.from('d2bba1a2b5b3b5c4bda8c9e80a312ed1a7cfb0', 'hex');

describe('a plan in plain text', () => {
  it.each([
    ['UTF-8', PLAN],
    ['UTF-8 with a byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), PLAN])],
    ['UTF-16, little end first', utf16(PLAN_TEXT, false)],
    ['UTF-16, big end first', utf16(PLAN_TEXT, true)],
  ])('reads %s', async (_, bytes) => {
    expect(await textOf(bytes)).toBe(PLAN_TEXT);
  });

  it('reads GBK, as older editors save it', async () => {
    expect(await textOf(GBK)).toBe('一、党的建设\n1.学习');
  });
});

describe('a plan in Word', () => {
  it('gives the same plan as the text it was typed from', async () => {
    const bytes = await docx(PLAN_TEXT.split('\n').map((line) => new Paragraph(line)));
    expect(parsePlanText(await textOf(bytes))).toEqual(parsePlanText(PLAN_TEXT));
  });

  it('keeps the numbers Word counts by itself, in its own writing', async () => {
    const level = (
      index: number,
      format: (typeof LevelFormat)[keyof typeof LevelFormat],
      text: string,
    ) => ({
      level: index,
      format,
      text,
      alignment: AlignmentType.LEFT,
    });
    const listed = (text: string, at: number) =>
      new Paragraph({ text, numbering: { reference: 'plan', level: at } });
    const bytes = await docx(
      [
        listed('政治建设', 0),
        listed('带头学习。抓好学习。', 1),
        listed('严肃生活。落实制度。', 1),
        listed('党员领导干部带头。', 2),
        listed('思想建设', 0),
        listed('抓好教育。组织培训。', 1),
      ],
      {
        numbering: {
          config: [
            {
              reference: 'plan',
              levels: [
                level(0, LevelFormat.CHINESE_COUNTING, '%1、'),
                level(1, LevelFormat.CHINESE_COUNTING, '（%2）'),
                level(2, LevelFormat.DECIMAL, '%3．'),
              ],
            },
          ],
        },
      },
    );
    expect((await textOf(bytes)).split('\n')).toEqual([
      '一、政治建设',
      '（一）带头学习。抓好学习。',
      '（二）严肃生活。落实制度。',
      '1．党员领导干部带头。',
      '二、思想建设',
      '（一）抓好教育。组织培训。',
    ]);
  });

  it('tells which lines open in bold, and keeps soft breaks and tables', async () => {
    const bytes = await docx([
      new Paragraph({ heading: HeadingLevel.HEADING_1, text: '政治建设' }),
      new Paragraph({
        children: [new TextRun({ text: '带头学习。', bold: true }), new TextRun('抓好学习。')],
      }),
      new Paragraph({ children: [new TextRun('一行'), new TextRun({ text: '另一行', break: 1 })] }),
      new Table({
        rows: [
          new TableRow({
            children: ['任务', '单位'].map(
              (text) => new TableCell({ children: [new Paragraph(text)] }),
            ),
          }),
        ],
      }),
    ]);
    expect(await read(bytes)).toEqual({
      ok: true,
      text: '政治建设\n带头学习。抓好学习。\n一行\n另一行\n任务\t单位',
      boldLines: [2],
    });
  });

  it('refuses one that holds only pictures', async () => {
    const image = new ImageRun({
      type: 'png',
      data: PNG,
      transformation: { width: 100, height: 100 },
    });
    expect(await reasonOf(await docx([new Paragraph({ children: [image] })]))).toBe('images_only');
  });

  it('refuses one that would unpack into more than any plan needs', async () => {
    const zip = await JSZip.loadAsync(await docx([new Paragraph('党支部')]));
    zip.file('word/document.xml', Buffer.alloc(60 * 1024 * 1024, 0x20));
    const bomb = await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
    expect(bomb.length).toBeLessThan(MOST_FILE_BYTES);
    expect(await reasonOf(bomb)).toBe('damaged_word');
  });

  it('refuses one that unpacks into more than it declares', async () => {
    const name = Buffer.from('word/document.xml');
    const packed = deflateRawSync(Buffer.alloc(60 * 1024 * 1024, 0x20));
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(100, 24);
    entry.writeUInt16LE(name.length, 28);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(1, 10);
    end.writeUInt32LE(local.length + name.length + packed.length, 16);
    expect(await reasonOf(Buffer.concat([local, name, packed, entry, name, end]))).toBe(
      'damaged_word',
    );
  });

  it('refuses one cut off on the way', async () => {
    const bytes = await docx([new Paragraph('党支部')]);
    expect(await reasonOf(bytes.subarray(0, bytes.length / 2))).toBe('damaged_word');
  });
});

describe('a file that holds no text', () => {
  it.each([
    ['empty', 'empty', Buffer.alloc(0)],
    ['blank', 'empty', Buffer.from(' \r\n\u3000\n')],
    ['over 5 MB', 'too_large', Buffer.alloc(MOST_FILE_BYTES + 1, 'a')],
    ['of more than 500,000 characters', 'too_long', Buffer.alloc(500_001, 'a')],
    ['a picture', 'not_text', PNG],
    ['a PDF', 'not_text', Buffer.from('%PDF-1.7\n')],
    ['old Word', 'old_word', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['RTF', 'old_word', Buffer.from('{\\rtf1\\ansi}')],
    ['zeros', 'not_text', Buffer.alloc(4000)],
    ['any bytes', 'not_text', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 37) % 256))],
  ])('refuses one that is %s', async (_, reason, bytes) => {
    expect(await reasonOf(bytes)).toBe(reason);
  });

  it('refuses a zip archive that is no Word document', async () => {
    const zip = new JSZip();
    zip.file('计划.txt', '党支部');
    expect(await reasonOf(await zip.generateAsync({ type: 'nodebuffer' }))).toBe('not_text');
  });
});
