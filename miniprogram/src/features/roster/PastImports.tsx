import type { ImportSummary } from '@shared/contract/roster-import';
import { dateTimeTextOf } from '@shared/domain/time';
import { useOperation } from '@/features/remote';
import { QueryState } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import { Cell, CellList, Section, Skeleton, StateLine } from '@/ui';
import { outcomeOf } from './import-words';

const isOpen = ({ state }: ImportSummary): boolean => state !== 'applied' && state !== 'discarded';

/** Imports so far, the newest first; nothing is shown where there are none. */
export function PastImports() {
  const imports = useOperation('roster.listImports', { limit: 10 });
  return (
    <QueryState of={imports} what="以往的导入" waiting={<Skeleton rows={2} />}>
      {({ imports: list }) =>
        list.length > 0 && (
          <Section title="以往的导入">
            <CellList label="以往的导入">
              {list.map((one) => (
                <Cell
                  key={one.id}
                  title={one.fileName}
                  note={`${one.createdByName}，${dateTimeTextOf(one.createdAt)}，${one.rows}行`}
                  state={
                    <StateLine kind={isOpen(one) ? 'todo' : 'done'}>{outcomeOf(one)}</StateLine>
                  }
                  onTap={() => openPage('rosterImport', { import: one.id })}
                />
              ))}
            </CellList>
          </Section>
        )
      }
    </QueryState>
  );
}
