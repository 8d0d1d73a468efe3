import { addDays, type Instant, instantOf, type LocalDate, localDateOf, weekdayOf } from '../time';
import { type OwnDays, workBegins, workingDayFrom, workingDayUpTo } from './working-days';

/** When the committee is told how the plan stands, and of what. */
export interface DigestDay {
  /** Tells it from every other: the week's Monday, or the month. */
  key: string;
  of: 'week' | 'month';
  on: LocalDate;
}

const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];

const mondayOf = (date: LocalDate): LocalDate =>
  addDays(date, -WEEKDAYS.indexOf(weekdayOf(instantOf(date) ?? Number.NaN)));

const lastDayOfMonth = (date: LocalDate): LocalDate => {
  const next = addDays(`${date.slice(0, 7)}-28`, 4);
  return addDays(`${next.slice(0, 7)}-01`, -1);
};

const ofWeek = (date: LocalDate, own: OwnDays): DigestDay => {
  const monday = mondayOf(date);
  return { key: monday, of: 'week', on: workingDayFrom(monday, own) };
};

const ofMonth = (date: LocalDate, own: OwnDays): DigestDay => ({
  key: date.slice(0, 7),
  of: 'month',
  on: workingDayUpTo(lastDayOfMonth(date), own),
});

/** How far back a digest may lie: a week of holidays and the days around it. */
const LOOK_BACK = 28;

/**
 * The digest that is to be told now: the latest whose day has come, at 8:30. The week's is told on Monday or
 * the next working day, the month's on its last working day; where both fall on one day, the month's alone.
 */
export const digestDayAt = (now: Instant, own: OwnDays): DigestDay | undefined => {
  const today = localDateOf(now);
  const back = Array.from({ length: LOOK_BACK + 1 }, (_, days) => addDays(today, -days));
  const days = [
    ofMonth(today, own),
    ofMonth(addDays(`${today.slice(0, 7)}-01`, -1), own),
    ...back.filter((date) => date === mondayOf(date)).map((date) => ofWeek(date, own)),
  ].filter(({ on }) => now >= workBegins(on));
  return days.reduce<DigestDay | undefined>(
    (latest, one) => (latest === undefined || one.on > latest.on ? one : latest),
    undefined,
  );
};
