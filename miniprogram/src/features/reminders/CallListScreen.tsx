import type { OutputOf } from '@shared/contract';
import type { CallListRow } from '@shared/contract/reminders';
import { callReasonWords, occasionLabels } from '@shared/domain/reminders/words';
import { dateTimeTextOf } from '@shared/domain/time';
import { useOperation } from '@/features/remote';
import { AppScreen, QueryState } from '@/features/shell';
import { dial } from '@/platform/dial';
import { Button, Cell, CellList, DataTable, Empty, PageHead, Section, useWide } from '@/ui';

const NO_NUMBER = '“—”表示没有登记手机号，或本人没有同意用手机号联系';

const whyText = ({ occasion, why }: CallListRow): string =>
  `${occasionLabels[occasion]}：${callReasonWords[why]}`;

const nameText = ({ name, from }: CallListRow): string => (from ? `${name}（${from}）` : name);

function Rows({ rows }: { rows: readonly CallListRow[] }) {
  const wide = useWide();
  if (wide) {
    return (
      <DataTable
        caption="电话通知名单"
        heads={['姓名', '要通知的事', '电话']}
        rows={rows.map((row) => ({
          key: row.memberId,
          cells: [nameText(row), whyText(row), row.phone ?? '—'],
        }))}
      />
    );
  }
  return (
    <CellList label="电话通知名单">
      {rows.map((row) => (
        <Cell
          key={row.memberId}
          title={nameText(row)}
          note={whyText(row)}
          side={row.phone ?? '—'}
          action={
            row.phone && (
              <Button
                kind="quiet"
                small
                label={`给${row.name}打电话`}
                onTap={() => dial(row.phone ?? '')}
              >
                拨打
              </Button>
            )
          }
        />
      ))}
    </CellList>
  );
}

const headOf = ({ rows, occasions }: OutputOf<'reminders.callList'>): string => {
  if (occasions.length === 0) return '现在没有要通知的事';
  return rows.length === 0 ? '没有要打电话的' : `${rows.length}人要打电话通知`;
};

function Content({ list }: { list: OutputOf<'reminders.callList'> }) {
  const { rows, occasions, sent, waiting, remindAt } = list;
  return (
    <>
      <PageHead
        title={headOf(list)}
        note={
          occasions.length === 0
            ? `前一天起，收不到微信提醒的人列在这里；${dateTimeTextOf(remindAt)}发送提醒`
            : `微信消息已发送${sent}条，待发送${waiting}条。是否看到，微信不告知`
        }
      />
      {rows.length > 0 ? (
        <Section note={rows.some(({ phone }) => phone === null) && NO_NUMBER}>
          <Rows rows={rows} />
        </Section>
      ) : (
        <Empty icon="phone" title="名单是空的" note="没有订阅或没有发出的，会列在这里" />
      )}
    </>
  );
}

/** Whom to call about an activity, because no message tells them. */
export function CallListScreen({ activityId }: { activityId: string }) {
  const remote = useOperation('reminders.callList', { activityId });
  return (
    <AppScreen title="电话通知名单" place="activities">
      <QueryState of={remote} what="名单">
        {(list) => <Content list={list} />}
      </QueryState>
    </AppScreen>
  );
}
