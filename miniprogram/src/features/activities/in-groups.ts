import { calendarOf } from '@shared/domain/time';
import type { ListedActivity } from './use-activity-list';

export interface Group {
  /** `2022年11月`, or `2022年`. */
  title: string;
  activities: ListedActivity[];
}

/** Puts a list under the headings of its months or years, in the order of the list. */
export const inGroups = (listed: readonly ListedActivity[], by: 'month' | 'year'): Group[] => {
  const groups: Group[] = [];
  for (const each of listed) {
    const { year, month } = calendarOf(each.activity.startsAt);
    const title = by === 'year' ? `${year}年` : `${year}年${month}月`;
    const last = groups[groups.length - 1];
    if (last?.title === title) last.activities.push(each);
    else groups.push({ title, activities: [each] });
  }
  return groups;
};
