import type { CaseRecord } from '../cases/schema';
import { longDayOf } from '../time';
import type { Paper, PaperColumn } from './paper';
import type { CasesPaperData } from './plan-data';
import { registerPaper, registerTitle } from './register-paper';

const COLUMNS: readonly PaperColumn[] = [
  { title: '编号', width: 20, align: 'center' },
  { title: '类别（决策/任免/项目/资金）', width: 32, align: 'center' },
  { title: '集体决定日期', width: 28, align: 'center' },
  { title: '报告派驻纪检日期', width: 32, align: 'center' },
  { title: '经办人', width: 26, align: 'center' },
];

const NOT_REPORTED = '未报告';

const rowOf = (record: CaseRecord, people: CasesPaperData['people']) => {
  const last = record.steps.at(-1);
  const reported = record.state === 'reported' ? last : undefined;
  const isOpen = reported === undefined;
  return [
    record.number,
    record.details.category ?? '',
    longDayOf(record.openedOn),
    isOpen ? NOT_REPORTED : longDayOf(reported.on),
    isOpen ? '' : (people.get(reported.by) ?? ''),
  ].map((text) => ({ text, bold: isOpen }));
};

/**
 * 一事一报登记 (`artefacts.md` 19): by running number, without what was decided. What was not reported
 * says so in words, and once more by its number below.
 */
export const oneMatterRegisterPaper = (data: CasesPaperData): Paper => {
  const { cases, people } = data;
  const open = cases.filter(({ state }) => state !== 'reported').map(({ number }) => number);
  const which = open.length > 0 ? `（${open.join('、')}）` : '';
  return registerPaper(data, {
    kind: 'one_matter_register',
    name: '一事一报登记',
    title: registerTitle(data, '“三重一大”事项一事一报登记表'),
    columns: COLUMNS,
    rows: cases.map((one) => rowOf(one, people)),
    notes: [
      `共${cases.length}件：已报告${cases.length - open.length}件，未报告${open.length}件${which}`,
      '经办人是登记报告的同志；决定内容、金额和人员不在本表',
    ],
  });
};
