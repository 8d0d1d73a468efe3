import { clockOf, type Instant, localDateOf } from '../time';
import { standing, walkOf } from '../volunteering/hours';
import type { Mark } from '../volunteering/service-schema';
import { signatureHeight } from './measure';
import type { Paper, PaperCell, PaperColumn, PaperField } from './paper';
import type { EventPaperData, PaperService } from './volunteer-data';
import { cell, HOURS_NOTE, minutesOfAll, timeCells } from './volunteer-words';
import { footOf, heads, markOf, printedDay, printedSpan } from './words';

const COLUMNS: readonly PaperColumn[] = [
  { title: '序号', width: 6, align: 'center' },
  { title: '姓名', width: 16, align: 'center' },
  { title: '岗位', width: 20, align: 'center' },
  { title: '签到时间', width: 13, align: 'center' },
  { title: '签退时间', width: 13, align: 'center' },
  { title: '中途离开', width: 21.5, align: 'center' },
  { title: '服务时长（小时）', width: 9.5, align: 'center' },
  { title: '分钟', width: 7, align: 'center' },
  { title: '签名', width: 16, align: 'center' },
  { title: '负责人签字', width: 16, align: 'center' },
];

/** Lines without a name, for whoever comes and did not sign up. */
const SPARE_LINES = 3;

const BY_MACHINE: readonly Mark['method'][] = ['code', 'offline_code'];

/** When, with the day where it is not the event's, and a star where a person put it down. */
const timeText = ({ at, method }: Pick<Mark, 'at' | 'method'>, day: string): string => {
  const other = localDateOf(at) === day ? '' : `${printedDay(at)} `;
  return `${other}${clockOf(at)}${BY_MACHINE.includes(method) ? '' : '*'}`;
};

/** Away between the first check-in and the last check-out; what is not over is open. */
const awayOf = (marks: readonly Mark[], out: Mark | undefined): string[] => {
  const { spans } = walkOf(marks);
  const gap = (from: Instant, to: Instant) => `${clockOf(from)}—${clockOf(to)}`;
  const between = spans.flatMap(({ from }, at) => {
    const before = spans[at - 1];
    return before && before.to < from ? [gap(before.to, from)] : [];
  });
  const last = spans.at(-1);
  if (!last) return between;
  if (out) return last.to < out.at ? [...between, gap(last.to, out.at)] : between;
  return standing(marks).at(-1)?.act === 'leave'
    ? [...between, `${clockOf(last.to)}离开`]
    : between;
};

const filledCells = ({ state, marks, figures }: PaperService, day: string): PaperCell[] => {
  const own = standing(marks);
  const first = own.find(({ act }) => act === 'in');
  if (!first) return [cell(state === 'absent' ? '未到' : ''), ...Array(4).fill(cell(''))];
  const last = own.at(-1);
  const out = last?.act === 'out' ? last : undefined;
  return [
    cell(timeText(first, day)),
    cell(out ? timeText(out, day) : ''),
    cell(awayOf(marks, out).join('\n')),
    ...(figures.isOpen ? [cell(''), cell('')] : timeCells(figures.minutes)),
  ];
};

const spare = (count: number): PaperCell[][] =>
  Array.from({ length: count }, () => COLUMNS.map(() => cell('')));

const totalOf = (rows: readonly PaperService[]): PaperCell[] => {
  const done = rows.filter(({ figures }) => !figures.isOpen).map(({ figures }) => figures);
  return [
    cell('合计', { span: 6, bold: true }),
    ...timeCells(minutesOfAll(done)),
    cell('', { span: 2 }),
  ];
};

const notesOf = (filled: boolean, rows: readonly PaperService[]): string[] => {
  if (!filled) {
    return ['请本人到达时签到、离开时签退；中途离开请写明离开和返回的时间。不代他人签名。'];
  }
  const elsewhere = rows.some(({ figures }) => figures.countedElsewhere > 0);
  const waiting = rows.filter(({ state }) => state === 'waiting' || state === 'present').length;
  return [
    '*由组织者登记或更正，其余为扫码记录；服务时长不含中途离开',
    HOURS_NOTE,
    ...(elsewhere ? ['同一时间已在其他服务记录中计算的，本表不再计'] : []),
    ...(waiting > 0 ? [`其中${waiting}人的时长尚未认定`] : []),
  ];
};

/**
 * 签到签退表 (`artefacts.md` 15c). Blank it is printed before the event, for when the network does not
 * work; filled it shows what was recorded. Signed by each person and by whoever leads.
 */
export const signInOutSheet =
  (form: 'blank' | 'filled') =>
  (data: EventPaperData): Paper => {
    const { activity, service } = data;
    const filled = form === 'filled';
    const day = localDateOf(activity.startsAt);
    const listed = service.map((row, at): PaperCell[] => [
      cell(at + 1),
      cell(row.name),
      cell(row.post),
      ...(filled ? filledCells(row, day) : Array<PaperCell>(5).fill(cell(''))),
      cell(''),
      cell(''),
    ]);
    const lines = [
      ...listed,
      ...spare(filled && listed.length > 0 ? 0 : SPARE_LINES),
      ...(filled && listed.length > 0 ? [totalOf(service)] : []),
    ];
    const came = service.filter(({ marks }) => standing(marks).length > 0).length;
    const leader: PaperField = { label: '负责人', text: activity.event.contact.name };
    return {
      kind: filled ? 'volunteer_sign_in_out' : 'volunteer_sign_in_out_blank',
      name: '签到签退表',
      title: '志愿服务签到签退表',
      orientation: 'landscape',
      facts: [
        [
          { label: '活动名称', text: activity.theme },
          { label: '时间', text: printedSpan(activity) },
        ],
        [
          { label: '地点', text: activity.place },
          leader,
          { label: '名单', text: heads(service.length) },
          { label: '实到', text: filled ? heads(came) : '' },
        ],
      ],
      body: {
        name: 'table',
        columns: [...COLUMNS],
        rows: lines,
        rowHeight: signatureHeight(lines.length),
      },
      notes: notesOf(filled, service),
      foot: footOf(data),
      mark: markOf(data),
    };
  };
