import { dateTimeTextOf } from '@shared/domain/time';
import { useOperation } from '@/features/remote';
import { QueryState } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import { Cell, CellList, Section, Skeleton, StateLine } from '@/ui';
import { headingOf } from './plan-words';

/** Drafts not yet put in force; nothing is shown where there are none. */
export function DraftList() {
  const drafts = useOperation('plan.listDrafts', {});
  return (
    <QueryState of={drafts} what="草稿" waiting={<Skeleton rows={1} />}>
      {({ drafts: list }) =>
        list.length > 0 && (
          <Section title={`还没有启用的草稿 ${list.length}份`}>
            <CellList label="草稿">
              {list.map((draft) => (
                <Cell
                  key={draft.id}
                  title={headingOf(draft)}
                  note={`${draft.sourceName}，${dateTimeTextOf(draft.createdAt)}读取`}
                  state={
                    <StateLine kind={draft.openTargets > 0 ? 'todo' : 'done'}>
                      {draft.openTargets > 0 ? `还有${draft.openTargets}处待确认` : '可以启用'}
                    </StateLine>
                  }
                  onTap={() => openPage('planReview', { draft: draft.id })}
                />
              ))}
            </CellList>
          </Section>
        )
      }
    </QueryState>
  );
}
