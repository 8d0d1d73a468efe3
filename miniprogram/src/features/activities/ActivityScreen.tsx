import type { OutputOf } from '@shared/contract';
import { activityKinds } from '@shared/domain/activity/kinds';
import { detailLabels } from '@shared/domain/activity/labels';
import { calendarOf, type Instant } from '@shared/domain/time';
import { AsksCell, OwnPart } from '@/features/asks';
import { useKeptStandings } from '@/features/queue';
import { RemindMeCard } from '@/features/reminders';
import { AppScreen, Columns, QueryState, useSession } from '@/features/shell';
import { SessionPart, sessionLead, useStudySession } from '@/features/study-attendance';
import { StudySection } from '@/features/study-session';
import { useServerNow } from '@/platform/use-server-now';
import { Banner, Box, Card, CardRule, CellList, Fact, PageHead, State, Words } from '@/ui';
import { ActivityActs } from './ActivityActs';
import { kindLabelOf, whenTextOf, windowText } from './activity-words';
import { OrganiserPart } from './OrganiserPart';
import { keepsNames, rosterShowable } from './organising';
import { ownStanding } from './own-standing';
import { postponedLines } from './postponing';
import { ServesList } from './ServesList';
import { standingWords } from './standing-words';
import { useActivity } from './use-activity';

interface ContentProps {
  of: OutputOf<'activities.get'>;
  now: Instant;
}

/** When, where, by whom, with whom, and what the kind asks beside. */
function Facts({ of: { activity, jointWith, programme } }: { of: ContentProps['of'] }) {
  const { unitName, kind, details, series } = activity;
  const partners = jointWith.map((other) => other.unitName).join('、');
  return (
    <Box className="facts">
      <Fact icon="clock" side={series && `每月固定日，第${series.position}场，共${series.of}场`}>
        {whenTextOf(activity)}
      </Fact>
      {keepsNames(activity) && (
        <Fact icon="check">
          <Words className="t-sub">{windowText(activity)}</Words>
        </Fact>
      )}
      <Fact icon="pin">{activity.place}</Fact>
      <Fact icon="people">
        {partners ? `${unitName}组织，与${partners}联合举办` : `${unitName}组织`}
      </Fact>
      {programme && <Fact icon="book">{`属于专项计划：${programme.title}`}</Fact>}
      {activityKinds[kind].details.map(
        (field) =>
          details[field] && (
            <Fact key={field} icon="doc">{`${detailLabels[field]}：${details[field]}`}</Fact>
          ),
      )}
    </Box>
  );
}

function Content({ of, now }: ContentProps) {
  const { activity, mine, organises, counts } = of;
  const { answersAsks } = useSession();
  const moved = activity.state.name === 'published' ? activity.postponed.slice(-1)[0] : undefined;
  const standing = ownStanding(activity, mine, now, useKeptStandings()(activity.id));
  const { kind, words, act } = standingWords(standing, now);
  const study = useStudySession(activity);
  const answersOnly = answersAsks && counts !== null && !organises && rosterShowable(activity);
  const stopped = standing.name === 'cancelled' || standing.name === 'draft';
  return (
    <>
      <PageHead
        lead={sessionLead(activity.unitName, kindLabelOf(activity), study)}
        title={activity.theme}
      />
      {stopped && <Banner icon={`st-${kind}`}>{words}</Banner>}
      {moved && (
        <Banner kind="due">
          <Words className="t-strong">已改期</Words>
          {postponedLines(activity, moved).map((line) => (
            <Box key={line}>{line}</Box>
          ))}
        </Banner>
      )}
      <Columns side={organises && <OrganiserPart of={of} now={now} />}>
        <Card label="时间与地点">
          <Facts of={of} />
          {!stopped && mine && !act && (
            <>
              <CardRule />
              <State kind={kind}>{words}</State>
            </>
          )}
        </Card>
        {mine && activity.state.name === 'published' && activity.startsAt > now && (
          <RemindMeCard startsAt={activity.startsAt} now={now} />
        )}
        <StudySection of={of} />
        {study && <SessionPart activity={activity} of={study} />}
        {answersOnly && (
          <CellList inset="icons" label="申请">
            <AsksCell activityId={activity.id} />
          </CellList>
        )}
        <ServesList
          serves={activity.serves}
          title={`计入${calendarOf(activity.startsAt).year}年工作要点`}
        />
        <OwnPart of={of} />
      </Columns>
    </>
  );
}

/** Everything to decide and come; for organisers, everything to run it. */
export function ActivityScreen({ activityId }: { activityId: string }) {
  const remote = useActivity(activityId);
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
