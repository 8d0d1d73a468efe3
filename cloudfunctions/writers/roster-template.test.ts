import { fieldWords } from '@shared/domain/roster/messages';
import readExcelFile from 'read-excel-file/node';
import { readRosterFile } from '../readers/roster-file';
import { writeRosterTemplate } from './roster-template';

describe('the template of a roster', () => {
  it('as it comes it holds nobody: its example is not imported', async () => {
    expect(await readRosterFile(await writeRosterTemplate())).toEqual({
      ok: false,
      reason: 'no_rows',
    });
  });

  it('each of its columns is one that is read, and the second sheet explains them', async () => {
    const [roster, notes] = await readExcelFile(await writeRosterTemplate());
    const head = (roster?.data[0] ?? []).map(String);
    const text = `${head.join(',')}\n${head.map((_, at) => (at === 1 ? '第一支部' : '1')).join(',')}`;
    const read = await readRosterFile(Buffer.from(text));
    expect(read).toMatchObject({ ok: true, columns: { read: head, refused: [], ignored: [] } });
    expect(head).toHaveLength(Object.keys(fieldWords).length);
    const explained = (notes?.data ?? []).map(([name]) => String(name));
    expect(explained).toEqual(expect.arrayContaining(head));
    expect(JSON.stringify(notes?.data)).toContain('不要填写身份证号');
  });
});
