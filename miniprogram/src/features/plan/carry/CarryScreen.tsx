import { useState } from 'react';
import { useAct, useOperation } from '@/features/remote';
import { AppScreen, QueryState } from '@/features/shell';
import { openPage, replacePage } from '@/platform/navigation';
import {
  ActionBar,
  Banner,
  Box,
  Button,
  DeskHead,
  Empty,
  PageHead,
  Section,
  Segmented,
  Skeleton,
  showToast,
  useWide,
} from '@/ui';
import { CommitteeOnly } from '../CommitteeOnly';
import { CarryCard } from './CarryCard';
import {
  type CarryOver,
  type CarryRow,
  type CarryView,
  type Decision,
  sameWords,
  viewChoices,
} from './carry-words';
import { PlaceSheet } from './PlaceSheet';
import '../plan.scss';

const NOTE = '沿用名称、层级、责任单位、佐证和机关党委的清单；数量要求和时限不沿用，以新的原文为准';

const NOTHING: Readonly<Record<CarryView, string>> = {
  open: '各项都已决定，可以回到核对页启用要点',
  carried: '还没有沿用的举措',
  refused: '没有不沿用的举措',
};

type Decide = (
  decisions: { commitmentId: string; decision: Decision }[],
  done: string,
) => Promise<void>;

function Lists({ data, decide }: { data: CarryOver; decide: Decide }) {
  const [view, setView] = useState<CarryView>('open');
  const [choosing, setChoosing] = useState<CarryRow>();
  const rows = data.rows.filter(({ decision }) => decision.name === view);
  const titles = new Map(data.items.map(({ number, title }) => [number, title]));
  const earlier = data.earlierItems.filter(({ number }) =>
    rows.some(({ commitment }) => commitment.item === number),
  );
  const decideOne = ({ commitment }: CarryRow, decision: Decision, done: string) =>
    void decide([{ commitmentId: commitment.id, decision }], done);
  return (
    <>
      <Segmented label="看哪些举措" items={viewChoices(data)} value={view} onChange={setView} />
      {rows.length === 0 && <Empty icon="doc" title={NOTHING[view]} />}
      {earlier.map(({ number, title }) => (
        <Section key={number} title={`${data.from}年 ${number}. ${title}`}>
          {rows
            .filter(({ commitment }) => commitment.item === number)
            .map((row) => (
              <CarryCard
                key={row.commitment.id}
                row={row}
                from={data.from ?? data.year - 1}
                year={data.year}
                titles={titles}
                decide={(decision, done) => decideOne(row, decision, done)}
                onChoose={() => setChoosing(row)}
              />
            ))}
        </Section>
      ))}
      {choosing && (
        <PlaceSheet
          data={data}
          row={choosing}
          onChoose={(to) => {
            setChoosing(undefined);
            decideOne(choosing, { name: 'carried', to }, '已沿用');
          }}
          onClose={() => setChoosing(undefined)}
        />
      )}
    </>
  );
}

function CarryPage({ draftId }: { draftId: string }) {
  const remote = useOperation('plan.carryOver', { draftId });
  const { run } = useAct('plan.decideCarry');
  const [problem, setProblem] = useState('');
  const wide = useWide();
  const { data } = remote;
  const isOpen = data?.state === 'open' && data.from !== null;
  const decide: Decide = async (decisions, done) => {
    if (!data) return;
    const result = await run({ draftId, revision: data.revision, decisions });
    setProblem(result.ok ? '' : result.error.message);
    if (result.ok) showToast(done);
    else remote.reload();
  };
  const same = data ? sameWords(data) : [];
  const takeSame = () =>
    decide(
      same.flatMap(({ commitment, proposal }) =>
        proposal
          ? [
              {
                commitmentId: commitment.id,
                decision: {
                  name: 'carried' as const,
                  to: { item: proposal.item, quote: proposal.quote },
                },
              },
            ]
          : [],
      ),
      `已沿用${same.length}项`,
    );
  const act = isOpen && same.length > 0 && (
    <Button busyText="正在办理" onTap={takeSame}>
      沿用原文相同的{same.length}项
    </Button>
  );
  const title = data?.from ? `${data.from}年举措沿用到${data.year}年` : '举措沿用';
  return (
    <AppScreen
      title="举措沿用"
      place="planImport"
      deskWidth="wide"
      actionBar={!wide && act ? <ActionBar>{act}</ActionBar> : undefined}
    >
      {wide ? (
        <DeskHead title={title} note={NOTE} acts={act || undefined} />
      ) : (
        <PageHead title={title} note={NOTE} />
      )}
      {problem && <Banner kind="overdue">{problem}</Banner>}
      <QueryState of={remote} what="举措" waiting={<Skeleton rows={6} />}>
        {(found) =>
          isOpen ? (
            <>
              <Lists data={found} decide={decide} />
              <Box>
                <Button
                  kind="quiet"
                  small
                  block
                  onTap={() => openPage('planReview', { draft: draftId })}
                >
                  回到核对要点
                </Button>
              </Box>
            </>
          ) : (
            <Empty
              icon="doc"
              title={found.from === null ? '没有更早的要点可以沿用' : '这份草稿已经启用或放弃'}
              note="启用以后，举措在“举措清单”里增减"
            />
          )
        }
      </QueryState>
    </AppScreen>
  );
}

/** Last year's commitments beside the new plan's words: a person decides which go on, and where. */
export function CarryScreen({ draftId }: { draftId: string | undefined }) {
  return (
    <CommitteeOnly title="举措沿用">
      {draftId ? (
        <CarryPage draftId={draftId} />
      ) : (
        <AppScreen title="举措沿用" place="planImport">
          <Empty
            icon="doc"
            title="没有说明是哪一份草稿"
            note="请从“导入要点”里打开"
            act={{ word: '导入要点', onTap: () => replacePage('planImport') }}
          />
        </AppScreen>
      )}
    </CommitteeOnly>
  );
}
