import type { Instant } from '@shared/domain/time';
import { openTab } from '@/platform/navigation';
import { CellList, Section, TextLink } from '@/ui';
import { ActivityCell } from './ActivityCell';
import type { ListedActivity } from './use-activity-list';

export interface LaterSectionProps {
  later: readonly ListedActivity[];
  now: Instant;
}

/** What follows the next activity; nothing when nothing is planned. */
export function LaterSection({ later, now }: LaterSectionProps) {
  if (later.length === 0) return null;
  return (
    <Section
      title="接下来"
      side={<TextLink onTap={() => openTab('activities')}>全部活动</TextLink>}
    >
      <CellList inset="dates" label="接下来">
        {later.map((listed) => (
          <ActivityCell key={listed.activity.id} listed={listed} now={now} />
        ))}
      </CellList>
    </Section>
  );
}
