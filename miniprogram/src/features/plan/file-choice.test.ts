import { fileRefusal } from './file-choice';

const KB = 1024;

describe('which file can be taken', () => {
  it('docx and txt, whatever the case of the ending', () => {
    expect(fileRefusal({ name: '要点.DOCX', size: 30 * KB }, 70 * KB)).toBeUndefined();
    expect(fileRefusal({ name: '要点.txt', size: 30 * KB }, 70 * KB)).toBeUndefined();
  });

  it('another format is told what to do', () => {
    expect(fileRefusal({ name: '要点.doc', size: 1 }, 70 * KB)).toBe(
      '请先另存为 .docx 格式，再选择',
    );
    expect(fileRefusal({ name: '要点.pdf', size: 1 }, 70 * KB)).toBe('请选择 .docx 或 .txt 文件');
  });

  it('what is too large for WeChat can still be pasted or taken on a computer', () => {
    expect(fileRefusal({ name: '要点.docx', size: 71 * KB }, 70 * KB)).toBe(
      '小程序里只能选70KB以内的文件，请粘贴全文，或在电脑浏览器里导入',
    );
    expect(fileRefusal({ name: '要点.docx', size: 6000 * KB }, 70 * KB)).toContain('超过5MB');
  });
});
