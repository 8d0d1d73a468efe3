import type { CaseRecord } from '../cases/schema';
import type { InspectedUnit } from '../inspections/schema';
import { longDayOf } from '../time';
import type { FormBody, Paper } from './paper';
import type { RoundPaperData } from './plan-data';
import { formRow, handRow } from './record-fields';
import { footOf, markOf, unitLine } from './words';

type FormRow = FormBody['rows'][number];

const numbered = (lines: readonly string[]): string =>
  lines.map((line, at) => `${at + 1}．${line}`).join('\n');

const foundText = (findings: readonly CaseRecord[], { inspectedOn }: InspectedUnit): string => {
  if (findings.length === 0) return inspectedOn === null ? '还没有检查' : '没有登记问题';
  return numbered(findings.map(({ number, title }) => (number ? `${title}〔${number}〕` : title)));
};

/** A row for each unit: a long list of all of them would fit on no page. */
const foundRows = ({ round, findings }: RoundPaperData): FormRow[] =>
  round.units.map((unit) =>
    formRow([
      {
        label: `发现问题\n（${unit.unitName}）`,
        text: foundText(
          findings.filter(({ unitId }) => unitId === unit.unitId),
          unit,
        ),
      },
    ]),
  );

const demandsText = (findings: readonly CaseRecord[]): string =>
  numbered(
    findings.flatMap(({ unitName, details }) =>
      details.demand ? [`${unitName}：${details.demand}`] : [],
    ),
  );

/** Findings may have a day of their own beside the round's. */
const dueText = ({ round, findings }: RoundPaperData): string => {
  const others = findings.flatMap(({ number, dueOn }) =>
    dueOn !== null && dueOn !== round.dueOn ? [`〔${number}〕${longDayOf(dueOn)}`] : [],
  );
  return [longDayOf(round.dueOn), ...others].join('\n');
};

const itemsText = ({ round, items }: RoundPaperData): string =>
  round.items
    .map((number) => [`第${number}条`, items.get(number)].filter(Boolean).join(' '))
    .join('\n');

/** 文号, and where it went, once it is issued. */
const issuedRows = ({ bulletin }: RoundPaperData): FormRow[] => {
  if (bulletin?.state.name !== 'in_force') return [];
  const { number, on, addressed = [] } = bulletin;
  return [
    formRow([
      { label: '文号', text: number ?? '' },
      { label: '印发日期', text: longDayOf(on) },
    ]),
    formRow([{ label: '发往单位', text: addressed.map(({ unitName }) => unitName).join('、') }]),
  ];
};

/** 督查通报 (`artefacts.md` 13): of one round. Good practice is written by hand; units are named, nobody else. */
export const inspectionBulletinPaper = (data: RoundPaperData): Paper => {
  const { round, findings, bulletin } = data;
  return {
    kind: 'inspection_bulletin',
    name: '督查通报',
    title: bulletin?.title ?? `关于${round.title}情况的通报`,
    orientation: 'portrait',
    facts: [unitLine(round.unitName, data)],
    body: {
      name: 'form',
      rows: [
        ...issuedRows(data),
        formRow([{ label: '督查名称', text: round.title }]),
        formRow([{ label: '时间', text: `${longDayOf(round.from)}—${longDayOf(round.to)}` }]),
        formRow([{ label: '督查组', text: round.team }]),
        formRow([
          { label: '范围（支部）', text: round.units.map(({ unitName }) => unitName).join('、') },
        ]),
        formRow([{ label: '依据条目', text: itemsText(data) }]),
        handRow('好的做法', 4),
        ...foundRows(data),
        { ...formRow([{ label: '整改要求', text: demandsText(findings) }], 2), grows: true },
        formRow([{ label: '整改时限', text: dueText(data) }]),
      ],
    },
    notes: ['好的做法手写；〔〕内是督查问题编号'],
    foot: footOf(data),
    mark: markOf(data),
  };
};
