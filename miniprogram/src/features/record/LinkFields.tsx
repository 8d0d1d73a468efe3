import { activityKinds } from '@shared/domain/activity/kinds';
import { calendarOf } from '@shared/domain/time';
import { useState } from 'react';
import { CommitmentSheet, optionsFor } from '@/features/organiser';
import { YearNote } from '@/features/plan-year';
import { useOperation } from '@/features/remote';
import { Box, Button, Card, Checkbox, Mark, Section, Words } from '@/ui';
import type { RecordFieldsProps } from './RecordFields';

interface Link {
  commitmentId: string;
  item: number;
  title: string;
}

/** What the activity counts for: chosen before, suggested from its kind and text, or looked for. */
export function LinkFields({ data, record: { form, change } }: RecordFieldsProps) {
  const [open, setOpen] = useState(false);
  const { activity, suggested } = data;
  const { year } = calendarOf(activity.startsAt);
  const plan = useOperation('plan.commitments', { year });
  const options = plan.data && optionsFor(plan.data, activity.kind);
  const known: Link[] = [...activity.serves, ...suggested];
  const others: Link[] = (options ?? [])
    .filter(({ id }) => form.commitmentIds.includes(id))
    .filter(({ id }) => !known.some(({ commitmentId }) => commitmentId === id))
    .map(({ id, item, title }) => ({ commitmentId: id, item, title }));
  const links = [...known, ...others];
  const toggle = (id: string, on: boolean) =>
    change({
      commitmentIds: on
        ? [...form.commitmentIds, id]
        : form.commitmentIds.filter((other) => other !== id),
    });
  return (
    <Section
      title="计入工作要点"
      note={
        suggested.length > 0
          ? `按${activityKinds[activity.kind].label}和填写的文字列出，勾选后才计入`
          : undefined
      }
    >
      {plan.data && <YearNote year={year} state={plan.data.state} />}
      {links.length > 0 && (
        <Card tight>
          <Box role="group" aria-label="计入的举措">
            {links.map(({ commitmentId, item, title }) => (
              <Checkbox
                key={commitmentId}
                checked={form.commitmentIds.includes(commitmentId)}
                onChange={(on) => toggle(commitmentId, on)}
              >
                <Words className="serves">
                  <Mark number={item} />
                  <Words className="t-body">{title}</Words>
                </Words>
              </Checkbox>
            ))}
          </Box>
        </Card>
      )}
      {options && (
        <Button kind="secondary" small icon="plus" onTap={() => setOpen(true)}>
          选择其他举措
        </Button>
      )}
      {open && options && (
        <CommitmentSheet
          options={options}
          chosen={form.commitmentIds}
          onChoose={(ids) => change({ commitmentIds: [...ids] })}
          onClose={() => setOpen(false)}
        />
      )}
    </Section>
  );
}
