import { ANSWER_DAYS } from '@shared/domain/feedback/feedback';
import type { FeedbackKind } from '@shared/domain/feedback/schema';
import { feedbackKindWords } from '@shared/domain/feedback/words';
import { useState } from 'react';
import { useOperation, usePages } from '@/features/remote';
import { AppScreen, QueryState, useSession } from '@/features/shell';
import { call } from '@/platform/call';
import { openPage } from '@/platform/navigation';
import { Box, Button, Cell, CellList, Empty, PageHead, SelectField, StateLine } from '@/ui';
import { gistOf, kindsToChoose, stateLooks, stateText } from './words';

type Shown = 'all' | 'received' | 'in_hand' | 'overdue' | 'answered' | 'closed';

const SHOWN: ReadonlyArray<{ key: Shown; label: string }> = [
  { key: 'all', label: '全部' },
  { key: 'received', label: '已收到' },
  { key: 'in_hand', label: '办理中' },
  { key: 'overdue', label: '逾期' },
  { key: 'answered', label: '已答复' },
  { key: 'closed', label: '已办结' },
];

const filterOf = (shown: Shown) => {
  if (shown === 'overdue') return { overdue: true };
  return shown === 'all' ? {} : { state: shown };
};

/** What waits for an answer, and what was answered. */
export function OfficeListScreen() {
  const { isCommittee } = useSession();
  const [shown, setShown] = useState<Shown>('all');
  const [kind, setKind] = useState<FeedbackKind | ''>('');
  const input = { ...filterOf(shown), kind: kind || undefined };
  const { data: whole } = useOperation('feedback.list', {});
  const list = usePages(
    ['feedback.list', input],
    (cursor) => call('feedback.list', { ...input, cursor }),
    ({ items, next }) => ({ rows: items, next }),
  );
  const isNarrowed = shown !== 'all' || kind !== '';
  const counts = whole?.counts;
  return (
    <AppScreen title="投诉建议" place="me">
      <PageHead
        title={counts ? `待答复${counts.waiting}条` : '投诉建议'}
        note={
          counts && counts.overdue > 0
            ? `其中${counts.overdue}条已过${ANSWER_DAYS}天`
            : `收到后${ANSWER_DAYS}天内答复`
        }
      />
      <Box className="side-by-side">
        <Box>
          <SelectField label="办理情况" items={SHOWN} value={shown} onChange={setShown} />
        </Box>
        {isCommittee && (
          <Box>
            <SelectField
              label="类别"
              items={[{ key: '', label: '全部' }, ...kindsToChoose]}
              value={kind}
              onChange={setKind}
            />
          </Box>
        )}
      </Box>
      <QueryState of={list} what="投诉建议">
        {(items) =>
          items.length === 0 ? (
            <Empty
              icon="chat"
              title={isNarrowed ? '没有符合条件的内容' : '还没有投诉建议'}
              note={isNarrowed ? '可以放宽筛选条件' : '有人提交后会出现在这里'}
            />
          ) : (
            <>
              <CellList label="投诉建议">
                {items.map((item) => (
                  <Cell
                    key={item.id}
                    title={gistOf(item)}
                    note={`${feedbackKindWords[item.kind]}，${item.writerName ?? '未署名'}`}
                    state={
                      <StateLine
                        kind={item.overdue ? 'overdue' : stateLooks[item.state]}
                        loud={item.overdue}
                      >
                        {stateText(item)}
                      </StateLine>
                    }
                    onTap={() => openPage('officeFeedback', { id: item.id })}
                  />
                ))}
              </CellList>
              {list.more && (
                <Button kind="secondary" onTap={list.more} busyText="正在读取">
                  加载更多
                </Button>
              )}
            </>
          )
        }
      </QueryState>
    </AppScreen>
  );
}
