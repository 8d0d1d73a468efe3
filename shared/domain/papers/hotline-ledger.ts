import { stateLabelOf } from '../cases/moves';
import type { CaseRecord, CaseStateName } from '../cases/schema';
import { type LocalDate, localDateOf, longDayOf } from '../time';
import type { Paper, PaperColumn } from './paper';
import type { CasesPaperData } from './plan-data';
import { registerPaper, registerTitle, textCells } from './register-paper';

const COLUMNS: readonly PaperColumn[] = [
  { title: '工单编号', width: 18, align: 'center' },
  { title: '渠道（线上/线下）', width: 11, align: 'center' },
  { title: '类别', width: 12, align: 'center' },
  { title: '收到日期', width: 17, align: 'center' },
  { title: '承办单位', width: 14, align: 'center' },
  { title: '答复日期', width: 17, align: 'center' },
  { title: '解决日期', width: 17, align: 'center' },
  { title: '状态', width: 17, align: 'center' },
  { title: '是否逾期', width: 11, align: 'center' },
  { title: '回访满意', width: 11, align: 'center' },
];

/** The day of a state that still stands: what was given back is open again. */
const dayOf = ({ steps, state }: CaseRecord, name: CaseStateName): LocalDate | undefined => {
  const begun = steps.map((step) => step.name).lastIndexOf('accepted');
  if (state === 'accepted' || (name === 'resolved' && state !== 'resolved')) return undefined;
  return steps
    .slice(begun)
    .filter((step) => step.name === name)
    .at(-1)?.on;
};

/** Only a matter with a day of its own can be late: the product sets none for it. */
const overdueText = (record: CaseRecord, today: LocalDate): string => {
  if (record.dueOn === null) return '—';
  return (dayOf(record, 'resolved') ?? today) > record.dueOn ? '是' : '否';
};

const VISITS: Readonly<Record<string, string>> = { 满意: '是', 不满意: '否', 未回访: '未回访' };

const visitText = ({ state, steps }: CaseRecord): string =>
  state === 'resolved' ? (VISITS[steps.at(-1)?.details.visit ?? ''] ?? '') : '';

const dayText = (day: LocalDate | undefined): string => (day === undefined ? '' : longDayOf(day));

const rowOf = (record: CaseRecord, today: LocalDate) =>
  textCells([
    record.number,
    record.details.channel ?? '',
    record.details.category ?? '',
    longDayOf(record.openedOn),
    record.unitName,
    dayText(dayOf(record, 'answered')),
    dayText(dayOf(record, 'resolved')),
    stateLabelOf(record),
    overdueText(record, today),
    visitText(record),
  ]);

/** 民生热线办理台账 (`artefacts.md` 18): a number, a channel and days; nobody's name and nothing of what was said. */
export const hotlineLedgerPaper = (data: CasesPaperData): Paper => {
  const { cases, at } = data;
  const today = localDateOf(at);
  const count = (matches: (record: CaseRecord) => boolean) => cases.filter(matches).length;
  return registerPaper(data, {
    kind: 'hotline_ledger',
    name: '民生热线办理台账',
    title: registerTitle(data, '民生热线办理台账'),
    columns: COLUMNS,
    rows: cases.map((one) => rowOf(one, today)),
    notes: [
      `共受理${cases.length}件：已解决${count(({ state }) => state === 'resolved')}件、已答复待解决${count(({ state }) => state === 'answered')}件、待答复${count(({ state }) => state === 'accepted')}件；逾期${count((one) => overdueText(one, today) === '是')}件`,
      '是否逾期按工单自己的时限计算，“—”为没有登记时限；来电人、电话和诉求内容不在本台账',
    ],
  });
};
