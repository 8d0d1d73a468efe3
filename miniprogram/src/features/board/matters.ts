import type { BoardMatter } from '@shared/domain/board/schema';
import type { BoardPart } from '@shared/domain/board/summary';

/** Something one unit has to see to under one commitment, all its periods together. */
export interface Matter {
  key: string;
  item: number;
  commitmentId: string;
  title: string;
  note: string;
  state: BoardMatter['state'];
  /** On the chip: 逾期, 12月31日到期. */
  word: string;
}

const dayText = (date: string): string => {
  const [, month, day] = date.split('-').map(Number);
  return `${month}月${day}日`;
};

/** 第四支部主题党日 for 第四支部 and 各支部主题党日: the unit is said once. */
export const dueTitle = ({
  unitName,
  commitmentTitle,
}: Pick<BoardMatter, 'unitName' | 'commitmentTitle'>): string => {
  const general = commitmentTitle.replace(/^各(基层)?(党)?支部/, '');
  if (general !== commitmentTitle && general) return unitName + general;
  for (let length = unitName.length; length >= 2; length -= 1) {
    const tail = unitName.slice(-length);
    if (commitmentTitle.startsWith(tail)) return unitName + commitmentTitle.slice(length);
  }
  return `${unitName} ${commitmentTitle}`;
};

const noteOf = ({ source, dueOn, explanation, state }: BoardMatter): string => {
  if (!dueOn) return explanation;
  if (source === 'committee') return `机关党委定于${dayText(dueOn)}前`;
  // The chip beside it says the day.
  return state === 'due' ? explanation.replace(`，${dayText(dueOn)}到期`, '') : explanation;
};

const wordOf = ({ state, dueOn }: BoardMatter): string =>
  state === 'due' && dueOn ? `${dayText(dueOn)}到期` : state === 'due' ? '即将到期' : '逾期';

/** What is to be handled, in the order given; several periods of one unit's commitment are one. */
export const mattersOf = (matters: readonly BoardMatter[]): Matter[] => {
  const found = new Map<string, Matter>();
  for (const matter of matters) {
    const key = `${matter.commitmentId} ${matter.unitId}`;
    if (found.has(key)) continue;
    found.set(key, {
      key,
      item: matter.item,
      commitmentId: matter.commitmentId,
      title: dueTitle(matter),
      note: noteOf(matter),
      state: matter.state,
      word: wordOf(matter),
    });
  }
  return [...found.values()];
};

/** How many there are, those that were not told among them. */
export const pressingCount = ({
  matters,
  matterCount,
}: Pick<BoardPart, 'matters' | 'matterCount'>) =>
  mattersOf(matters).length + (matterCount - matters.length);

/** Those of one column of the board. */
export const mattersIn = (matters: readonly BoardMatter[], column: string): Matter[] =>
  mattersOf(matters.filter((matter) => matter.column === column));
