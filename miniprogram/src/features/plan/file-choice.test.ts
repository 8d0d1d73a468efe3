import { fileRefusal } from './file-choice';

const KB = 1024;

describe('which file can be taken', () => {
  it('docx and txt, whatever the case of the ending', () => {
    expect(fileRefusal({ name: '要点.DOCX', size: 30 * KB })).toBeUndefined();
    expect(fileRefusal({ name: '要点.txt', size: 30 * KB })).toBeUndefined();
  });

  it('another format is told what to do', () => {
    expect(fileRefusal({ name: '要点.doc', size: 1 })).toBe('请先另存为 .docx 格式，再选择');
    expect(fileRefusal({ name: '要点.pdf', size: 1 })).toBe('请选择 .docx 或 .txt 文件');
  });

  it('what the server would not take can still be pasted', () => {
    expect(fileRefusal({ name: '要点.docx', size: 5000 * KB })).toBeUndefined();
    expect(fileRefusal({ name: '要点.docx', size: 6000 * KB })).toBe(
      '文件超过5MB，请删去图片后再选择，或粘贴全文',
    );
  });
});
