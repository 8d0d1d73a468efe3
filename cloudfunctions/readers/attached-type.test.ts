import { fileNameOf, piecesOf } from '@shared/domain/entries/file';
import { attachedTypeOf } from './attached-type';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const DOCX = 'PK\x03\x04..[Content_Types].xml..word/document.xml..';

describe('what a file is, by its bytes', () => {
  it.each([
    ['%PDF-1.7\n', 'pdf'],
    ['\xff\xd8\xff\xe0..JFIF', 'jpg'],
    ['\x89PNG\r\n\x1a\n..', 'png'],
    [DOCX, 'docx'],
  ])('%j is a %s', (text, type) => {
    expect(attachedTypeOf(bytes(text))).toBe(type);
  });

  it.each([
    ['nothing', ''],
    ['a text', '心得体会'],
    ['a page with a script', '<html><script>'],
    ['a program', 'MZ\x90\x00'],
    ['an old Word file', '\xd0\xcf\x11\xe0'],
    ['a workbook', 'PK\x03\x04..[Content_Types].xml..xl/workbook.xml..'],
    ['a document with macros', `${DOCX}word/vbaProject.bin`],
    ['a PDF that begins later', '<script>%PDF-1.7'],
    ['half a head', '%PD'],
  ])('%s is not kept', (_what, text) => {
    expect(attachedTypeOf(bytes(text))).toBeUndefined();
  });
});

describe('the name a file is kept under', () => {
  it.each([
    ['心得体会.pdf', '心得体会.pdf'],
    ['调研报告.PDF', '调研报告.pdf'],
    ['报告.exe', '报告.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\演示\\第三季度 1.2 稿.pdf', '第三季度 1.2 稿.pdf'],
    ['报告\u202Efdp.exe', '报告fdp.pdf'],
    ['a<b>:"c|d?*\n.pdf', 'abcd.pdf'],
    ['..', '附件.pdf'],
    ['', '附件.pdf'],
  ])('%j becomes %s', (given, kept) => {
    expect(fileNameOf(given, 'pdf')).toBe(kept);
  });

  it('no longer than sixty signs', () => {
    expect(fileNameOf(`${'长'.repeat(90)}.docx`, 'docx')).toBe(`${'长'.repeat(60)}.docx`);
  });

  it('pieces joined are the whole, and each can be read by itself', () => {
    const base64 = Buffer.alloc(800_000, 7).toString('base64');
    const pieces = piecesOf(base64);
    expect(pieces.join('')).toBe(base64);
    const read = Buffer.concat(pieces.map((one) => Buffer.from(one, 'base64')));
    expect(read.toString('base64')).toBe(base64);
  });
});
