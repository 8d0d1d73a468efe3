import {
  recordMethod,
  recordStanding,
  recordStruck,
  recordTitle,
} from '@shared/domain/my-data/words';
import { dateTextOf } from '@shared/domain/time';
import { usePages } from '@/features/remote';
import { QueryState } from '@/features/shell';
import { call } from '@/platform/call';
import { Button, Cell, CellList, Empty, Section } from '@/ui';

/** Every record about me, with how it came about and what was struck from it. */
export function RecordSection() {
  const records = usePages(
    ['myData.records'],
    (cursor) => call('myData.records', { cursor }),
    ({ records: rows, next }) => ({ rows, next }),
  );
  return (
    <Section title="参加记录">
      <QueryState of={records} what="参加记录">
        {(list) =>
          list.length === 0 ? (
            <Empty title="还没有记录" note="参加的活动和签到时间会留在这里" />
          ) : (
            <>
              <CellList label="参加记录">
                {list.map((record) => (
                  <Cell
                    key={record.activityId}
                    title={recordTitle(record)}
                    note={[
                      `${record.unitName} ${dateTextOf(record.startsAt)}`,
                      recordStanding(record),
                      recordMethod(record),
                      recordStruck(record),
                    ]
                      .filter(Boolean)
                      .join('，')}
                  />
                ))}
              </CellList>
              {records.more && (
                <Button kind="secondary" onTap={records.more} busyText="正在读取">
                  加载更多
                </Button>
              )}
            </>
          )
        }
      </QueryState>
    </Section>
  );
}
