import type { Operator } from '../evaluate';
import { dayOfYear, isoDayOfWeek, isoWeek, isoWeekYear, week } from './calendar';
import { dateToString } from './format';
import { dateFromParts } from './from-parts';
import { dateFromString } from './from-string';
import { localDate } from './operand';

/** Gap: a date that is null or missing is null, a zone is that of the date. */
const part =
  (read: (date: Date) => number): Operator =>
  (doc, operand, options) => {
    const date = localDate(doc, operand, options);
    return date ? read(date) : null;
  };

export const dates = {
  $dateFromParts: dateFromParts,
  $dateFromString: dateFromString,
  $dateToString: dateToString,
  $dayOfMonth: part((date) => date.getUTCDate()),
  $dayOfWeek: part((date) => date.getUTCDay() + 1),
  $dayOfYear: part(dayOfYear),
  $hour: part((date) => date.getUTCHours()),
  $isoDayOfWeek: part(isoDayOfWeek),
  $isoWeek: part(isoWeek),
  // Gap: wrong for most of the days around New Year.
  $isoWeekYear: part(isoWeekYear),
  $millisecond: part((date) => date.getUTCMilliseconds()),
  $minute: part((date) => date.getUTCMinutes()),
  $month: part((date) => date.getUTCMonth() + 1),
  $second: part((date) => date.getUTCSeconds()),
  // Gap: the library goes by ISO weeks.
  $week: part(week),
  $year: part((date) => date.getUTCFullYear()),
};
