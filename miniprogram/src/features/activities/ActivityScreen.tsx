import type { OutputOf } from '@shared/contract';
import { calendarOf, type Instant } from '@shared/domain/time';
import { useOperation } from '@/features/remote';
import { AppScreen, Columns, QueryState } from '@/features/shell';
import { useServerNow } from '@/platform/use-server-now';
import { Banner, Box, Card, CardRule, Fact, PageHead, State, Words } from '@/ui';
import { ActivityActs } from './ActivityActs';
import { kindLabelOf, whenTextOf, windowText } from './activity-words';
import { OrganiserPart } from './OrganiserPart';
import { ownStanding } from './own-standing';
import { ServesList } from './ServesList';
import { standingWords } from './standing-words';

interface ContentProps {
  of: OutputOf<'activities.get'>;
  now: Instant;
}

function Content({ of, now }: ContentProps) {
  const { activity, mine, organises } = of;
  const standing = ownStanding(activity, mine, now);
  const { kind, words, act } = standingWords(standing, now);
  const stopped = standing.name === 'cancelled' || standing.name === 'draft';
  return (
    <>
      <PageHead lead={`${activity.unitName} ${kindLabelOf(activity)}`} title={activity.theme} />
      {stopped && <Banner icon={`st-${kind}`}>{words}</Banner>}
      <Columns side={organises && <OrganiserPart of={of} now={now} />}>
        <Card label="时间与地点">
          <Box className="facts">
            <Fact icon="clock">{whenTextOf(activity)}</Fact>
            <Fact icon="check">
              <Words className="t-sub">{windowText(activity)}</Words>
            </Fact>
            <Fact icon="pin">{activity.place}</Fact>
            <Fact icon="people">{activity.unitName}组织</Fact>
          </Box>
          {!stopped && mine && !act && (
            <>
              <CardRule />
              <State kind={kind}>{words}</State>
            </>
          )}
        </Card>
        <ServesList
          serves={activity.serves}
          title={`计入${calendarOf(activity.startsAt).year}年工作要点`}
        />
      </Columns>
    </>
  );
}

/** Everything to decide and come; for organisers, everything to run it. */
export function ActivityScreen({ activityId }: { activityId: string }) {
  const remote = useOperation('activities.get', { activityId });
  const now = useServerNow();
  return (
    <AppScreen
      title="活动详情"
      place="activities"
      deskWidth="wide"
      actionBar={remote.data && <ActivityActs of={remote.data} now={now} />}
    >
      <QueryState of={remote} what="活动">
        {(data) => <Content of={data} now={now} />}
      </QueryState>
    </AppScreen>
  );
}
