import type { OutputOf } from '@shared/contract';
import { dayText } from '@shared/domain/progress/calendar';
import type { WorkPage } from '@shared/domain/reminders/schema';
import { openPage, type PageName } from '@/platform/navigation';
import type { StateKind } from '@/ui';

export type WorkRow = OutputOf<'duties.matters'>['rows'][number];

export const workKinds: Readonly<Record<WorkRow['state'], StateKind>> = {
  overdue: 'overdue',
  due: 'due',
  open: 'todo',
};

/** `逾期，应在9月30日前`; `等您办理，11月15日提交`. */
export const workStateText = ({ state, day }: Pick<WorkRow, 'state' | 'day'>): string => {
  if (state === 'overdue') return `逾期，应在${dayText(day)}前`;
  return state === 'due' ? `${dayText(day)}到期` : `等您办理，${dayText(day)}提交`;
};

/** Whose it is, and how far; a case says nothing more. */
export const workNote = ({ unitName, note, page }: WorkRow): string =>
  page.to === 'item' ? `${unitName}，${note}` : unitName;

/** 要办3项，其中逾期1项. */
export const workHead = (rows: readonly Pick<WorkRow, 'state'>[]): string => {
  const late = rows.filter(({ state }) => state === 'overdue').length;
  return late > 0 ? `要办${rows.length}项，其中逾期${late}项` : `要办${rows.length}项`;
};

type Query = Record<string, string | number>;

const placeOf = (page: WorkPage): readonly [PageName, Query] => {
  if (page.to === 'item') {
    const { number, year, commitmentId } = page;
    return ['item', { number, year, commitment: commitmentId }];
  }
  if (page.to === 'case') return ['case', { id: page.caseId }];
  if (page.to === 'list') return ['responsibilityList', { unit: page.unitId, year: page.year }];
  if (page.to === 'entry') return ['registers', { entry: page.entryId }];
  return ['digest', {}];
};

/** Opens the page where it is done. */
export const openWork = (page: WorkPage): void => openPage(...placeOf(page));
