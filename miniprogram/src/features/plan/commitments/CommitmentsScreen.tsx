import { dayText } from '@shared/domain/progress/calendar';
import { useState } from 'react';
import { YearBar } from '@/features/plan-year';
import { useOperation } from '@/features/remote';
import { AppScreen, QueryState } from '@/features/shell';
import {
  ActionBar,
  Box,
  Button,
  Cell,
  CellList,
  DeskHead,
  Empty,
  PageHead,
  Section,
  Segmented,
  Skeleton,
  useWide,
} from '@/ui';
import { CommitteeOnly } from '../CommitteeOnly';
import { AddSheet } from './AddSheet';
import { CommitmentRows } from './CommitmentRows';
import { ReasonSheet } from './ReasonSheet';
import { type Change, useChange } from './use-change';
import { itemsIn, type List, type ViewName, viewChoices } from './words';
import '../plan.scss';

const NOTE = '原文要求和机关党委的增加分开列；改动今天起生效，以前的进展不变';

type Gone = List['withdrawn'][number];

/** What was withdrawn, with the day and the reason; it can be brought back. */
function WithdrawnList({ list, change }: { list: List; change: Change }) {
  const [restoring, setRestoring] = useState<Gone>();
  if (list.withdrawn.length === 0) return null;
  return (
    <Section title={`已撤回 ${list.withdrawn.length}项`}>
      <CellList label="已撤回的举措">
        {list.withdrawn.map((gone) => (
          <Cell
            key={gone.commitment.id}
            title={gone.commitment.title}
            note={`第${gone.commitment.item}条，${dayText(gone.on)}撤回：${gone.reason}`}
            action={
              list.isOpen && (
                <Button kind="secondary" small onTap={() => setRestoring(gone)}>
                  恢复
                </Button>
              )
            }
          />
        ))}
      </CellList>
      {restoring && (
        <ReasonSheet
          title={`恢复“${restoring.commitment.title}”`}
          note="今天起重新计入，以前关联的记录还在"
          word="恢复举措"
          busyText="正在恢复"
          act={(reason) =>
            change({ kind: 'restore', commitmentId: restoring.commitment.id }, reason, '举措已恢复')
          }
          onClose={() => setRestoring(undefined)}
        />
      )}
    </Section>
  );
}

function Content({ list, change }: { list: List; change: Change }) {
  const [view, setView] = useState<ViewName>('all');
  const items = itemsIn(list, view);
  return (
    <>
      <Segmented label="看哪些举措" items={viewChoices} value={view} onChange={setView} />
      {items.length === 0 ? (
        <Empty icon="doc" title="这里还没有举措" note="换一类看看，或增加一项举措" />
      ) : (
        items.map((item) => <CommitmentRows key={item.number} item={item} year={list.year} />)
      )}
      {view === 'all' && <WithdrawnList list={list} change={change} />}
    </>
  );
}

function CommitmentsPage({ year: first }: { year: number | undefined }) {
  const [year, setYear] = useState(first);
  const remote = useOperation('plan.listCommitments', { year });
  const change = useChange(remote);
  const [adding, setAdding] = useState(false);
  const wide = useWide();
  const { data } = remote;
  const title = data ? `${data.year}年举措清单` : '举措清单';
  const act = data?.isOpen && (
    <Button icon="plus" onTap={() => setAdding(true)}>
      增加举措
    </Button>
  );
  return (
    <AppScreen
      title="举措清单"
      place="board"
      deskWidth="wide"
      actionBar={!wide && act ? <ActionBar>{act}</ActionBar> : undefined}
    >
      {wide ? (
        <DeskHead title={title} note={NOTE} acts={act || undefined} />
      ) : (
        <PageHead title={title} note={NOTE} />
      )}
      {data && <YearBar year={data.year} onYear={setYear} settings />}
      {data && !data.isOpen && (
        <Box className="t-sub">{data.year}年已经过去，举措和数量要求不再改动</Box>
      )}
      <QueryState of={remote} what="举措清单" waiting={<Skeleton rows={6} />}>
        {(list) => <Content list={list} change={change} />}
      </QueryState>
      {adding && data && <AddSheet list={data} change={change} onClose={() => setAdding(false)} />}
    </AppScreen>
  );
}

/** The year's commitments as the committee works on them. */
export function CommitmentsScreen({ year }: { year: number | undefined }) {
  return (
    <CommitteeOnly title="举措清单">
      <CommitmentsPage year={year} />
    </CommitteeOnly>
  );
}
