import type { ImportRowView, ImportSummary } from '@shared/contract/roster-import';
import { fieldWords, holdWords } from '@shared/domain/roster/messages';
import type { RosterChange, RosterVerdict } from '@shared/domain/roster/schema';

export type Counts = ImportSummary['counts'];

/** The verdicts as tabs and figures. */
export const verdictWords: Readonly<Record<RosterVerdict, string>> = {
  add: '新增',
  change: '更新',
  same: '无变化',
  held: '暂留',
  skipped: '不导入',
  end: '不在表里',
};

/** Why a row is held, cell by cell: `手机号：手机号应为11位数字`. */
export const holdLines = ({ holds }: Pick<ImportRowView, 'holds'>): string[] =>
  holds.map(({ reason, field, rows }) => {
    const others = rows.length > 0 ? `（第${rows.join('、')}行）` : '';
    return `${fieldWords[field]}：${holdWords[reason]}${others}`;
  });

/** `党员类别 预备党员 → 正式党员`. */
export const changeLine = ({ field, before, after }: RosterChange): string =>
  `${fieldWords[field]} ${before ?? '空'} → ${after ?? '空'}`;

/** A row in one quiet line: unit, class, post, phone, number. */
export const rowLine = ({ unit, memberClass, post, phone, rosterKey }: ImportRowView): string =>
  [unit, memberClass, post, phone, rosterKey && `工号${rosterKey}`].filter(Boolean).join('，');

/** What confirming does, in words: the numbers of the preview once more. */
export const consequenceOf = ({ add, change, chosen, held, same }: Counts): string => {
  const acts = [
    add > 0 && `新增${add}人`,
    change > 0 && `更新${change}人`,
    chosen > 0 && `结束${chosen}人在支部的身份`,
  ].filter(Boolean);
  const rest = [same > 0 && `${same}人无变化`, held > 0 && `${held}行暂留，不导入`].filter(Boolean);
  return [...acts, ...rest].join('，');
};

/** Whether confirming would do anything at all. */
export const hasWork = ({ add, change, chosen }: Counts): boolean => add + change + chosen > 0;

/** The label of the one act: 导入155人，暂留3行. */
export const confirmWord = (counts: Counts): string => {
  if (!hasWork(counts)) return '没有可导入的变化';
  const people = counts.add + counts.change + counts.chosen;
  return counts.held > 0 ? `导入${people}人，暂留${counts.held}行` : `导入${people}人`;
};

/** What an import of the past did. */
export const outcomeOf = ({ state, counts }: ImportSummary): string => {
  if (state === 'discarded') return '已放弃，名册没有改动';
  if (state === 'applied') {
    const left =
      counts.overtaken > 0
        ? `，${counts.overtaken}人没有导入（之后被他人改动，或转入的日子已过）`
        : '';
    return `已导入${counts.done}人${left}`;
  }
  return state === 'ready' ? '等待核对' : '没有完成，可以继续';
};
