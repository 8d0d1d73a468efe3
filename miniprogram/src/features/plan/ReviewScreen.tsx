import type { PlanDraft } from '@shared/domain/plan/draft-schema';
import { useState } from 'react';
import { AppScreen, QueryState } from '@/features/shell';
import { openTab, replacePage } from '@/platform/navigation';
import {
  ActionBar,
  Banner,
  Box,
  Button,
  DeskHead,
  Empty,
  goBack,
  PageHead,
  Skeleton,
  showToast,
  useWide,
} from '@/ui';
import { CommitteeOnly } from './CommitteeOnly';
import { ImportSteps } from './ImportSteps';
import { PlanOutline } from './PlanOutline';
import { countsLine, headingOf, openMatters } from './plan-words';
import { KeptAsIs, Questions, Warnings } from './Questions';
import { ReviewSheets } from './ReviewSheets';
import type { ReviewStep } from './review-step';
import { useDraft } from './use-draft';
import './plan.scss';

interface PartProps {
  draft: PlanDraft;
  onOpen: (step: ReviewStep) => void;
}

function NextStep({ draft, onOpen }: PartProps) {
  const open = openMatters(draft);
  const [next] = open;
  return (
    <ActionBar note={next ? '全部确认后可以启用' : undefined}>
      <Button onTap={() => onOpen(next ?? { kind: 'confirm' })}>
        {next ? `核对下一处（还有${open.length}处）` : `启用${draft.text.year}年要点`}
      </Button>
    </ActionBar>
  );
}

function Content({ draft, onOpen }: PartProps) {
  const wide = useWide();
  const { text, warnings, sourceName } = draft;
  const note = `${countsLine(text)}，来自${sourceName}`;
  const asides = (
    <>
      <Questions draft={draft} onOpen={onOpen} />
      <Warnings warnings={warnings} />
      <KeptAsIs text={text} />
    </>
  );
  const outline = <PlanOutline text={text} onOpen={(number) => onOpen({ kind: 'item', number })} />;
  const discard = (
    <Button kind="quiet" small block onTap={() => onOpen({ kind: 'discard' })}>
      放弃这份草稿
    </Button>
  );
  if (wide) {
    return (
      <>
        <DeskHead title={headingOf(text)} acts={<ImportSteps at={1} />} />
        <Box className="t-sub">{note}</Box>
        <Box className="plan-columns">
          <Box className="stack-4">{outline}</Box>
          <Box className="stack-4 plan-aside">
            {asides}
            <NextStep draft={draft} onOpen={onOpen} />
            {discard}
          </Box>
        </Box>
      </>
    );
  }
  return (
    <>
      <ImportSteps at={1} />
      <PageHead title={headingOf(text)} note={note} />
      {asides}
      {outline}
      {discard}
    </>
  );
}

function Decided({ state }: Pick<PlanDraft, 'state'>) {
  return state === 'confirmed' ? (
    <Empty
      icon="board"
      title="这份草稿已经启用"
      note="各条进展在“要点”里查看"
      act={{ word: '看工作要点', onTap: () => openTab('board') }}
    />
  ) : (
    <Empty
      icon="doc"
      title="这份草稿已经放弃"
      note="可以重新导入"
      act={{ word: '导入要点', onTap: () => replacePage('planImport') }}
    />
  );
}

function ReviewPage({ draftId }: { draftId: string }) {
  const review = useDraft(draftId);
  const wide = useWide();
  const [step, setStep] = useState<ReviewStep>();
  const [problem, setProblem] = useState<string>();
  const { draft, remote } = review;
  const open = draft?.state === 'open' ? draft : undefined;
  const start = (next: ReviewStep) => {
    setProblem(undefined);
    setStep(next);
  };
  return (
    <AppScreen
      title="核对要点"
      place="planImport"
      deskWidth="wide"
      actionBar={open && !wide && <NextStep draft={open} onOpen={start} />}
    >
      {problem && <Banner kind="overdue">{problem}</Banner>}
      <QueryState of={{ ...remote, data: draft }} what="草稿" waiting={<Skeleton rows={5} />}>
        {(data) =>
          data.state === 'open' ? (
            <Content draft={data} onOpen={start} />
          ) : (
            <Decided state={data.state} />
          )
        }
      </QueryState>
      {open && step && (
        <ReviewSheets
          draft={open}
          step={step}
          review={review}
          onOpen={setStep}
          onProblem={setProblem}
          onConfirmed={() => {
            showToast(`${open.text.year}年要点已启用`);
            openTab('board');
          }}
          onDiscarded={() => {
            showToast('草稿已放弃');
            goBack();
          }}
        />
      )}
    </AppScreen>
  );
}

/** The second step: a person checks what was read before it becomes the year's plan. */
export function ReviewScreen({ draftId }: { draftId: string | undefined }) {
  return (
    <CommitteeOnly>
      {draftId ? (
        <ReviewPage draftId={draftId} />
      ) : (
        <AppScreen title="核对要点" place="planImport">
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
