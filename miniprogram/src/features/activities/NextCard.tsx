import { type Instant, localDateOf } from '@shared/domain/time';
import { useKeptStandings } from '@/features/queue';
import { openPage } from '@/platform/navigation';
import { Box, Button, Card, CardHead, CardRule, Fact, ServesItem, TextLink } from '@/ui';
import { spanTextOf, whenTextOf } from './activity-words';
import { DoorAct } from './DoorAct';
import { codeShowable } from './organising';
import { ownStanding } from './own-standing';
import { servedItems } from './served-items';
import type { ListedActivity } from './use-activity-list';

export interface NextCardProps {
  listed: ListedActivity;
  now: Instant;
  /** I organise it as well: on its day, showing the code comes first. */
  organised: boolean;
}

/** What is next for me: when, where, what it counts for, and the one act. */
export function NextCard({ listed: { activity, mine }, now, organised }: NextCardProps) {
  const today = localDateOf(activity.startsAt) === localDateOf(now);
  const showsCode = organised && today && codeShowable(activity, now);
  const items = servedItems(activity.serves);
  const keptAt = useKeptStandings();
  return (
    <Card label={today ? '今天的活动' : '下一场活动'}>
      <Box className="stack-3">
        <CardHead
          title={activity.theme}
          note={activity.unitName}
          side={
            <TextLink
              onTap={() => openPage('activity', { id: activity.id })}
              label={`${activity.theme}的详情`}
            >
              详情
            </TextLink>
          }
        />
        <Box className="stack-1">
          <Fact icon="clock">{today ? spanTextOf(activity) : whenTextOf(activity)}</Fact>
          <Fact icon="pin">{activity.place}</Fact>
        </Box>
      </Box>
      {items.length > 0 && <CardRule />}
      {items.map(({ number, title }) => (
        <ServesItem key={number} number={number} title={title} />
      ))}
      {showsCode && (
        <Button onTap={() => openPage('organiserCode', { id: activity.id })}>显示签到码</Button>
      )}
      <DoorAct
        activity={activity}
        standing={ownStanding(activity, mine, now, keptAt(activity.id))}
        now={now}
        secondary={showsCode}
      />
    </Card>
  );
}
