import type { RequestRow } from '@shared/contract/data-requests';
import { requestFieldWords, requestStateWords } from '@shared/domain/data-requests/words';
import { dateTimeTextOf } from '@shared/domain/time';
import { useState } from 'react';
import { usePages } from '@/features/remote';
import { AppScreen, QueryState, RightsGate } from '@/features/shell';
import { call } from '@/platform/call';
import { Button, Cell, CellList, Empty, PageTitle, Segmented, StateLine } from '@/ui';
import { AnswerSheet } from './AnswerSheet';

type Show = 'waiting' | 'settled';

const SHOWS: readonly { key: Show; label: string }[] = [
  { key: 'waiting', label: '待答复' },
  { key: 'settled', label: '已答复' },
];

const EMPTY: Record<Show, { title: string; note: string }> = {
  waiting: { title: '没有待答复的申请', note: '成员申请更正个人信息后，会出现在这里' },
  settled: { title: '还没有答复过的申请', note: '答复后保留到期限届满' },
};

function Requests() {
  const [show, setShow] = useState<Show>('waiting');
  const [chosen, setChosen] = useState<RequestRow>();
  const requests = usePages(
    ['dataRequests.list', show],
    (cursor) => call('dataRequests.list', { show, cursor }),
    ({ requests: rows, next }) => ({ rows, next }),
  );
  const canAnswer = (row: RequestRow) => show === 'waiting' && !row.isMine;
  return (
    <AppScreen title="个人信息申请" place="me" gap={3}>
      <PageTitle title="个人信息申请" />
      <Segmented label="筛选申请" items={SHOWS} value={show} onChange={setShow} />
      <QueryState of={requests} what="申请">
        {(list) =>
          list.length === 0 ? (
            <Empty icon="edit" {...EMPTY[show]} />
          ) : (
            <>
              <CellList label="申请">
                {list.map((row) => (
                  <Cell
                    key={row.id}
                    title={`${row.name} ${requestFieldWords[row.field]}：${row.wanted}`}
                    note={`${row.unitName} ${dateTimeTextOf(row.createdAt)}，${row.reason}`}
                    state={
                      <StateLine kind={show === 'waiting' ? 'doing' : 'done'}>
                        {row.isMine && show === 'waiting'
                          ? '本人的申请，由另一位组织委员或机关党委答复'
                          : `${requestStateWords(row)}${row.answeredBy ? `，${row.answeredBy}` : ''}`}
                      </StateLine>
                    }
                    onTap={canAnswer(row) ? () => setChosen(row) : undefined}
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
      {chosen && <AnswerSheet key={chosen.id} row={chosen} onClose={() => setChosen(undefined)} />}
    </AppScreen>
  );
}

/** Requests of the people of my units: answered here, with the reason where refused. */
export function RequestsScreen() {
  return (
    <RightsGate
      title="个人信息申请"
      allows={({ organises }) => organises}
      whose="申请由组织委员和机关党委答复"
      note="您提交的申请和答复，在“我的个人信息”里查看"
    >
      <Requests />
    </RightsGate>
  );
}
