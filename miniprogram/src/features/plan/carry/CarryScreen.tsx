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
  Skeleton,
  showToast,
  useWide,
} from '@/ui';
import { CommitteeOnly } from '../CommitteeOnly';
import { CarryLists, type Decide } from './CarryLists';
import { sameWords } from './carry-words';
import '../plan.scss';

const NOTE = '沿用名称、层级、责任单位、佐证和机关党委的清单；数量要求和时限不沿用，以新的原文为准';

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
        <>
          <DeskHead title={title} acts={act || undefined} />
          <Box className="t-sub">{NOTE}</Box>
        </>
      ) : (
        <PageHead title={title} note={NOTE} />
      )}
      {problem && <Banner kind="overdue">{problem}</Banner>}
      <QueryState of={remote} what="举措" waiting={<Skeleton rows={6} />}>
        {(found) =>
          isOpen ? (
            <>
              <CarryLists data={found} decide={decide} />
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
