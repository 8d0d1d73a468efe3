import type { RoundView } from '@shared/contract/inspections';
import { calendarOf, instantOf } from '@shared/domain/time';
import { PaperLinks, usePaperUnits } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import { Cell, CellList } from '@/ui';

const LEDGER = { paper: 'rectification_ledger', title: '督查整改台账' } as const;

/** Papers of a round for those who read all of it; whoever is inspected has the ledger of their own unit. */
export function RoundPapers({ round: { id: roundId, from, state } }: { round: RoundView }) {
  const unitOf = usePaperUnits();
  if (state === 'withdrawn') return null;
  if (unitOf(LEDGER.paper)?.kind !== 'organ_committee') {
    return <PaperLinks papers={[LEDGER]} year={calendarOf(instantOf(from) ?? 0).year} />;
  }
  return (
    <CellList inset="icons" label="打印或导出">
      <Cell
        lead={{ icon: 'print' }}
        title="督查通报"
        note="范围、问题、要求和时限，打印或导出"
        onTap={() => openPage('paper', { paper: 'inspection_bulletin', roundId })}
      />
      <Cell
        lead={{ icon: 'print' }}
        title="整改台账"
        note="本次督查的全部问题，打印或导出"
        onTap={() => openPage('paper', { paper: LEDGER.paper, roundId })}
      />
    </CellList>
  );
}
