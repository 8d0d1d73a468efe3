import type { ProgressTable, TableCommitment, TableItem } from '../board/derive-table';
import type { Figure } from '../board/figure';
import type { BoardColumn } from '../board/schema';
import { type ProgressState, stateText } from '../progress/schema';
import { calendarOf, dateTextOf, dayTextOf, type Instant } from '../time';
import type { Paper, PaperCell, PaperColumn } from './paper';
import type { ProgressPaperData } from './plan-data';
import { registerPaper } from './register-paper';
import { printedDay } from './words';

/** Width of the columns that do not depend on how many units there are. */
const FIXED = {
  item: 5,
  title: 18,
  quantity: 18,
  total: 8.5,
  state: 11.5,
  latest: 10.5,
  note: 13.5,
};
/** Of a page less its margins. */
const PAGE_WIDTH = 138;

type Column = ProgressTable['columns'][number];

const narrow = (kind: BoardColumn['kind']): number => (kind === 'branch' ? 6.5 : 7.5);

/** 第一支部 over two lines, where the column is narrow. */
const headOf = ({ name, kind }: Column): string =>
  kind === 'branch'
    ? name.replace(/^(第.+?)(党?支部)$/, '$1\n$2')
    : name.replace(/^党组(?=.)/, '党组\n');

const columnsOf = (units: readonly Column[]): PaperColumn[] => {
  const columns: PaperColumn[] = [
    { title: '条目', width: FIXED.item, align: 'center' },
    { title: '举措', width: FIXED.title, align: 'left' },
    { title: '量化要求', width: FIXED.quantity, align: 'left' },
    ...units.map((column) => ({
      title: headOf(column),
      width: narrow(column.kind),
      align: 'center' as const,
    })),
    { title: '合计/\n目标', width: FIXED.total, align: 'center' },
    { title: '状态', width: FIXED.state, align: 'center' },
    { title: '最近一次', width: FIXED.latest, align: 'center' },
    { title: '备注', width: FIXED.note, align: 'left' },
  ];
  const sum = columns.reduce((all, { width }) => all + width, 0);
  // More units than a page takes share it: their cells run over several lines.
  const scale = Math.min(1, PAGE_WIDTH / sum);
  return columns.map((column) => ({ ...column, width: column.width * scale }));
};

/** The paper knows six words (`artefacts.md` 12): what is not due yet is under way. */
const stateWord = (state: ProgressState): string => stateText[state === 'todo' ? 'doing' : state];

/** The longest of them over two lines. */
const stateCell = (state: ProgressState): string => stateWord(state).replace('（', '\n（');

const MARKS: Partial<Record<ProgressState, string>> = { overdue: '▲', due: '△' };

/** 1/1, 3条, — where nobody is asked; a sign before what is late or about to be. */
const figureText = ({ state, n, m }: Figure): string => {
  if (state === 'na') return '—';
  return m === null ? `${n}条` : `${MARKS[state] ?? ''}${n}/${m}`;
};

const totalText = ({ state, n, m, counts }: TableItem | TableCommitment): string => {
  if (state === 'na') return '—';
  if (m === null) return `${n}条`;
  return counts === 'branches' ? `${n}/${m}\n支部` : `${n}/${m}`;
};

const dayOf = (latest: Instant | null, year: number): string => {
  if (latest === null) return '';
  return calendarOf(latest).year === year ? dayTextOf(latest) : dateTextOf(latest);
};

const figuresOf = (line: TableItem | TableCommitment, year: number): string[] => [
  ...line.cells.map(figureText),
  totalText(line),
  stateCell(line.state),
  dayOf(line.latest, year),
  line.note,
];

const quantityOf = ({ quantity, decided, added }: TableCommitment): string => {
  const lines = [quantity, decided ?? ''].filter(Boolean);
  return lines.length === 0 && added ? '机关党委增加，未定数量' : lines.join('\n');
};

const bold = (text: string): PaperCell => ({ text, bold: true });

const rowsOf = ({ items, year }: ProgressTable): PaperCell[][] =>
  items.flatMap((item) => [
    [
      bold(String(item.number)),
      { text: item.title, span: 2, bold: true },
      ...figuresOf(item, year).map(bold),
    ],
    ...item.commitments.map((commitment) =>
      [
        commitment.id,
        commitment.added ? `${commitment.title}（机关党委增加）` : commitment.title,
        quantityOf(commitment),
        ...figuresOf(commitment, year),
      ].map((text) => ({ text })),
    ),
  ]);

/** Where the items stand among the rows. */
const headsOf = ({ items }: ProgressTable): number[] => {
  let at = 0;
  return items.map(({ commitments }) => {
    const own = at;
    at += 1 + commitments.length;
    return own;
  });
};

/** How many items stand in each of the six states: 已完成3条、推进中9条. */
const standingText = (items: readonly TableItem[]): string => {
  const words = items.map(({ state }) => stateWord(state));
  const counted = [...new Set(Object.values(stateText))].flatMap((word) => {
    const count = words.filter((one) => one === word).length;
    return count > 0 ? [`${word}${count}条`] : [];
  });
  return `共${items.length}条：${counted.join('、')}`;
};

/**
 * 落实情况汇总表 (`artefacts.md` 12): items with their commitments over the units, as the board derives
 * them. Counts and states, never a per cent.
 */
export const progressSummaryPaper = (data: ProgressPaperData): Paper => {
  const { summary } = data;
  return {
    ...registerPaper(
      { ...data, unitName: '' },
      {
        kind: 'progress_summary',
        name: '落实情况汇总表',
        title: `${summary.year}年党建工作要点落实情况汇总表`,
        columns: columnsOf(summary.columns),
        rows: rowsOf(summary),
        rowHeight: 22,
        heads: headsOf(summary),
        notes: [
          standingText(summary.items),
          '图例：n/m 已完成数/应完成数　n条 只记录、没有定数量　— 不适用　▲逾期　△即将到期；条目一行取其中最需要处理的举措',
          '量化要求写要点原文；“机关党委定”是机关党委的决定，不是要点原文。还没有到期、也没有开始的列为推进中',
        ],
      },
    ),
    facts: [
      [
        { label: '单位', text: data.officeName },
        { label: '统计截止日期', text: printedDay(summary.asOf) },
      ],
    ],
  };
};
