import type { OutputOf } from '@shared/contract';
import { occasionLabels } from '@shared/domain/reminders/words';
import { dateTimeTextOf } from '@shared/domain/time';
import { useState } from 'react';
import { useOperation, usePages } from '@/features/remote';
import { AppScreen, QueryState } from '@/features/shell';
import { call } from '@/platform/call';
import { openPage } from '@/platform/navigation';
import {
  Banner,
  Button,
  Cell,
  CellList,
  DataTable,
  Empty,
  PageHead,
  Segmented,
  StateLine,
  useWide,
} from '@/ui';
import { stateLooks, stateText } from './remind-words';

type Shown = 'all' | 'waiting' | 'sent' | 'not_subscribed' | 'failed';
type Sent = OutputOf<'reminders.outbox'>['messages'][number];

const SHOWN: ReadonlyArray<{ key: Shown; label: string }> = [
  { key: 'sent', label: '已发送' },
  { key: 'waiting', label: '待发送' },
  { key: 'failed', label: '未能发送' },
  { key: 'not_subscribed', label: '未订阅' },
  { key: 'all', label: '全部' },
];

const titleOf = ({ name, occasion }: Sent): string =>
  `${name ?? '来宾'}　${occasionLabels[occasion]}`;

const saysOf = ({ theme, startsAt, place, note }: Sent): string =>
  `${theme}，${dateTimeTextOf(startsAt)}，${place}，${note}`;

/** What a message is about, where it has a page of its own. */
const openerOf = ({ activityId }: Sent) =>
  activityId === null ? {} : { onTap: () => openPage('activity', { id: activityId }) };

const stateOf = ({ state }: Sent) => (
  <StateLine kind={stateLooks[state.name]}>{stateText(state)}</StateLine>
);

function Messages({ messages }: { messages: readonly Sent[] }) {
  const wide = useWide();
  if (wide) {
    return (
      <DataTable
        caption="消息发送记录"
        heads={['收件人', '单位', '事由', '内容', '状态']}
        rows={messages.map((one) => ({
          key: one.id,
          cells: [
            one.name ?? '来宾',
            one.unitName,
            occasionLabels[one.occasion],
            saysOf(one),
            stateOf(one),
          ],
        }))}
      />
    );
  }
  return (
    <CellList label="消息发送记录">
      {messages.map((one) => (
        <Cell
          key={one.id}
          title={titleOf(one)}
          note={saysOf(one)}
          state={stateOf(one)}
          {...openerOf(one)}
        />
      ))}
    </CellList>
  );
}

/** What was sent to whom, and what was not: for the committee and the administrator. */
export function OutboxScreen() {
  const [shown, setShown] = useState<Shown>('sent');
  const state = shown === 'all' ? undefined : shown;
  const { data: newest } = useOperation('reminders.outbox', {});
  const list = usePages(
    ['reminders.outbox', state],
    (cursor) => call('reminders.outbox', { state, cursor }),
    ({ messages, next }) => ({ rows: messages, next }),
  );
  return (
    <AppScreen title="消息发送记录" deskWidth="wide">
      <PageHead title="最近30天的消息" note="已发送表示微信已接受，是否看到，微信不告知" />
      {newest?.local && <Banner>本机运行：消息只列在这里，没有发往微信</Banner>}
      <Segmented label="发送情况" items={SHOWN} value={shown} onChange={setShown} />
      <QueryState of={list} what="消息">
        {(messages) =>
          messages.length === 0 ? (
            <Empty
              icon="bell"
              title="没有符合条件的消息"
              note="活动前一天、改期或取消时，消息会列在这里"
            />
          ) : (
            <>
              <Messages messages={messages} />
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
