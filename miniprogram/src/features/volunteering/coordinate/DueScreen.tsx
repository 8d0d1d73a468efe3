import type { OutputOf } from '@shared/contract';
import { dateTextOf } from '@shared/domain/time';
import { useOperation } from '@/features/remote';
import { AppScreen, QueryState } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import { Cell, CellList, Empty, PageHead, Section, StateLine } from '@/ui';
import { dueLook } from './due-words';

type DueList = OutputOf<'volunteering.due'>;

function Content({ due, holidaysKnownTo }: DueList) {
  if (due.length === 0) {
    return <Empty icon="check" title="没有等待认定的时长" note="活动结束后会列在这里" />;
  }
  return (
    <Section note={`法定节假日和调休已计入（已知到${holidaysKnownTo}年）`}>
      <CellList label="等待认定">
        {due.map((one) => {
          const { kind, words } = dueLook(one);
          return (
            <Cell
              key={one.activityId}
              title={one.theme}
              note={`${dateTextOf(one.endedAt)}结束，${one.unitName}`}
              side={`${one.waiting}人`}
              state={
                <StateLine kind={kind} loud={one.state !== 'in_time'}>
                  {words}
                </StateLine>
              }
              onTap={() => openPage('volunteerDay', { e: one.activityId })}
            />
          );
        })}
      </CellList>
    </Section>
  );
}

/** Events whose hours wait, the most urgent first, with the working days that are left of ten. */
export function DueScreen() {
  const remote = useOperation('volunteering.due', {});
  const count = remote.data?.due.length ?? 0;
  return (
    <AppScreen title="时长认定" place="activities">
      <PageHead
        title={count > 0 ? `${count}场活动等待认定` : '时长认定'}
        note="活动结束后10个工作日内认定"
      />
      <QueryState of={remote} what="等待认定的活动">
        {(list) => <Content {...list} />}
      </QueryState>
    </AppScreen>
  );
}
