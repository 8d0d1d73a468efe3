import type { OutputOf } from '@shared/contract';
import { dateTimeTextOf } from '@shared/domain/time';
import { useOperation } from '@/features/remote';
import { AppScreen, Columns, QueryState, RightsGate, useSession } from '@/features/shell';
import { openPage, openTab } from '@/platform/navigation';
import { Box, Button, Cell, CellList, Empty, PageHead, PageTitle, Section, StateLine } from '@/ui';
import { headOf, itemKind, itemText } from './digest-words';
import { RemindOfButton } from './RemindOfButton';

type Digest = OutputOf<'reminders.digest'>;

function Items({ items, year }: Digest) {
  if (items.length === 0) {
    return <Empty icon="check" title="没有到期和逾期的工作" note="临近期限的工作会列在这里" />;
  }
  return (
    <Section title={`涉及${items.length}个条目`}>
      <CellList inset="marks" label="到期和逾期的条目">
        {items.map((item) => (
          <Cell
            key={item.number}
            lead={{ mark: item.number }}
            title={item.title}
            note={item.units.join('、')}
            state={
              <StateLine kind={itemKind(item)} loud={item.overdue > 0}>
                {itemText(item)}
              </StateLine>
            }
            onTap={() => openPage('item', { number: item.number, year })}
          />
        ))}
      </CellList>
    </Section>
  );
}

function Waiting({ lists, statements, rectifications }: Digest) {
  return (
    <Section title="等待办理">
      <CellList inset="icons" label="等待办理">
        <Cell
          lead={{ icon: 'doc' }}
          title="责任清单待批准"
          side={`${lists}份`}
          onTap={() => openPage('responsibilityLists')}
        />
        <Cell
          lead={{ icon: 'edit' }}
          title="情况说明待核对"
          side={`${statements}份`}
          onTap={() => openPage('registers')}
        />
        <Cell
          lead={{ icon: 'check' }}
          title="整改待复核"
          side={`${rectifications}件`}
          onTap={() => openPage('cases')}
        />
      </CellList>
    </Section>
  );
}

function Reached({ unreached, unanswered }: Digest) {
  const { keepsRoster } = useSession();
  return (
    <Section title="提醒的情况" note="只有人数，不列姓名">
      <CellList inset="icons" label="提醒的情况">
        <Cell
          lead={{ icon: 'phone' }}
          title="近7天没有提醒到"
          note={unreached > 0 ? '没有订阅或没有发出，需要打电话' : '没有需要打电话的人'}
          side={`${unreached}人`}
          {...(keepsRoster ? { onTap: () => openPage('messages') } : {})}
        />
        {unanswered.length > 0 && (
          <Cell
            lead={{ icon: 'people' }}
            title="没有支部委员可以提醒"
            note={unanswered.join('、')}
            side={`${unanswered.length}个单位`}
          />
        )}
      </CellList>
    </Section>
  );
}

function Shown(digest: Digest) {
  return (
    <>
      <PageHead
        lead={`截至${dateTimeTextOf(digest.asOf)}`}
        title={headOf(digest)}
        note="每周一和月末另发一条消息，周一放假的顺延"
      />
      <Box>
        <RemindOfButton of={['digest']} word="每周提醒我" allowed="下一期会提醒您" />
      </Box>
      <Columns
        side={
          <>
            <Waiting {...digest} />
            <Reached {...digest} />
            <Button kind="secondary" icon="board" onTap={() => openTab('board')}>
              看要点看板
            </Button>
          </>
        }
      >
        <Items {...digest} />
      </Columns>
    </>
  );
}

function DigestOf() {
  const remote = useOperation('reminders.digest', {});
  return (
    <AppScreen title="工作提示" place="me" deskWidth="wide">
      {remote.data === undefined && <PageTitle title="工作提示" />}
      <QueryState of={remote} what="工作提示">
        {(data) => <Shown {...data} />}
      </QueryState>
    </AppScreen>
  );
}

/** How the plan stands in short: items, units and what waits; nobody's name. */
export function DigestScreen() {
  return (
    <RightsGate
      title="工作提示"
      allows={({ readsDigest }) => readsDigest}
      whose="工作提示由机关党委和党组成员查看"
      note="本单位要办的事列在首页"
    >
      <DigestOf />
    </RightsGate>
  );
}
