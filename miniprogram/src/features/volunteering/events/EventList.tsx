import { calendarOf } from '@shared/domain/time';
import { QueryState } from '@/features/shell';
import { useServerNow } from '@/platform/use-server-now';
import { Button, CellList, Empty, Section } from '@/ui';
import { EventCell, type ListedEvent } from './EventCell';
import { matches } from './event-lines';

export interface EventListProps {
  list: {
    data: ListedEvent[] | undefined;
    failure: { code: string; message: string } | undefined;
    reload: () => void;
    more: (() => Promise<unknown>) | undefined;
  };
  search: string;
  empty: { title: string; note: string; act?: { word: string; onTap: () => void } };
}

/** 2022年11月, in the order of the list. */
const byMonth = (events: readonly ListedEvent[]) => {
  const months = new Map<string, ListedEvent[]>();
  for (const event of events) {
    const { year, month } = calendarOf(event.startsAt);
    const title = `${year}年${month}月`;
    months.set(title, [...(months.get(title) ?? []), event]);
  }
  return [...months].map(([title, group]) => ({ title, group }));
};

/** Volunteer events by month, narrowed by words. */
export function EventList({ list, search, empty }: EventListProps) {
  const now = useServerNow();
  return (
    <QueryState of={list} what="志愿服务">
      {(all) => {
        const events = search ? all.filter((event) => matches(event, search)) : all;
        const none = search
          ? { title: `没有找到“${search}”`, note: '换一个词，或减少筛选' }
          : empty;
        return (
          <>
            {events.length === 0 && !list.more && <Empty icon="hand" {...none} />}
            {byMonth(events).map(({ title, group }) => (
              <Section key={title} title={title}>
                <CellList inset="dates" label={title}>
                  {group.map((event) => (
                    <EventCell key={event.id} event={event} now={now} />
                  ))}
                </CellList>
              </Section>
            ))}
            {list.more && (
              <Button kind="secondary" onTap={list.more} busyText="正在读取">
                加载更多
              </Button>
            )}
          </>
        );
      }}
    </QueryState>
  );
}
