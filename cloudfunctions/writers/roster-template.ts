import { EXAMPLE_NAME } from '@shared/domain/roster/pick-columns';
import writeExcelFile from 'write-excel-file/node';

interface TemplateColumn {
  heading: string;
  example: string;
  explanation: string;
  width: number;
}

const COLUMNS: readonly TemplateColumn[] = [
  { heading: '姓名', example: EXAMPLE_NAME, explanation: '必填', width: 26 },
  {
    heading: '支部',
    example: '第一支部',
    explanation: '必填，写本单位党支部的名称，与系统里的名称一致',
    width: 18,
  },
  {
    heading: '党员类别',
    example: '正式党员',
    explanation: '新增人员必填：正式党员、预备党员；不是党员的写“非党员”',
    width: 12,
  },
  {
    heading: '党内职务',
    example: '组织委员',
    explanation: '选填，只作说明，不产生权限',
    width: 14,
  },
  { heading: '是否党员领导干部', example: '否', explanation: '选填：是、否', width: 18 },
  { heading: '是否青年党员', example: '否', explanation: '选填：是、否', width: 14 },
  {
    heading: '转入日期',
    example: '2022-03-01',
    explanation: '选填，不填按导入当天；写成2022-03-01的样子',
    width: 14,
  },
  {
    heading: '转出日期',
    example: '',
    explanation: '选填，已知转出日期的写最后一天',
    width: 14,
  },
  {
    heading: '手机号（选填）',
    example: '',
    explanation: '选填，用于本人绑定和联系，名册里以掩码显示',
    width: 16,
  },
  {
    heading: '工号（选填）',
    example: '',
    explanation: '选填，单位自编的人员编号；有同名人员时请填，便于区分',
    width: 14,
  },
];

const NOTES: readonly string[] = [
  '请不要填写身份证号、出生日期、年龄、性别、民族、学历、籍贯、住址、照片等内容；表里有这些列也不会读取。',
  '表头上面可以有标题行，列的顺序可以调整，多余的列不读取。',
  '空着的格不改动名册里已有的内容。同一份名册导入两次，第二次不会有变化。',
  '导入后先核对，确认前名册不会改动。示例行不会导入，可以直接删去。',
];

const text = (value: string, bold = false) => ({
  value,
  type: String,
  wrap: true,
  ...(bold ? { fontWeight: 'bold' as const, backgroundColor: '#f0ece5' } : {}),
});

/** The template of a roster: an example marked as such, and what each column means. */
export const writeRosterTemplate = (): Promise<Buffer> =>
  writeExcelFile([
    {
      sheet: '党员名册',
      stickyRowsCount: 1,
      columns: COLUMNS.map(({ width }) => ({ width })),
      data: [
        COLUMNS.map(({ heading }) => text(heading, true)),
        COLUMNS.map(({ example }) => text(example)),
      ],
    },
    {
      sheet: '填写说明',
      columns: [{ width: 20 }, { width: 70 }],
      data: [
        [text('列名', true), text('怎么填', true)],
        ...COLUMNS.map(({ heading, explanation }) => [text(heading), text(explanation)]),
        ...NOTES.map((note) => [text('说明'), text(note)]),
      ],
    },
  ]).toBuffer();
