import type { EventCard, PublicEventCard } from '@shared/contract/volunteering-fields';
import { calendarOf, clockOf, type Instant, weekdayOf } from '@shared/domain/time';
import { dayNumberOf } from '@/features/activities';
import { openPage } from '@/platform/navigation';
import { Cell, StateLine } from '@/ui';
import { eventLine } from './event-lines';

export interface ListedEvent extends Pick<PublicEventCard, 'phase' | 'shifts' | 'signUpUntil'> {
  id: string;
  theme: string;
  place: string;
  unitName: string;
  startsAt: Instant;
  mine: EventCard['mine'];
}

/** An event of the office as the list shows it. */
export const listedOf = ({ activity, ...event }: EventCard): ListedEvent => ({
  ...event,
  id: activity.id,
  theme: activity.theme,
  place: activity.place,
  unitName: activity.unitName,
  startsAt: activity.startsAt,
});

export interface EventCellProps {
  event: ListedEvent;
  now: Instant;
  /** What stands under the day: the month in lists of what has been. */
  under?: 'weekday' | 'month';
}

/** One event in a list: day, theme, where, and places or how I stand. */
export function EventCell({ event, now, under = 'weekday' }: EventCellProps) {
  const { startsAt, theme, place, unitName } = event;
  const line = eventLine(event, event.mine, now);
  return (
    <Cell
      lead={{
        day: dayNumberOf(startsAt),
        weekday: under === 'month' ? `${calendarOf(startsAt).month}月` : weekdayOf(startsAt),
      }}
      title={theme}
      note={`${clockOf(startsAt)} ${place}，${unitName}`}
      state={<StateLine kind={line.kind}>{line.words}</StateLine>}
      top={false}
      onTap={() => openPage('volunteerEvent', { e: event.id })}
    />
  );
}
