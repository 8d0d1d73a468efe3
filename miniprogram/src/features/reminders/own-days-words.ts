import type { OutputOf } from '@shared/contract';
import { addDays, longDayOf } from '@shared/domain/time';

type Day = OutputOf<'reminders.settings'>['days'][number];

/** Days in a row of one sort. */
export interface Row {
  from: string;
  to: string;
  as: Day['as'];
}

/** Days that follow each other as one row; a row holds no more than can be set at once. */
export const daysInRows = (days: readonly Day[], most = 31): Row[] => {
  const rows: (Row & { count: number })[] = [];
  for (const { date, as } of days) {
    const last = rows.at(-1);
    if (last && last.as === as && addDays(last.to, 1) === date && last.count < most) {
      last.to = date;
      last.count += 1;
    } else {
      rows.push({ from: date, to: date, as, count: 1 });
    }
  }
  return rows;
};

/** 2023年1月21日至2023年1月27日. */
export const rowText = ({ from, to }: Row): string =>
  from === to ? longDayOf(from) : `${longDayOf(from)}至${longDayOf(to)}`;
