import { entryKinds } from '../entries/kinds';
import type { Entry } from '../entries/schema';
import { longDayOf } from '../time';
import type { Paper, PaperColumn } from './paper';
import type { EntriesPaperData } from './plan-data';
import { registerPaper, registerTitle, textCells } from './register-paper';

const COLUMNS: readonly PaperColumn[] = [
  { title: '序号', width: 8, align: 'center' },
  { title: '日期', width: 22, align: 'center' },
  { title: '谈话类型', width: 28, align: 'center' },
  { title: '谈话人', width: 24, align: 'center' },
  { title: '谈话对象', width: 24, align: 'center' },
  { title: '备注', width: 32, align: 'left' },
];

/** 谈心谈话（支部书记与党员）. */
const kindText = ({ kind, details }: Entry): string =>
  `${entryKinds[kind].label}${details.form ? `\n（${details.form}）` : ''}`;

/**
 * 谈心谈话登记 (`artefacts.md` 17): that one was held, and when; who with whom for the branch alone. What
 * was said stays on paper.
 */
export const talkRegisterPaper = (data: EntriesPaperData): Paper => {
  const { entries, names } = data;
  return registerPaper(data, {
    kind: 'talk_register',
    name: '谈心谈话登记',
    title: registerTitle(data, '谈心谈话登记表'),
    columns: COLUMNS,
    rows: entries.map((entry, index) =>
      textCells([
        index + 1,
        longDayOf(entry.on),
        kindText(entry),
        names ? (entry.details.by ?? '') : '',
        names ? (entry.memberName ?? '') : '',
        '',
      ]),
    ),
    notes: [
      `共${entries.length}次${names ? '' : '；谈话人和谈话对象只有支部看得到，本表不列'}`,
      '谈话内容不登记；备注手写',
    ],
  });
};
