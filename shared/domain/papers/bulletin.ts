import { quarterName } from '../study/bulletin';
import { BULLETIN_PARTS } from '../study/bulletin-text';
import { longDayOf } from '../time';
import type { BulletinPaperData } from './data';
import type { Paper, PaperColumn } from './paper';
import { footOf, markOf, printedDay, unitLine } from './words';

const paragraphsOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** 二号 lets 20 signs stand in a line; a longer title breaks before what it tells of. */
const linesOfTitle = (title: string): string[] =>
  title.length > 20 ? title.split(/(?=学习情况的通报$)/) : [title];

/** 学习通报 (`artefacts.md` 10): numbers and titles, nobody's name. */
export const bulletinPaper = (data: BulletinPaperData): Paper => {
  const { bulletin, texts } = data;
  return {
    kind: 'bulletin',
    name: '学习通报',
    title: bulletin.title,
    orientation: 'portrait',
    facts: [],
    body: {
      name: 'official',
      titleLines: linesOfTitle(bulletin.title),
      number: bulletin.number ?? '',
      parts: BULLETIN_PARTS.map(({ key, heading }) => ({
        heading,
        paragraphs: paragraphsOf(texts[key]),
      })),
      signer: `${data.officeName}${bulletin.unitName}`,
      date: bulletin.issuedOn === null ? '' : longDayOf(bulletin.issuedOn),
    },
    notes: [],
    foot: [],
    mark: markOf(data),
  };
};

const COLUMNS: readonly PaperColumn[] = [
  { title: '日期', width: 18, align: 'center' },
  { title: '学习专题', width: 36, align: 'left' },
  { title: '姓名', width: 18, align: 'center' },
  { title: '情况', width: 14, align: 'center' },
];

const STATES = { on_leave: '请假', absent: '缺席' } as const;

/** The names beside a bulletin's numbers: a paper of its own, taken out for a reason. */
export const absenteesPaper = (data: BulletinPaperData): Paper => {
  const { bulletin, absentees } = data;
  return {
    kind: 'bulletin_absentees',
    name: '请假和缺席名单',
    title: `${bulletin.year}年${quarterName(bulletin.quarter)}学习请假和缺席名单`,
    orientation: 'portrait',
    facts: [unitLine(bulletin.unitName, data)],
    body: {
      name: 'table',
      columns: [...COLUMNS],
      rows: absentees.map(({ startsAt, theme, name, state }) =>
        [printedDay(startsAt), theme, name, STATES[state]].map((text) => ({ text })),
      ),
      rowHeight: 26,
    },
    notes: ['本名单不随通报印发；请假原因不在此列'],
    foot: footOf(data),
    mark: markOf(data),
  };
};
