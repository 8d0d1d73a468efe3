import fc from 'fast-check';
import { EXAMPLE_NAME, pickColumns } from './pick-columns';

const sheet = (...rows: string[][]) => rows.map((cells, at) => ({ number: at + 1, cells }));

describe('the columns of a roster', () => {
  it('the header stands below title lines, in any order', () => {
    const picked = pickColumns(
      sheet(
        ['2022年党员名册'],
        ['单位：演示市体育局'],
        ['序号', '所在支部', '姓 名'],
        ['1', '第一支部', '演示·甲'],
      ),
    );
    expect(picked).toEqual({
      ok: true,
      columns: { read: ['所在支部', '姓 名'], refused: [], ignored: ['序号'] },
      rows: [{ number: 4, cells: { unit: '第一支部', name: '演示·甲' } }],
    });
  });

  it('of two columns that may name the unit the branch is read', () => {
    const picked = pickColumns(sheet(['姓名', '处室', '支部'], ['演示·甲', '办公室', '第一支部']));
    expect(picked).toMatchObject({ rows: [{ cells: { unit: '第一支部' } }] });
    expect(picked).toMatchObject({ columns: { ignored: ['处室'] } });
  });

  it('序号 is no number of the staff, 工号 is', () => {
    const picked = pickColumns(
      sheet(['姓名', '支部', '序号', '工号'], ['演示·甲', '第一支部', '1', 'A7']),
    );
    expect(picked).toMatchObject({ rows: [{ cells: { rosterKey: 'A7' } }] });
  });

  it('closing lines, empty lines and the example of the template are nobody', () => {
    const picked = pickColumns(
      sheet(
        ['姓名', '支部'],
        [EXAMPLE_NAME, '第一支部'],
        ['演示·甲', '第一支部'],
        ['', ''],
        ['合计', '1人'],
      ),
    );
    expect(picked).toMatchObject({ rows: [{ number: 3 }] });
  });

  it('a heading that looks like data is named by its place', () => {
    const picked = pickColumns(
      sheet(['姓名', '支部', '13800000000'], ['演示·甲', '第一支部', 'x']),
    );
    expect(picked).toMatchObject({ columns: { ignored: ['第3列'] } });
  });

  const FORBIDDEN = [
    '身份证号',
    '公民身份号码',
    '出生年月',
    '出生日期',
    '年龄',
    '性别',
    '民族',
    '学历',
    '学历学位',
    '毕业院校',
    '籍贯',
    '家庭住址',
    '照片',
  ];

  it('what stands in a forbidden column is nowhere in the result', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(FORBIDDEN, { minLength: 1 }),
        fc.array(fc.stringMatching(/^秘[a-z]{6}密$/), { minLength: 1, maxLength: 5 }),
        fc.nat({ max: 3 }),
        (refused, secrets, titles) => {
          const above = Array.from({ length: titles }, () => ['名册']);
          const rows = secrets.map((secret) => [
            '演示·甲',
            ...refused.map(() => secret),
            '第一支部',
          ]);
          const picked = pickColumns(sheet(...above, ['姓名', ...refused, '支部'], ...rows));
          expect(picked).toMatchObject({ ok: true, columns: { refused, ignored: [] } });
          for (const secret of secrets) expect(JSON.stringify(picked)).not.toContain(secret);
        },
      ),
    );
  });
});
