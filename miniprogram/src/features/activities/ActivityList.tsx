import { QueryState } from '@/features/shell';
import { useServerNow } from '@/platform/use-server-now';
import { Button, CellList, Empty, Section } from '@/ui';
import { ActivityCell } from './ActivityCell';
import { inGroups } from './in-groups';
import { type ActivityFilters, useActivityList } from './use-activity-list';

export interface ActivityListProps {
  view: 'attending' | 'organising';
  when: 'upcoming' | 'past';
  search?: string;
  filters?: ActivityFilters;
  /** Said when the list is empty. */
  empty: { title: string; note: string };
}

/** Activities twenty at a time: what comes by month, what has been by year. */
export function ActivityList({ view, when, search, filters, empty }: ActivityListProps) {
  const list = useActivityList({ view, when, search: search || undefined, ...filters });
  const now = useServerNow();
  const past = when === 'past';
  return (
    <QueryState of={list} what="活动">
      {(activities) =>
        activities.length === 0 ? (
          <Empty {...empty} />
        ) : (
          <>
            {inGroups(activities, past ? 'year' : 'month').map(({ title, activities: group }) => (
              <Section key={title} title={title}>
                <CellList inset="dates" label={title}>
                  {group.map((listed) => (
                    <ActivityCell
                      key={listed.activity.id}
                      listed={listed}
                      now={now}
                      under={past ? 'month' : 'weekday'}
                    />
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
        )
      }
    </QueryState>
  );
}
