import { useState } from 'react';
import { Banner, Button, Cell, CellList, FieldError, IconButton, Section, Skeleton } from '@/ui';
import { CommitmentSheet } from './CommitmentSheet';
import type { ActivityForm } from './use-activity-form';

export interface CommitmentFieldProps
  extends Pick<ActivityForm, 'options' | 'plan' | 'commitmentIds'> {
  error: string | undefined;
  onChoose: (ids: readonly string[]) => void;
}

/** What the activity counts for: the clauses of the plan, in the plan's own words. */
export function CommitmentField(props: CommitmentFieldProps) {
  const { options, plan, commitmentIds, error, onChoose: choose } = props;
  const [open, setOpen] = useState(false);
  const chosen = options?.filter(({ id }) => commitmentIds.includes(id)) ?? [];
  return (
    <Section
      title="计入工作要点"
      note={options && chosen.length === 0 ? '没有选择时，活动照常举办，只是不计入要点' : undefined}
    >
      {!options && plan.isLoading && <Skeleton rows={1} />}
      {!options && plan.failure && (
        <Banner
          act={
            plan.failure.code === 'PLAN_NOT_IN_FORCE'
              ? undefined
              : { word: '重试', onTap: plan.reload }
          }
        >
          {plan.failure.message}
        </Banner>
      )}
      {chosen.length > 0 && (
        <CellList inset="marks" label="计入的举措">
          {chosen.map(({ id, item, title, quote }) => (
            <Cell
              key={id}
              top
              lead={{ mark: item }}
              title={title}
              note={`“${quote}”`}
              action={
                <IconButton
                  icon="close"
                  label={`不计入第${item}条 ${title}`}
                  onTap={() => choose(commitmentIds.filter((other) => other !== id))}
                />
              }
            />
          ))}
        </CellList>
      )}
      {error && <FieldError>{error}</FieldError>}
      {options && (
        <Button kind="secondary" small icon="plus" onTap={() => setOpen(true)}>
          {chosen.length > 0 ? '增减举措' : '选择举措'}
        </Button>
      )}
      {open && options && (
        <CommitmentSheet
          options={options}
          chosen={commitmentIds}
          onChoose={choose}
          onClose={() => setOpen(false)}
        />
      )}
    </Section>
  );
}
