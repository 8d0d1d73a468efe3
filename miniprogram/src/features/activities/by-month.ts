import { monthTextOf } from './activity-words';
import type { ListedActivity } from './use-activity-list';

export interface Month {
  title: string;
  activities: ListedActivity[];
}

/** Puts a list under the headings of its months, in the order of the list. */
export const byMonth = (listed: readonly ListedActivity[]): Month[] => {
  const months: Month[] = [];
  for (const each of listed) {
    const title = monthTextOf(each.activity.startsAt);
    const last = months[months.length - 1];
    if (last?.title === title) last.activities.push(each);
    else months.push({ title, activities: [each] });
  }
  return months;
};
