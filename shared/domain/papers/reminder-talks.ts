import { stateLabelOf } from '../cases/moves';
import type { CaseRecord } from '../cases/schema';
import type { Entry } from '../entries/schema';
import { longDayOf } from '../time';
import type { Paper, PaperColumn } from './paper';
import type { EntriesPaperData } from './plan-data';
import { registerPaper, registerTitle, textCells } from './register-paper';

const COLUMNS: readonly PaperColumn[] = [
  { title: '日期', width: 18, align: 'center' },
  { title: '约谈单位（责任岗位）', width: 32, align: 'center' },
  { title: '约谈人', width: 18, align: 'center' },
  { title: '事由（引用督查问题编号）', width: 46, align: 'left' },
  { title: '是否整改完成', width: 24, align: 'center' },
];

const matterText = (found: CaseRecord | undefined, { about }: Entry): string => {
  if (found?.number) return `〔${found.number}〕${found.title}`;
  return about?.title ?? '';
};

const settledText = (found: CaseRecord | undefined): string => {
  if (!found) return '';
  const last = found.steps.at(-1);
  if (found.state !== 'closed') return `否（${stateLabelOf(found)}）`;
  return last ? `是（${longDayOf(last.on)}销号）` : '是';
};

const unitText = ({ addressed = [], details }: Entry): string => {
  const units = addressed.map(({ unitName }) => unitName).join('、');
  return details.post ? `${units}（${details.post}）` : units;
};

/** 提醒约谈登记 (`artefacts.md` 13): a unit and a post, never a name; the finding by its number. */
export const reminderTalksPaper = (data: EntriesPaperData): Paper => {
  const { entries, about } = data;
  const byId = new Map(about.map((one) => [one.id, one]));
  return registerPaper(data, {
    kind: 'reminder_talks',
    name: '提醒约谈登记',
    title: registerTitle(data, '提醒约谈登记表'),
    columns: COLUMNS,
    rows: entries.map((entry) => {
      const found = byId.get(entry.about?.id ?? '');
      return textCells([
        longDayOf(entry.on),
        unitText(entry),
        entry.details.by ?? '',
        matterText(found, entry),
        settledText(found),
      ]);
    }),
    notes: [`共${entries.length}次；只登记约谈单位和责任岗位，不记谈话内容`],
  });
};
