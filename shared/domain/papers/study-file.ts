import { entryKinds } from '../entries/kinds';
import type { Entry } from '../entries/schema';
import { entryStateLabels } from '../entries/words';
import { STUDY_REGIMES } from '../study/schema';
import { localDateOf, longDayOf } from '../time';
import type { StudyFileData, YearPaperData } from './data';
import type { Paper, PaperCell, PaperColumn, PaperKind } from './paper';
import { footOf, LEDGER_NOTE, markOf, unitLine } from './words';

const ROW_HEIGHT = 22;

const text = (value: string | number): PaperCell => ({ text: String(value) });
const has = (there: boolean): PaperCell => text(there ? '有' : '缺');
const day = (on: string | null): PaperCell => text(on === null ? '' : longDayOf(on));

const column = (title: string, width: number, align: PaperColumn['align'] = 'center') => ({
  title,
  width,
  align,
});

interface Table {
  kind: PaperKind;
  name: string;
  title: string;
  columns: readonly PaperColumn[];
  rowsOf: (file: StudyFileData) => PaperCell[][];
  notes?: readonly string[];
}

/** A numbered list of a study group's year. */
const listPaper =
  ({ kind, name, title, columns, rowsOf, notes = [] }: Table) =>
  (data: YearPaperData): Paper => ({
    kind,
    name,
    title: `${data.year}年度${data.unit.name}${title}`,
    orientation: 'landscape',
    facts: [unitLine(data.unit.name, data)],
    body: {
      name: 'table',
      columns: [column('序号', 6), ...columns],
      rows: (data.studyFile ? rowsOf(data.studyFile) : []).map((row, index) => [
        text(index + 1),
        ...row,
      ]),
      rowHeight: ROW_HEIGHT,
    },
    notes: [...notes, LEDGER_NOTE],
    foot: footOf(data),
    mark: markOf(data),
  });

/** 中心组学习档案目录 (`artefacts.md` 9). The pages are counted by hand. */
export const studyArchivePaper = listPaper({
  kind: 'study_archive',
  name: '学习档案目录',
  title: '学习档案目录',
  columns: [
    column('类别', 22),
    column('材料名称', 56, 'left'),
    column('日期', 18),
    column('页数', 8),
    column('有/缺', 8),
  ],
  rowsOf: ({ archive }) =>
    archive.flatMap(({ category, lines }) =>
      lines.map((line) => [
        text(category),
        text(line.title),
        day(line.on),
        text(''),
        has(line.has),
      ]),
    ),
});

export const studySessionsPaper = listPaper({
  kind: 'study_sessions',
  name: '学习会一览',
  title: '学习会一览',
  columns: [
    column('次数', 10),
    column('日期', 20),
    column('专题', 46, 'left'),
    column('重点发言人', 22, 'left'),
    column('会议记录', 10),
    column('考勤记录', 10),
  ],
  rowsOf: ({ sessions }) =>
    sessions.map(({ position, startsAt, theme, keynoteSpeakers, isRecorded, isClosed }) => [
      text(`第${position}次`),
      day(localDateOf(startsAt)),
      text(theme),
      text(keynoteSpeakers.join('、')),
      has(isRecorded),
      has(isClosed),
    ]),
});

export const studyNotesPaper = listPaper({
  kind: 'study_notes',
  name: '学习材料登记',
  title: '学习材料登记',
  columns: [
    column('姓名', 16),
    column('类别', 14),
    column('材料', 14),
    column('名称', 46, 'left'),
    column('日期', 18),
    column('原件存放处', 22, 'left'),
  ],
  rowsOf: ({ notes }) =>
    notes.map(({ memberName, kind, details, title, on, keptAt }) => [
      text(memberName ?? '中心组'),
      text(entryKinds[kind].label),
      text(details.form ?? ''),
      text(title),
      day(on),
      text(keptAt),
    ]),
});

const regimeRow = (element: string, one: Entry | undefined): PaperCell[] => {
  if (!one) return [text(element), text(''), text(''), text(''), text('缺')];
  const reason = one.state.name === 'withdrawn' ? `：${one.state.reason}` : '';
  return [
    text(element),
    text(one.title),
    text(one.number ?? ''),
    day(one.on),
    text(`${entryStateLabels[one.state.name]}${reason}`),
  ];
};

export const studyRegimesPaper = listPaper({
  kind: 'study_regimes',
  name: '学习制度',
  title: '学习制度清单',
  columns: [
    column('项目', 14),
    column('文件名称', 48, 'left'),
    column('文号', 24),
    column('日期', 18),
    column('状态', 26, 'left'),
  ],
  rowsOf: ({ regimes }) =>
    STUDY_REGIMES.flatMap((element) => {
      const own = regimes.filter((one) => one.element === element);
      return (own.length > 0 ? own : [undefined]).map((one) => regimeRow(element, one));
    }),
});

export const studyChecklistPaper = listPaper({
  kind: 'study_checklist',
  name: '学习考核',
  title: '学习考核清单',
  columns: [
    column('姓名', 18),
    column('项目', 22),
    column('要求', 16),
    column('有/缺', 10),
    column('材料', 60, 'left'),
  ],
  rowsOf: ({ checks }) =>
    checks.flatMap(({ name, lines }) =>
      lines.map((line) => [
        text(name),
        text(line.label),
        text(line.asked),
        has(line.has),
        text(
          line.records
            .filter((one) => one.has)
            .map(({ title }) => title)
            .join('；'),
        ),
      ]),
    ),
  notes: ['逐项只记有和缺，不计分，不排队；人员按名单顺序'],
});
