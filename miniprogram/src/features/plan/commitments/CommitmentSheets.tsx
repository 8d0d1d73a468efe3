import { replacePage } from '@/platform/navigation';
import { FieldsSheet } from './FieldsSheet';
import { QuantitySheet } from './QuantitySheet';
import { ReasonSheet } from './ReasonSheet';
import { SplitSheet } from './SplitSheet';
import type { Change } from './use-change';
import type { List, Listed } from './words';

export type Step =
  | { name: 'target' }
  | { name: 'edit' }
  | { name: 'split' }
  | { name: 'withdraw' }
  | { name: 'refer'; reference: Listed['references'][number] };

export interface CommitmentSheetsProps {
  list: List;
  commitment: Listed;
  step: Step;
  change: Change;
  onClose: () => void;
}

interface ReferProps extends Pick<CommitmentSheetsProps, 'commitment' | 'change' | 'onClose'> {
  reference: Listed['references'][number];
}

/** Switches a rule of the regulations on, or off again. */
function ReferSheet({ commitment, reference, change, onClose }: ReferProps) {
  const { key, label, frequency, basis, commitmentId } = reference;
  const on = { kind: 'refer', commitmentId: commitment.id, key } as const;
  return commitmentId ? (
    <ReasonSheet
      title={`停用“${label}”的参考频次`}
      note="今天起不再按它计算，以前的进展不变"
      word="停用"
      busyText="正在停用"
      act={(reason) => change({ kind: 'withdraw', commitmentId }, reason, '参考频次已停用')}
      onClose={onClose}
    />
  ) : (
    <ReasonSheet
      title={`启用“${label}：${frequency}”`}
      note={`依据${basis}。在本条另列一项，这类活动都计入，正在进行的周期算在内`}
      word="启用"
      busyText="正在启用"
      act={(reason) => change(on, reason, '参考频次已启用')}
      onClose={onClose}
    />
  );
}

/** Whatever is open over the page of one commitment. */
export function CommitmentSheets(props: CommitmentSheetsProps) {
  const { list, commitment, step, change, onClose } = props;
  const common = { commitment, change, onClose };
  if (step.name === 'target') return <QuantitySheet year={list.year} {...common} />;
  if (step.name === 'edit') return <FieldsSheet list={list} {...common} />;
  if (step.name === 'split') return <SplitSheet list={list} {...common} />;
  if (step.name === 'refer') return <ReferSheet reference={step.reference} {...common} />;
  return (
    <ReasonSheet
      title={`撤回“${commitment.title}”`}
      note="今天起不再列入进展，记录都还在，可以恢复"
      word="撤回举措"
      busyText="正在撤回"
      act={async (reason) => {
        const problem = await change(
          { kind: 'withdraw', commitmentId: commitment.id },
          reason,
          '举措已撤回，可在清单末尾恢复',
        );
        if (!problem) replacePage('commitments', { year: list.year });
        return problem;
      }}
      onClose={onClose}
    />
  );
}
