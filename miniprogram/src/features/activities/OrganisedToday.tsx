import { clockOf, type Instant } from '@shared/domain/time';
import { openPage } from '@/platform/navigation';
import { Button, Cell, CellList, Section } from '@/ui';
import { organisedToday } from './home-plan';
import { codeShowable } from './organising';
import { useActivityList } from './use-activity-list';

export interface OrganisedTodayProps {
  now: Instant;
  /** The activity that has its own card on the page. */
  except: string | undefined;
  title: string;
}

/** Today's activities under my hand, each with its code one tap away. Nothing when there are none. */
export function OrganisedToday({ now, except, title }: OrganisedTodayProps) {
  const { data } = useActivityList({ view: 'organising', when: 'upcoming' });
  const today = organisedToday(data ?? [], except, now);
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
