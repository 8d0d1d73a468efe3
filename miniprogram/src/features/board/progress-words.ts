import type { RecordCard } from '@shared/contract/board';
import type { CommitmentProgress, UnitProgress } from '@shared/domain/board/schema';
import { LATE_ENTRY } from '@shared/domain/plan/year-words';
import type { ElementProgress, PeriodProgress, PeriodState } from '@shared/domain/progress/schema';
import { dayTextOf } from '@shared/domain/time';
import type { Period, StateKind } from '@/ui';
import { columnWord } from './board-words';

/** On the chip of a commitment: 5/6, or 10条 where no quantity is set. */
export const commitmentFigure = ({ n, m }: Pick<CommitmentProgress, 'n' | 'm'>): string =>
  m === null ? `${n}条` : `${n}/${m}`;

/** Whose words ask for how much, each in a sentence of its own; never mixed. */
export const sourceLines = ({ basis, m }: Pick<CommitmentProgress, 'basis' | 'm'>): string[] => {
  const lines = m === null ? [basis.proposed] : [basis.plan, basis.committee, basis.proposed];
  return lines.filter((line) => line !== null);
};

/** Why only records are counted: 原文写“定期”，没有写次数. */
export const recordOnlyNote = ({ basis, quotes }: CommitmentProgress): string =>
  basis.proposed ??
  basis.plan ??
  (quotes.length > 0 ? `“${quotes.join('；')}”` : '机关党委增加，没有定数量');

const PERIOD_KINDS: Record<PeriodState, StateKind> = {
  met: 'done',
  due: 'due',
  overdue: 'overdue',
  not_yet: 'todo',
};

const periodNote = ({ state, n, m, metAt, late }: PeriodProgress): string => {
  if (metAt !== null) return `${dayTextOf(metAt)}${late ? '补' : ''}`;
  if (n > 0) return `${n}/${m}`;
  return state === 'overdue' ? '没有做' : '还没有';
};

/** The quarters or months of one unit as chips. */
export const periodChips = (periods: readonly PeriodProgress[]): Period[] =>
  periods.map((period) => ({
    key: period.key,
    title: period.label,
    state: PERIOD_KINDS[period.state],
    note: periodNote(period),
  }));

const WORST_FIRST: readonly PeriodState[] = ['overdue', 'due', 'not_yet'];

/** The quarters or months of a commitment over all its units: how many of them met each. */
export const overallChips = (units: readonly Pick<UnitProgress, 'periods'>[]): Period[] => {
  const asked = units.filter(({ periods }) => periods.length > 0);
  const [first] = asked;
  if (!first || asked.length === 1) return [];
  return first.periods.map(({ key, label }) => {
    const own = asked.flatMap(({ periods }) => periods.filter((period) => period.key === key));
    const met = own.filter(({ state }) => state === 'met').length;
    const worst = WORST_FIRST.find((state) => own.some((period) => period.state === state));
    return { key, title: label, state: PERIOD_KINDS[worst ?? 'met'], note: `${met}/${own.length}` };
  });
};

/** The elements of a checklist as tiles: which stand, and which are missing. */
export const elementTiles = (elements: readonly ElementProgress[]): Period[] =>
  elements.map(({ name, recordIds }) => ({
    key: name,
    title: name,
    state: recordIds.length > 0 ? 'done' : 'todo',
    note: recordIds.length > 0 ? '已有' : '缺',
  }));

const tileNote = ({ state, n, m, latest }: UnitProgress): string => {
  if (m !== null && m > 1) return `${n}/${m}`;
  if (n === 0 || latest === null) return state === 'na' ? '不适用' : '还没有';
  return m === null ? `${n}条` : dayTextOf(latest);
};

/** One tile for each unit: when it was done, or what is missing. */
export const unitTiles = (
  units: readonly UnitProgress[],
  open: (unit: UnitProgress) => void,
): Period[] =>
  units.map((unit) => ({
    key: unit.unitId,
    title: columnWord({ name: unit.unitName, kind: 'branch' }),
    state: unit.state,
    note: tileNote(unit),
    onTap: () => open(unit),
  }));

/** Second line of a record: 11月18日 第二支部，已结束. */
export const recordNote = ({
  at,
  unitName,
  kindLabel,
  stateLabel,
  lateEntry,
}: RecordCard): string =>
  `${dayTextOf(at)} ${unitName} ${kindLabel}，${stateLabel}${lateEntry ? `，${LATE_ENTRY}` : ''}`;
