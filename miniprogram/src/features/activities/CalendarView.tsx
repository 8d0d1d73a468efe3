import { instantOf, type LocalDate, localDateOf, longDayOf, weekdayOf } from '@shared/domain/time';
import { useState } from 'react';
import { useOperation } from '@/features/remote';
import { Columns, QueryState } from '@/features/shell';
import { useServerNow } from '@/platform/use-server-now';
import { Box, Button, Card, CellList, Empty, Heading, IconButton, Section } from '@/ui';
import { ActivityCell } from './ActivityCell';
import { MonthGrid } from './MonthGrid';
import { byDay, monthAfter, monthOf, monthWords } from './month-grid';

const dayWords = (day: LocalDate): string => `${longDayOf(day)} ${weekdayOf(instantOf(day) ?? 0)}`;

/** A month of what I attend, or organise: days with dots, and the list of the day that is chosen. */
export function CalendarView({ view }: { view: 'attending' | 'organising' }) {
  const now = useServerNow();
  const today = localDateOf(now);
  const [month, setMonth] = useState(() => monthOf(now));
  const [chosen, setChosen] = useState(today);
  const remote = useOperation('activities.calendar', { view, month });
  const turn = (months: number) => {
    const next = monthAfter(month, months);
    setMonth(next);
    setChosen(today.startsWith(next) ? today : `${next}-01`);
  };
  const goToday = () => {
    setMonth(monthOf(now));
    setChosen(today);
  };
  const days = byDay(remote.data?.activities ?? []);
  const listed = days.get(chosen) ?? [];
  return (
    <Columns
      side={
        <QueryState of={remote} what="这个月的活动">
          {() => (
            <Section title={dayWords(chosen)}>
              {listed.length === 0 ? (
                <Empty title="这一天没有活动" note="有圆点的日期有活动，空心的是草稿或已取消" />
              ) : (
                <CellList inset="dates" label={dayWords(chosen)}>
                  {listed.map((each) => (
                    <ActivityCell key={each.activity.id} listed={each} now={now} />
                  ))}
                </CellList>
              )}
            </Section>
          )}
        </QueryState>
      }
    >
      <Card tight label="月历">
        <Box className="row row--between">
          <IconButton icon="left" label="上个月" onTap={() => turn(-1)} />
          <Heading level={2} className="t-title" aria-live="polite">
            {monthWords(month)}
          </Heading>
          <IconButton icon="right" label="下个月" onTap={() => turn(1)} />
        </Box>
        <MonthGrid month={month} days={days} chosen={chosen} today={today} onChoose={setChosen} />
        {chosen !== today && (
          <Button kind="quiet" small block onTap={goToday}>
            回到今天
          </Button>
        )}
      </Card>
    </Columns>
  );
}
