import type { Entry } from '../entries/schema';
import { longDayOf } from '../time';
import type { Paper, PaperCell, PaperColumn } from './paper';
import type { EntriesPaperData } from './plan-data';
import { registerPaper, registerTitle, textCells } from './register-paper';

const COLUMNS: readonly PaperColumn[] = [
  { title: '单位', width: 18, align: 'center' },
  { title: '报到社区', width: 26, align: 'left' },
  { title: '报到日期', width: 18, align: 'center' },
  { title: '联系人', width: 14, align: 'center' },
  { title: '服务项目', width: 26, align: 'left' },
  { title: '次数', width: 9, align: 'center' },
  { title: '党员：已报到人数/党员总数', width: 27, align: 'center' },
];

/** The newest numbers of a unit: 14/15（截至2022年11月10日）. */
const headsText = (numbers: readonly Entry[], unitId: string): string => {
  const newest = numbers.filter((one) => one.unitId === unitId).at(-1);
  if (!newest) return '';
  const { registered = '', members = '' } = newest.details;
  return `${registered}/${members}\n（截至${longDayOf(newest.on)}）`;
};

const placeText = ({ on, details }: Entry): string[] => [
  details.community ?? '',
  longDayOf(on),
  // Whom the community calls is nowhere kept: whoever hands the paper in writes it.
  '',
  details.item ?? '',
  details.times ?? '',
];

const rowsOfUnit = (unitName: string, places: readonly Entry[], heads: string): PaperCell[][] =>
  places.length === 0
    ? [textCells([unitName, '没有登记', '', '', '', '', heads])]
    : places.map((place, index) =>
        textCells([unitName, ...placeText(place), index === 0 ? heads : '']),
      );

/** 双报到 (`artefacts.md` 20): units with their communities, and members as numbers; their cards stay there. */
export const doubleRegistrationPaper = (data: EntriesPaperData): Paper => {
  const { entries } = data;
  const numbers = entries.filter(({ kind }) => kind === 'registration_numbers');
  const places = entries.filter(({ kind }) => kind === 'double_registration');
  const named = [...data.units, ...entries].map(
    ({ unitId, unitName }) => [unitId, unitName] as const,
  );
  return registerPaper(data, {
    kind: 'double_registration',
    name: '双报到情况表',
    title: registerTitle(data, '“双报到”情况表'),
    columns: COLUMNS,
    rows: [...new Map(named)].flatMap(([unitId, unitName]) =>
      rowsOfUnit(
        unitName,
        places.filter((one) => one.unitId === unitId),
        headsText(numbers, unitId),
      ),
    ),
    notes: ['联系人由填表人填写；党员报到只记人数，党员居住地和社区登记卡不在本表'],
  });
};
