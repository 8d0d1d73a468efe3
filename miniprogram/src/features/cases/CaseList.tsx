import type { CaseCard } from '@shared/contract/cases';
import { openPage } from '@/platform/navigation';
import { Cell, CellList, StateLine } from '@/ui';
import { caseLine, caseStateKind, caseStateText, caseTitle, isLoud } from './case-words';

/** Cases as rows; what is late says by how many days. */
export function CaseList({ cases, label }: { cases: readonly CaseCard[]; label: string }) {
  return (
    <CellList label={label}>
      {cases.map((one) => (
        <Cell
          key={one.id}
          title={caseTitle(one)}
          note={caseLine(one)}
          state={
            <StateLine kind={caseStateKind(one)} loud={isLoud(one)}>
              {caseStateText(one)}
            </StateLine>
          }
          onTap={() => openPage('case', { id: one.id })}
        />
      ))}
    </CellList>
  );
}
