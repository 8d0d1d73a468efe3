import type { Board, BoardCell, BoardColumn, BoardRow } from '@shared/domain/board/schema';
import { calendarOf, dayTextOf } from '@shared/domain/time';
import { stateWords } from '@/ui/State';

const NUMERALS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** 1 → 一, 12 → 十二: how the plan numbers its parts. Up to 19; beyond that the figures. */
export const numeralOf = (ordinal: number): string => {
  if (ordinal <= 10) return NUMERALS[ordinal] ?? String(ordinal);
  return ordinal < 20 ? `十${NUMERALS[ordinal - 10]}` : String(ordinal);
};

/** A column's name where there is little room: 第四党支部 → 四支部, 党组中心组 → 中心组. */
export const columnWord = ({ name, kind }: Pick<BoardColumn, 'name' | 'kind'>): string => {
  if (kind === 'branch') return name.replace(/^第(.+?)党?支部$/, '$1支部');
  return kind === 'study_group' ? name.replace(/^党组/, '') : name;
};

type Figure = Pick<BoardCell, 'state' | 'n' | 'm'>;

/** What stands beside the glyph: n/m, a count of records, nothing where nobody is asked. */
export const cellFigure = ({ state, n, m }: Figure): string | undefined => {
  if (state === 'na') return undefined;
  return m === null ? String(n) : `${n}/${m}`;
};

/** Each commitment with a target in a cell: 0/4 and 3/8 count different things. */
export const cellFigures = (cell: Pick<BoardCell, 'figures'> & Figure): string[] => {
  const figures = cell.figures.flatMap((one) => cellFigure(one) ?? []);
  const only = cellFigure(cell);
  return figures.length > 1 ? figures : only === undefined ? [] : [only];
};

/** The state of a cell in words: 即将到期 未开展; 推进中 3/4; 2条记录; 不适用. */
const cellWords = ({ state, n, m }: Figure): string => {
  if (m === null) {
    if (state !== 'record') return stateWords[state];
    return n > 0 ? `${n}条记录` : '未设目标（仅记录），还没有记录';
  }
  if (n === 0 && state !== 'done') return `${stateWords[state]} 未开展`;
  return m === 1 ? stateWords[state] : `${stateWords[state]} ${n}/${m}`;
};

/** A cell as one line of its unit: 即将到期 0/1，还没有记录; 仅记录 4条，最近9月16日. */
export const cellLine = (cell: BoardCell): string => {
  const { state, n, m, recordCount, latest } = cell;
  const word = stateWords[state];
  if (state === 'na') return word;
  const records = recordCount > 0 ? `共${recordCount}条记录` : '还没有记录';
  if (m !== null) return `${word} ${cellFigures(cell).join('、')}，${records}`;
  return latest === null ? `${word}，${records}` : `${word} ${n}条，最近${dayTextOf(latest)}`;
};

/** For screen readers: 第4条 四支部：即将到期 未开展. */
export const cellLabel = (
  number: number,
  column: Pick<BoardColumn, 'name' | 'kind'>,
  cell: Figure & Partial<Pick<BoardCell, 'figures'>>,
): string => {
  const { figures = [] } = cell;
  const words =
    figures.length > 1
      ? `${stateWords[cell.state]} ${cellFigures({ ...cell, figures }).join('、')}`
      : cellWords(cell);
  return `第${number}条 ${columnWord(column)}：${words}`;
};

const targetFigure = ({ n, m, counts }: Pick<BoardRow, 'n' | 'm' | 'counts'>): string =>
  `${n}/${m}${counts === 'branches' ? '支部' : ''}`;

/** The figure of an item: 5/6支部, 3/4, or 12条. */
export const rowFigure = (row: Pick<BoardRow, 'state' | 'n' | 'm' | 'counts'>): string => {
  if (row.state === 'na') return '–';
  return row.m === null ? `${row.n}条` : targetFigure(row);
};

/** The second line of an item on the phone: 即将到期 5/6支部，差第四支部. */
export const rowLine = (row: Pick<BoardRow, 'state' | 'n' | 'm' | 'counts' | 'note'>): string => {
  const { state, m, note } = row;
  const word = stateWords[state];
  if (state === 'na') return word;
  if (m !== null) return `${word} ${targetFigure(row)}${note ? `，${note}` : ''}`;
  return row.n > 0 ? `${word} ${note}` : `${word}，${note}`;
};

/**
 * 2022年党建工作要点: how the board is headed, whatever title the document bears. The space of no
 * width is where large text may break the line.
 */
export const boardTitle = ({ year }: Pick<Board, 'year'>): string => `${year}年\u200B党建工作要点`;

/** 截至11月18日; with the year where it is not the plan's. */
export const asOfText = ({ asOf, year }: Pick<Board, 'asOf' | 'year'>): string => {
  const now = calendarOf(asOf).year;
  return `截至${now === year ? '' : `${now}年`}${dayTextOf(asOf)}`;
};

/** 3件事要处理，截至11月18日. */
export const boardNote = (matters: number, board: Pick<Board, 'asOf' | 'year'>): string =>
  `${matters > 0 ? `${matters}件事要处理` : '没有要处理的事'}，${asOfText(board)}`;
