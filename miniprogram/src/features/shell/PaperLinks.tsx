import type { PaperKind } from '@shared/domain/papers/paper';
import { openPage } from '@/platform/navigation';
import { Cell, CellList } from '@/ui';
import { usePaperUnits } from './use-paper-unit';

interface PaperLinksProps {
  papers: readonly { paper: PaperKind; title: string }[];
  year: number;
  /** Of this unit; left out: the whole office's where one may read it, else one's own. */
  unitId?: string | undefined;
}

/** The papers that belong to a page, for those who may take them out. */
export function PaperLinks({ papers, year, unitId }: PaperLinksProps) {
  const unitOf = usePaperUnits();
  const offered = papers.flatMap(({ paper, title }) => {
    const unit = unitOf(paper, unitId);
    return unit ? [{ paper, title, unit }] : [];
  });
  if (offered.length === 0) return null;
  return (
    <CellList inset="icons" label="打印或导出">
      {offered.map(({ paper, title, unit }) => (
        <Cell
          key={paper}
          lead={{ icon: 'print' }}
          title={title}
          note={`${unit.name} ${year}年，打印或导出`}
          onTap={() => openPage('paper', { paper, unitId: unit.unitId, year })}
        />
      ))}
    </CellList>
  );
}
