import type { PlanDraft } from '@shared/domain/plan/draft-schema';
import { calendarOf } from '@shared/domain/time';
import { useState } from 'react';
import { AppScreen, QueryState } from '@/features/shell';
import { serverNow } from '@/platform/clock';
import { openTab, replacePage } from '@/platform/navigation';
import { ActionBar, Empty, Skeleton, showToast, useWide } from '@/ui';
import { CommitteeOnly } from './CommitteeOnly';
import { openMatters } from './plan-words';
import { NextAct, ReviewContent } from './ReviewContent';
import { ReviewSheets } from './ReviewSheets';
import type { ReviewStep } from './review-step';
import { useDraft } from './use-draft';
import './plan.scss';

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

/** The board by itself shows the plan of the running year; another year's is asked for. */
const openPlan = (year: number | null) => {
  if (year === null || year === calendarOf(serverNow()).year) openTab('board');
  else replacePage('board', { year });
};

function ReviewPage({ draftId }: { draftId: string }) {
  const review = useDraft(draftId);
  const wide = useWide();
  const [step, setStep] = useState<ReviewStep>();
  const { draft, remote } = review;
  const open = draft?.state === 'open' ? draft : undefined;
  return (
    <AppScreen
      title="核对要点"
      place="planImport"
      deskWidth="wide"
      actionBar={
        open &&
        !wide && (
          <ActionBar note={openMatters(open).length > 0 ? '全部确认后可以启用' : undefined}>
            <NextAct draft={open} onOpen={setStep} />
          </ActionBar>
        )
      }
    >
      <QueryState of={{ ...remote, data: draft }} what="草稿" waiting={<Skeleton rows={5} />}>
        {(data) =>
          data.state === 'open' ? (
            <ReviewContent draft={data} onOpen={setStep} />
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
          onConfirmed={() => {
            showToast(`${open.text.year}年要点已启用`);
            openPlan(open.text.year);
          }}
          onDiscarded={() => {
            showToast('草稿已放弃');
            replacePage('planImport');
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
