import type { Instant } from '@shared/domain/time';
import { calendarOf, clockOf, weekdayOf } from '@shared/domain/time';
import { type KeptStanding, useKeptStandings } from '@/features/queue';
import { openPage } from '@/platform/navigation';
import { Cell, type StateKind, StateLine } from '@/ui';
import { dayNumberOf, kindLabelOf } from './activity-words';
import { ownStanding } from './own-standing';
import { standingWords } from './standing-words';
import type { ListedActivity } from './use-activity-list';

/** What of a standing a list tells: nothing where I only organise, or while nothing is to be done. */
const stateLine = (
  { activity, mine }: ListedActivity,
  now: Instant,
  kept: KeptStanding | undefined,
): { kind: StateKind; words: string } | undefined => {
  const standing = ownStanding(activity, mine, now, kept);
  if (standing.name === 'not_attending' || standing.name === 'not_open') return undefined;
  return standingWords(standing, now);
};

export interface ActivityCellProps {
  listed: ListedActivity;
  now: Instant;
  /** What stands under the day: the weekday, or the month in a list of a whole year. */
  under?: 'weekday' | 'month';
  /** In place of unit and kind, where the list is of one unit and kind. */
  note?: string;
}

/** One activity in a list: day, theme, when and where, and how I stand to it. */
export function ActivityCell({ listed, now, under = 'weekday', note }: ActivityCellProps) {
  const { activity } = listed;
  const keptAt = useKeptStandings();
  const line = stateLine(listed, now, keptAt(activity.id));
  return (
    <Cell
      lead={{
        day: dayNumberOf(activity.startsAt),
        weekday:
          under === 'month'
            ? `${calendarOf(activity.startsAt).month}月`
            : weekdayOf(activity.startsAt),
      }}
      title={activity.theme}
      note={`${clockOf(activity.startsAt)} ${note ?? `${activity.unitName} ${kindLabelOf(activity)}`}`}
      state={line && <StateLine kind={line.kind}>{line.words}</StateLine>}
      top={false}
      onTap={() => openPage('activity', { id: activity.id })}
    />
  );
}
