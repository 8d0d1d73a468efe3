import { AsksEntry } from '@/features/asks';
import { DutiesSection, WorkSection } from '@/features/duties';
import { KeptSection } from '@/features/queue';
import { Columns, QueryState, StudyEntry, useSession } from '@/features/shell';
import { MakeUpsEntry } from '@/features/study-attendance';
import { openTab } from '@/platform/navigation';
import { useServerNow } from '@/platform/use-server-now';
import { Empty, PageHead } from '@/ui';
import { homeSentence, todayLine } from './activity-words';
import { homePlan, organisedToday } from './home-plan';
import { LaterSection } from './LaterSection';
import { NextCard } from './NextCard';
import { OrganisedToday } from './OrganisedToday';
import { useActivityList } from './use-activity-list';

/** What is next for me, what it serves, and the one act. */
export function HomeView() {
  const { organises, answersAsks, answersForWork, officerOf, isCommittee, isVolunteerOnly } =
    useSession();
  const attending = useActivityList({ view: 'attending', when: 'upcoming' });
  const organising = useActivityList(
    { view: 'organising', when: 'upcoming' },
    { enabled: organises },
  );
  const now = useServerNow();
  const { next, later } = homePlan(attending.data ?? []);
  const isMine = next !== undefined && officerOf.includes(next.activity.unitId);
  const shownAlready = isMine ? next.activity.id : undefined;
  const today = organisedToday(organising.data ?? [], shownAlready, now);
  const lists = (
    <>
      <OrganisedToday
        today={today}
        now={now}
        title={isCommittee ? '今天各支部的活动' : '今天由我组织'}
      />
      {answersAsks && <AsksEntry />}
      <WorkSection enabled={answersForWork} />
      <DutiesSection />
      <MakeUpsEntry />
      <LaterSection later={later} now={now} />
      <StudyEntry />
    </>
  );
  return (
    <>
      <KeptSection except={next?.activity.id} />
      <QueryState of={attending} what="活动">
        {() => (
          <>
            <PageHead
              lead={todayLine(now)}
              title={homeSentence(next?.activity, today.length, now, isVolunteerOnly)}
            />
            {next ? (
              <Columns side={lists}>
                <NextCard listed={next} now={now} organised={isMine} />
              </Columns>
            ) : (
              lists
            )}
            {!next && today.length === 0 && !isVolunteerOnly && (
              <Empty
                title="没有要参加的组织生活"
                note="支部排好后会出现在这里。全年各条目的进展可以在“要点”查看"
                act={{ word: '看要点进展', onTap: () => openTab('board') }}
              />
            )}
          </>
        )}
      </QueryState>
    </>
  );
}
