import { clockOf, type Instant } from '@shared/domain/time';
import { openPage } from '@/platform/navigation';
import { Button, Cell, CellList, Section } from '@/ui';
import { codeShowable } from './organising';
import type { ListedActivity } from './use-activity-list';

export interface OrganisedTodayProps {
  today: readonly ListedActivity[];
  now: Instant;
  title: string;
}

/** Today's activities under my hand, each with its code one tap away. Nothing when there are none. */
export function OrganisedToday({ today, now, title }: OrganisedTodayProps) {
  if (today.length === 0) return null;
  return (
    <Section title={title}>
      <CellList label={title}>
        {today.map(({ activity }) => (
          <Cell
            key={activity.id}
            title={activity.theme}
            note={`${clockOf(activity.startsAt)} ${activity.unitName}`}
            onTap={() => openPage('activity', { id: activity.id })}
            action={
              codeShowable(activity, now) ? (
                <Button
                  kind="secondary"
                  small
                  label={`显示${activity.theme}的签到码`}
                  onTap={() => openPage('organiserCode', { id: activity.id })}
                >
                  签到码
                </Button>
              ) : undefined
            }
          />
        ))}
      </CellList>
    </Section>
  );
}
