import type { PlanDraft } from '@shared/domain/plan/draft-schema';
import { Dialog } from '@/ui';
import { AddTargetSheet } from './AddTargetSheet';
import { HeadingSheet } from './HeadingSheet';
import { ItemEditSheet } from './ItemEditSheet';
import { ItemSheet } from './ItemSheet';
import { itemsOf } from './plan-words';
import { itemWithPrevious, type ReviewStep } from './review-step';
import { TargetSheet } from './TargetSheet';
import type { Review } from './use-draft';

export interface ReviewSheetsProps {
  draft: PlanDraft;
  step: ReviewStep;
  review: Review;
  onOpen: (step: ReviewStep | undefined) => void;
  /** Told of what went wrong outside a sheet, undefined when it went well. */
  onProblem: (problem: string | undefined) => void;
  onConfirmed: () => void;
  onDiscarded: () => void;
}

const consequenceOf = ({ text, targets }: PlanDraft): string => {
  const accepted = targets.filter(({ decision }) => decision === 'accepted').length;
  return `${itemsOf(text).length}条成为${text.year}年的要点，其中${accepted}处设数量要求，其余只记录。启用后文字不能再改`;
};

function ItemStep({
  draft,
  step,
  review,
  onOpen,
  onProblem,
}: ReviewSheetsProps & { step: Extract<ReviewStep, { number: number }> }) {
  const found = itemWithPrevious(draft.text, step.number);
  if (!found) return null;
  const { item, previous } = found;
  const { number } = item;
  const close = () => onOpen(undefined);
  if (step.kind === 'edit') {
    return <ItemEditSheet item={item} revise={review.revise} onClose={close} />;
  }
  if (step.kind === 'add') {
    return <AddTargetSheet item={item} revise={review.revise} onClose={close} />;
  }
  if (step.kind === 'join') {
    return (
      <Dialog
        open
        title={`把第${number}条并入第${previous?.number}条？`}
        note={`文字接在第${previous?.number}条后面，第${number}条不再单独存在，并入后不能拆开`}
        act={{
          word: '并入',
          danger: true,
          busyText: '正在并入',
          onTap: async () => {
            onProblem(await review.revise({ kind: 'join_with_previous', number }));
            close();
          },
        }}
        onClose={() => onOpen({ kind: 'item', number })}
      />
    );
  }
  return (
    <ItemSheet
      item={item}
      previous={previous}
      onEdit={() => onOpen({ kind: 'edit', number })}
      onJoin={() => onOpen({ kind: 'join', number })}
      onAddTarget={() => onOpen({ kind: 'add', number })}
      onClose={close}
    />
  );
}

/** Whatever the reviewer has open over the page. */
export function ReviewSheets(props: ReviewSheetsProps) {
  const { draft, step, review, onOpen, onProblem, onConfirmed, onDiscarded } = props;
  const close = () => onOpen(undefined);
  if ('number' in step) return <ItemStep {...props} step={step} />;
  if (step.kind === 'heading') {
    return <HeadingSheet text={draft.text} revise={review.revise} onClose={close} />;
  }
  if (step.kind === 'target') {
    const target = draft.targets[step.index];
    return target ? (
      <TargetSheet
        key={step.index}
        target={target}
        index={step.index}
        revise={review.revise}
        onClose={close}
      />
    ) : null;
  }
  const settle = async (act: () => Promise<string | undefined>, done: () => void) => {
    const problem = await act();
    onProblem(problem);
    close();
    if (!problem) done();
  };
  return step.kind === 'confirm' ? (
    <Dialog
      open
      title={`启用${draft.text.year}年要点？`}
      note={consequenceOf(draft)}
      act={{
        word: '启用',
        busyText: '正在启用',
        onTap: () => settle(review.confirm, onConfirmed),
      }}
      backWord="再看看"
      onClose={close}
    />
  ) : (
    <Dialog
      open
      title="放弃这份草稿？"
      note="核对过的内容都不会保留，已启用的要点不受影响"
      act={{
        word: '放弃草稿',
        danger: true,
        busyText: '正在放弃',
        onTap: () => settle(review.discard, onDiscarded),
      }}
      backWord="继续核对"
      onClose={close}
    />
  );
}
