import type { InputOf, OutputOf } from '@shared/contract';
import { dateTimeTextOf } from '@shared/domain/time';
import { useState } from 'react';
import { useOperation, usePages } from '@/features/remote';
import { AppScreen, FilterPlace, QueryState } from '@/features/shell';
import { call } from '@/platform/call';
import { openPage } from '@/platform/navigation';
import {
  Banner,
  Button,
  Card,
  Cell,
  CellList,
  DataTable,
  Empty,
  PageHead,
  SelectField,
  StateLine,
  useWide,
} from '@/ui';
import { stateLooks, stateText } from './remind-words';

type Asked = Omit<InputOf<'reminders.outbox'>, 'cursor'>;
type Shown = NonNullable<Asked['state']> | 'all';
type Sent = OutputOf<'reminders.outbox'>['messages'][number];

const ALL = 'all';

const SHOWN: ReadonlyArray<{ key: Shown; label: string }> = [
  { key: ALL, label: '全部情况' },
  { key: 'sent', label: '已发送' },
  { key: 'waiting', label: '待发送' },
  { key: 'call', label: '需电话' },
  { key: 'failed', label: '未能发送' },
  { key: 'unknown', label: '结果不明' },
];

const titleOf = ({ name, label }: Sent): string => `${name ?? '来宾'}　${label}`;

const saysOf = ({ theme, startsAt, place, note }: Sent): string =>
  [theme, dateTimeTextOf(startsAt), place, note].join('，');

/** In the table the unit has a column of its own. */
const saysBesideUnit = ({ theme, startsAt, place, unitName, note }: Sent): string =>
  [theme, dateTimeTextOf(startsAt), place !== unitName && place, note].filter(Boolean).join('，');

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
          cells: [one.name ?? '来宾', one.unitName, one.label, saysBesideUnit(one), stateOf(one)],
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

/** What is shown, in a few words: 需电话，已按事由和单位筛选. */
const chosenText = ({ state, occasion, unitId }: Asked): string => {
  const by = [occasion && '事由', unitId && '单位'].filter(Boolean).join('和');
  const shown = SHOWN.find(({ key }) => key === (state ?? ALL))?.label ?? '';
  return by ? `${shown}，已按${by}筛选` : shown;
};

interface FiltersProps {
  asked: Asked;
  onChange: (part: Partial<Asked>) => void;
}

/** How it fared, by which rule, of which unit. */
function Filters({ asked, onChange }: FiltersProps) {
  const settings = useOperation('reminders.settings', {});
  const units = useOperation('people.units', {});
  const rules = settings.data?.rules ?? [];
  return (
    <Card tight label="筛选">
      <SelectField
        label="发送情况"
        items={SHOWN}
        value={asked.state ?? ALL}
        onChange={(key) => onChange({ state: key === ALL ? undefined : key })}
      />
      <SelectField
        label="事由"
        items={[
          { key: ALL, label: '全部事由' },
          ...rules.map(({ occasion, label }) => ({ key: occasion, label })),
        ]}
        value={asked.occasion ?? ALL}
        onChange={(key) =>
          onChange({ occasion: rules.find((one) => one.occasion === key)?.occasion })
        }
      />
      <SelectField
        label="单位"
        items={[
          { key: ALL, label: '全部单位' },
          ...(units.data?.units ?? []).map(({ unitId, name }) => ({ key: unitId, label: name })),
        ]}
        value={asked.unitId ?? ALL}
        onChange={(key) => onChange({ unitId: key === ALL ? undefined : key })}
      />
    </Card>
  );
}

function Outbox() {
  const [asked, setAsked] = useState<Asked>({});
  const { data: newest } = useOperation('reminders.outbox', {});
  const list = usePages(
    ['reminders.outbox', asked],
    (cursor) => call('reminders.outbox', { ...asked, cursor }),
    ({ messages, next }) => ({ rows: messages, next }),
  );
  const change = (part: Partial<Asked>) => setAsked({ ...asked, ...part });
  return (
    <>
      <PageHead
        title="谁收到了什么提醒"
        note="已发送表示微信已接受，是否看到，微信不告知。活动通知留30天，工作提醒留一年多"
      />
      {newest?.local && <Banner>本机运行：消息只列在这里，没有发往微信</Banner>}
      <FilterPlace chosen={chosenText(asked)} filters={<Filters asked={asked} onChange={change} />}>
        <QueryState of={list} what="消息">
          {(messages) =>
            messages.length === 0 ? (
              <Empty
                icon="bell"
                title="没有符合条件的消息"
                note="活动前一天、改期或取消时，工作到期和逾期时，消息会列在这里"
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
      </FilterPlace>
    </>
  );
}

/** What was sent to whom, and what was not: for the committee and the administrator. */
export function OutboxScreen() {
  return (
    <AppScreen title="消息发送记录" deskWidth="wide">
      <Outbox />
    </AppScreen>
  );
}
