import { type LocalDate, longDayOf } from '@shared/domain/time';
import { Box, cx, Tap, Words } from '@/ui';
import { WEEKDAY_HEADS, weeksOf } from './month-grid';
import type { ListedActivity } from './use-activity-list';
import './calendar.scss';

export interface MonthGridProps {
  month: string;
  days: ReadonlyMap<LocalDate, readonly ListedActivity[]>;
  chosen: LocalDate;
  today: LocalDate;
  onChoose: (day: LocalDate) => void;
}

/** More dots than this are not told apart. */
const MOST_DOTS = 3;

const isHollow = ({ activity }: ListedActivity): boolean =>
  activity.state.name === 'draft' || activity.state.name === 'cancelled';

function Day({
  day,
  listed,
  ...props
}: Omit<MonthGridProps, 'month' | 'days'> & {
  day: LocalDate;
  listed: readonly ListedActivity[];
}) {
  const { chosen, today, onChoose } = props;
  const said = listed.length > 0 ? `${listed.length}场活动` : '没有活动';
  return (
    <Tap
      className={cx(
        'calendar__day',
        listed.length === 0 && 'is-quiet',
        day === today && 'is-today',
        day === chosen && 'is-chosen',
      )}
      aria-label={`${longDayOf(day)}${day === today ? '，今天' : ''}，${said}`}
      aria-pressed={day === chosen}
      onTap={() => onChoose(day)}
    >
      <Words>{Number(day.slice(8))}</Words>
      <Words className="calendar__dots" aria-hidden>
        {listed.slice(0, MOST_DOTS).map((each) => (
          <Words
            key={each.activity.id}
            className={cx('calendar__dot', isHollow(each) && 'is-hollow')}
          />
        ))}
      </Words>
    </Tap>
  );
}

/** The days of a month, each with as many dots as it has activities. */
export function MonthGrid({ month, days, ...props }: MonthGridProps) {
  return (
    <Box className="calendar" role="group" aria-label="日历">
      <Box className="calendar__week" aria-hidden>
        {WEEKDAY_HEADS.map((head) => (
          <Words key={head} className="calendar__weekday">
            {head}
          </Words>
        ))}
      </Box>
      {weeksOf(month).map((week) => (
        <Box key={week.find(Boolean)} className="calendar__week">
          {week.map((day, at) =>
            day ? (
              <Day key={day} day={day} listed={days.get(day) ?? []} {...props} />
            ) : (
              <Words key={WEEKDAY_HEADS[at]} />
            ),
          )}
        </Box>
      ))}
    </Box>
  );
}
