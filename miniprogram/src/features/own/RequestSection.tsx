import { isSettled } from '@shared/domain/data-requests/decide';
import { requestFieldWords, requestStateWords } from '@shared/domain/data-requests/words';
import { usePages } from '@/features/remote';
import { QueryState } from '@/features/shell';
import { call } from '@/platform/call';
import { Button, Cell, CellList, Empty, Section, StateLine } from '@/ui';

/** What I asked for, and the answers. */
export function RequestSection() {
  const requests = usePages(
    ['dataRequests.mine'],
    (cursor) => call('dataRequests.mine', { cursor }),
    ({ requests: rows, next }) => ({ rows, next }),
  );
  return (
    <Section title="申请记录">
      <QueryState of={requests} what="申请记录">
        {(list) =>
          list.length === 0 ? (
            <Empty icon="edit" title="还没有申请" note="申请更正后，支部的答复和理由会显示在这里" />
          ) : (
            <>
              <CellList label="申请记录">
                {list.map((request) => (
                  <Cell
                    key={request.id}
                    title={`${requestFieldWords[request.field]}：${request.wanted}`}
                    note={request.reason}
                    state={
                      <StateLine kind={isSettled(request) ? 'done' : 'doing'}>
                        {requestStateWords(request)}
                      </StateLine>
                    }
                  />
                ))}
              </CellList>
              {requests.more && (
                <Button kind="secondary" onTap={requests.more} busyText="正在读取">
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
