import type { PlanDraft } from '@shared/domain/plan/draft-schema';
import { AddTargetSheet } from './AddTargetSheet';
import { DecisionDialog } from './DecisionDialog';
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
  onConfirmed: () => void;
  onDiscarded: () => void;
}

const consequenceOf = ({ text, targets }: PlanDraft): string => {
  const accepted = targets.filter(({ decision }) => decision === 'accepted').length;
  return `${itemsOf(text).length}条成为${text.year}年的要点，其中${accepted}处设数量要求，其余只记录。启用后文字不能再改`;
};

interface ItemStepProps extends Pick<ReviewSheetsProps, 'draft' | 'review' | 'onOpen'> {
  step: Extract<ReviewStep, { number: number }>;
}

function ItemStep({ draft, step, review: { revise }, onOpen }: ItemStepProps) {
  const found = itemWithPrevious(draft.text, step.number);
  if (!found) return null;
  const { item, previous } = found;
  const { number } = item;
  const close = () => onOpen(undefined);
  switch (step.name) {
    case 'edit':
      return <ItemEditSheet item={item} revise={revise} onClose={close} />;
    case 'add':
      return <AddTargetSheet item={item} revise={revise} onClose={close} />;
    case 'join':
      return (
        <DecisionDialog
          title={`把第${number}条并入第${previous?.number}条？`}
          note={`文字接在第${previous?.number}条后面，第${number}条不再单独存在，并入后不能拆开`}
          word="并入"
          busyText="正在并入"
          danger
          act={() => revise({ kind: 'join_with_previous', number })}
          onDone={close}
          onClose={() => onOpen({ name: 'item', number })}
        />
      );
    case 'item':
      return (
        <ItemSheet
          item={item}
          previous={previous}
          onEdit={() => onOpen({ name: 'edit', number })}
          onJoin={() => onOpen({ name: 'join', number })}
          onAddTarget={() => onOpen({ name: 'add', number })}
          onClose={close}
        />
      );
  }
}

/** Whatever the reviewer has open over the page. */
export function ReviewSheets(props: ReviewSheetsProps) {
  const { draft, step, review, onOpen, onConfirmed, onDiscarded } = props;
  const close = () => onOpen(undefined);
  switch (step.name) {
    case 'heading':
      return <HeadingSheet text={draft.text} revise={review.revise} onClose={close} />;
    case 'target': {
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
    case 'confirm':
      return (
        <DecisionDialog
          title={`启用${draft.text.year}年要点？`}
          note={consequenceOf(draft)}
          word="启用"
          busyText="正在启用"
          act={review.confirm}
          onDone={onConfirmed}
          backWord="再看看"
          onClose={close}
        />
      );
    case 'discard':
      return (
        <DecisionDialog
          title="放弃这份草稿？"
          note="核对过的内容都不会保留，已启用的要点不受影响"
          word="放弃草稿"
          busyText="正在放弃"
          danger
          act={review.discard}
          onDone={onDiscarded}
          backWord="继续核对"
          onClose={close}
        />
      );
    default:
      return <ItemStep draft={draft} step={step} review={review} onOpen={onOpen} />;
  }
}
