import { daysOverdue } from '../cases/moves';
import type { CaseRecord, CaseStep } from '../cases/schema';
import { type LocalDate, localDateOf, longDayOf } from '../time';
import type { Paper, PaperColumn } from './paper';
import type { CasesPaperData } from './plan-data';
import { registerPaper, registerTitle, textCells } from './register-paper';

const COLUMNS: readonly PaperColumn[] = [
  { title: '序号', width: 5, align: 'center' },
  { title: '支部', width: 11, align: 'center' },
  { title: '问题', width: 30, align: 'left' },
  { title: '责任人', width: 11, align: 'center' },
  { title: '时限', width: 17.5, align: 'center' },
  { title: '整改措施', width: 24, align: 'left' },
  { title: '完成日期', width: 17.5, align: 'center' },
  { title: '复核人', width: 12, align: 'center' },
  { title: '是否销号', width: 14, align: 'center' },
];

const stepTo = ({ steps }: CaseRecord, name: CaseStep['name']): CaseStep | undefined =>
  [...steps].reverse().find((step) => step.name === name);

/** 是; 否，待复核; 否，逾期3天: in words, for a copy without colours. */
const closedText = (record: CaseRecord, today: LocalDate): string => {
  if (record.state === 'closed') return '是';
  const late = daysOverdue(record, today);
  const standing = record.state === 'rectified' ? '待复核' : '整改中';
  return `否，${standing}${late > 0 ? `\n逾期${late}天` : ''}`;
};

/** What was done stands only while it holds: what was given back begins again. */
const rectifiedBy = (record: CaseRecord): CaseStep | undefined =>
  record.state === 'found' ? undefined : stepTo(record, 'rectified');

const rowOf = (
  record: CaseRecord,
  number: number,
  people: CasesPaperData['people'],
  today: LocalDate,
) => {
  const { unitName, title, dueOn, state } = record;
  const done = rectifiedBy(record);
  const checked = state === 'closed' ? stepTo(record, 'closed') : undefined;
  return textCells([
    number,
    unitName,
    record.number ? `〔${record.number}〕${title}` : title,
    // A finding is a unit's, and names nobody: whoever the branch puts to it writes it in.
    '',
    dueOn === null ? '' : longDayOf(dueOn),
    done?.details.measures ?? '',
    done ? longDayOf(done.on) : '',
    checked ? (people.get(checked.by) ?? '') : '',
    closedText(record, today),
  ]);
};

const countText = (cases: readonly CaseRecord[], today: LocalDate): string => {
  const closed = cases.filter(({ state }) => state === 'closed').length;
  const waiting = cases.filter(({ state }) => state === 'rectified').length;
  const late = cases.filter((one) => daysOverdue(one, today) > 0).length;
  return `共${cases.length}个问题：已销号${closed}个、待复核${waiting}个、整改中${cases.length - closed - waiting}个；其中逾期${late}个`;
};

/** 督查整改台账 (`artefacts.md` 13): what was found, put right, checked and struck off. */
export const rectificationLedgerPaper = (data: CasesPaperData): Paper => {
  const { cases, people, round, at } = data;
  const today = localDateOf(at);
  return registerPaper(data, {
    kind: 'rectification_ledger',
    name: '督查整改台账',
    title: round ? `${round.title}整改台账` : registerTitle(data, '督查整改台账'),
    columns: COLUMNS,
    rows: cases.map((one, index) => rowOf(one, index + 1, people, today)),
    notes: [
      countText(cases, today),
      '〔〕内是督查问题编号；责任人由支部填写；完成日期是支部登记整改的日期',
    ],
  });
};
