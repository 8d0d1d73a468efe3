import type { BoardCell } from '@shared/domain/board/schema';
import type { Owed } from '@shared/domain/board/views-schema';
import { dayText } from '@shared/domain/progress/calendar';
import { type Instant, localDateOf } from '@shared/domain/time';
import { cellFigure } from '@/features/board';
import { stateWords } from '@/ui/State';

type Figure = Pick<BoardCell, 'state' | 'n' | 'm'>;

/** A state and its figure in words: 即将到期 0/1, 仅记录 3条, 不适用. */
export const figureText = (figure: Figure): string => {
  const word = stateWords[figure.state];
  if (figure.state === 'na') return word;
  return figure.m === null ? `${word} ${figure.n}条` : `${word} ${cellFigure(figure)}`;
};

/** The second line of an item: 即将到期 0/1，共1条记录; 仅记录 3条; 仅记录，还没有记录. */
export const standingText = (item: Figure & { recordCount: number }): string => {
  const { state, m, n, recordCount } = item;
  if (m === null && n > 0) return figureText(item);
  const records = recordCount > 0 ? `共${recordCount}条记录` : '还没有记录';
  return m === null ? `${stateWords[state]}，${records}` : `${figureText(item)}，${records}`;
};

/** 即将到期 0/1 → 已完成 1/1; one figure where both are the same. */
export const changeText = (before: Figure, after: Figure): string => {
  const [was, is] = [figureText(before), figureText(after)];
  return was === is ? is : `${was} → ${is}`;
};

/** 新增2条记录，少1条. */
export const movedText = (came: number, went: number): string =>
  [came > 0 && `新增${came}条记录`, went > 0 && `少了${went}条记录`].filter(Boolean).join('，');

/** Which period it is about, and why it is not met. */
export const owedNote = ({ period, explanation, dueOn, state }: Owed): string =>
  [
    period && state === 'overdue' && dueOn
      ? `${period.label}，应在${dayText(dueOn)}前`
      : period?.label,
    explanation,
  ]
    .filter(Boolean)
    .join('。');

/** 2022年6月30日 and the like for a heading: the year only where it is not the plan's. */
export const dayOf = (instant: Instant, year: number): string => {
  const day = localDateOf(instant);
  return day.startsWith(String(year)) ? dayText(day) : `${day.slice(0, 4)}年${dayText(day)}`;
};
