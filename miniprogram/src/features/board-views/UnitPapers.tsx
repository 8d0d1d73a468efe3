import type { OutputOf } from '@shared/contract';
import { offerOf } from '@shared/domain/papers/offers';
import { useOperation } from '@/features/remote';
import { useSession } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import { Cell, CellList, Section } from '@/ui';

/** The papers of the unit's year that the reader may take out. */
export function UnitPapers({ view }: { view: OutputOf<'board.unit'> }) {
  const { readsPapers } = useSession();
  const choices = useOperation('reports.choices', {}, { enabled: readsPapers });
  const ids = new Set(view.units.map(({ unitId }) => unitId));
  const papers = (choices.data?.units ?? [])
    .filter(({ unitId }) => ids.has(unitId))
    .flatMap(({ unitId, name, papers: kinds }) => kinds.map((paper) => ({ unitId, name, paper })));
  if (papers.length === 0) return null;
  return (
    <Section title="表册">
      <CellList inset="icons" label="表册">
        {papers.map(({ unitId, name, paper }) => {
          const { label, note, isBook } = offerOf(paper);
          return (
            <Cell
              key={`${unitId} ${paper}`}
              lead={{ icon: isBook ? 'download' : 'doc' }}
              title={ids.size > 1 ? `${name} ${label}` : label}
              note={note}
              onTap={() =>
                isBook ? openPage('papers') : openPage('paper', { paper, unitId, year: view.year })
              }
            />
          );
        })}
      </CellList>
    </Section>
  );
}
