import { useOperation } from '@/features/remote';
import { openPage } from '@/platform/navigation';
import { Cell, CellList } from '@/ui';

/** The way from a draft to last year's commitments; nothing where there is no plan before. */
export function CarryEntry({ draftId }: { draftId: string }) {
  const { data } = useOperation('plan.carryOver', { draftId });
  if (!data || data.from === null) return null;
  const open = data.rows.filter(({ decision }) => decision.name === 'open').length;
  return (
    <CellList label="举措沿用">
      <Cell
        title={`沿用${data.from}年的举措`}
        note={open > 0 ? `启用前逐项决定，还有${open}项待定` : '各项都已决定'}
        onTap={() => openPage('planCarry', { draft: draftId })}
      />
    </CellList>
  );
}
