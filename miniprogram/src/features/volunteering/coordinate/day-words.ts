import type { ServiceRow } from '@shared/contract/volunteering-service';
import { addDays, clockOf, type Instant, instantOf, localDateOf } from '@shared/domain/time';
import { hasPending } from '@shared/domain/volunteering/hours';
import { markActLabels } from '@shared/domain/volunteering/words';
import { hoursText } from '../volunteering-words';

export type DayGroup = 'in' | 'forgotten' | 'left' | 'missing' | 'expected' | 'confirmed';

const TITLES: Readonly<Record<DayGroup, string>> = {
  expected: '还没有签到',
  in: '服务中',
  forgotten: '没有签退',
  left: '已签退，待认定',
  missing: '未到',
  confirmed: '已认定',
};

/** In the order in which somebody has to look at them. */
const ORDER: readonly DayGroup[] = ['forgotten', 'in', 'left', 'expected', 'missing', 'confirmed'];

const groupOf = ({ state, figures, endsAt }: ServiceRow, now: Instant): DayGroup => {
  if (state === 'absent') return 'missing';
  if (state === 'confirmed') return 'confirmed';
  if (state === 'expected') return 'expected';
  if (!figures.isOpen) return 'left';
  return endsAt <= now ? 'forgotten' : 'in';
};

export const dayGroups = (rows: readonly ServiceRow[], now: Instant) =>
  ORDER.map((key) => ({
    key,
    title: TITLES[key],
    rows: rows.filter((row) => groupOf(row, now) === key),
  })).filter((group) => group.rows.length > 0);

/** `08:25签到 11:31签退`. */
const marksText = ({ marks }: ServiceRow): string =>
  marks
    .filter(({ struck }) => struck === null)
    .sort((left, right) => left.at - right.at)
    .map(({ act, at }) => `${clockOf(at)}${markActLabels[act]}`)
    .join(' ');

/** What came by an upload, and whether the coordinator has confirmed it. */
const keptText = (marks: ServiceRow['marks']): string => {
  if (hasPending(marks)) return '离线补传，待确认';
  const kept = marks.some(({ method, struck }) => method === 'offline_code' && !struck);
  return kept ? '离线补传，已确认' : '';
};

/** What whoever confirms hours has to know of one record. */
export const dayNotes = (row: ServiceRow): string[] => {
  const { figures, ask, marks } = row;
  const byHand = figures.minutes - figures.machineMinutes;
  return [
    marksText(row),
    byHand > 0 ? `其中${hoursText(byHand)}由负责人登记` : '',
    keptText(marks),
    figures.countedElsewhere > 0
      ? `${hoursText(figures.countedElsewhere)}与其他服务重叠，只计一次`
      : '',
    ask && !ask.answer ? `申请更正：${ask.text}` : '',
    row.explanation ? `本人说明：${row.explanation}` : '',
  ].filter((text) => text !== '');
};

/** Rows whose uploads wait for the coordinator. */
export const withPending = (rows: readonly ServiceRow[]): ServiceRow[] =>
  rows.filter(({ state, marks }) => state !== 'confirmed' && hasPending(marks));

/** Rows whose hours can be confirmed: checked out, waiting, and no upload left to look at. */
export const confirmable = (rows: readonly ServiceRow[]): ServiceRow[] =>
  rows.filter(
    ({ state, figures, marks }) =>
      state === 'waiting' && !figures.isOpen && figures.minutes > 0 && !hasPending(marks),
  );

/** A clock time on the day of the shift; before its start by more than half a day it is the next. */
export const instantAt = (
  { startsAt }: Pick<ServiceRow, 'startsAt'>,
  time: string,
  endsAt: Instant,
): Instant | undefined => {
  const day = localDateOf(startsAt);
  const sameDay = instantOf(day, time);
  const ranOver = localDateOf(endsAt) !== day;
  const isEarly = ranOver && time <= clockOf(endsAt) && time < clockOf(startsAt);
  return isEarly ? instantOf(addDays(day, 1), time) : sameDay;
};
