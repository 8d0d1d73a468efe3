import type { Entry } from '../entries/schema';
import { longDayOf } from '../time';
import type { Paper, PaperColumn } from './paper';
import type { EntriesPaperData } from './plan-data';
import { registerPaper, registerTitle, textCells } from './register-paper';

const COLUMNS: readonly PaperColumn[] = [
  { title: '领导', width: 18, align: 'center' },
  { title: '联系支部', width: 20, align: 'center' },
  { title: '起止', width: 32, align: 'center' },
  { title: '走访日期', width: 20, align: 'center' },
  { title: '形式', width: 18, align: 'center' },
  { title: '发现问题数', width: 15, align: 'center' },
  { title: '已解决数', width: 15, align: 'center' },
];

const NONE = ['', '', '', ''];

const spanText = ({ on, details }: Entry): string =>
  `${longDayOf(on)}—${details.until ? longDayOf(details.until) : '今'}`;

/** As entered: a problem that a leader hears of is no matter of its own here, so nothing can be counted. */
const visitText = ({ on, details }: Entry): string[] => [
  longDayOf(on),
  details.form ?? '',
  details.found ?? '',
  details.solved ?? '',
];

/** A leader's branches stand together, in the order of the leaders' first ones. */
const byLeader = (points: readonly Entry[]): Entry[] =>
  [...new Set(points.map(({ memberId }) => memberId))].flatMap((leader) =>
    points
      .filter(({ memberId }) => memberId === leader)
      .sort((left, right) => (left.unitId < right.unitId ? -1 : 1)),
  );

type Pair = Pick<Entry, 'memberId' | 'unitId'>;

const isOf = (pair: Pair, { memberId, unitId }: Pair): boolean =>
  pair.memberId === memberId && pair.unitId === unitId;

/** 联系点与调研走访 (`artefacts.md` 21): each leader's branches with the visits there, and visits elsewhere. */
export const contactVisitsPaper = (data: EntriesPaperData): Paper => {
  const { entries } = data;
  const points = byLeader(entries.filter(({ kind }) => kind === 'contact_point'));
  const visits = entries.filter(({ kind }) => kind === 'leader_visit');
  const rows = points.flatMap((point) => {
    const head = [point.memberName ?? '', point.unitName, spanText(point)];
    const own = visits.filter((visit) => isOf(visit, point));
    return own.length === 0
      ? [textCells([...head, ...NONE])]
      : own.map((visit) => textCells([...head, ...visitText(visit)]));
  });
  const others = visits.filter((visit) => !points.some((point) => isOf(visit, point)));
  const unvisited = points.filter((point) => !visits.some((visit) => isOf(visit, point))).length;
  return registerPaper(data, {
    kind: 'contact_visits',
    name: '联系点与调研走访',
    title: registerTitle(data, '领导干部联系点与调研走访登记表'),
    columns: COLUMNS,
    rows: [
      ...rows,
      ...others.map((visit) =>
        textCells([visit.memberName ?? '', `（${visit.unitName}）`, '', ...visitText(visit)]),
      ),
    ],
    notes: [
      `联系点${points.length}个，走访${visits.length}次${unvisited > 0 ? `，${unvisited}个联系点还没有登记走访` : ''}`,
      '支部名加括号的不是联系点；发现问题数、已解决数按走访登记填写，空白为没有填写',
    ],
  });
};
