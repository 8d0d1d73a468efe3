import { QueryState, useSession } from '@/features/shell';
import { openTab } from '@/platform/navigation';
import { useServerNow } from '@/platform/use-server-now';
import { Button, CellList, Empty, PageHead, Section, TextLink } from '@/ui';
import { ActivityCell } from './ActivityCell';
import { homeSentence, todayLine } from './activity-words';
import { homePlan } from './home-plan';
import { NextCard } from './NextCard';
import { OrganisedToday } from './OrganisedToday';
import { useActivityList } from './use-activity-list';

const openActivities = () => openTab('activities');

/** What is next for me, what it serves, and the one act. */
export function HomeView() {
  const { organises, officerOf, isCommittee } = useSession();
  const attending = useActivityList({ view: 'attending', when: 'upcoming' });
  const now = useServerNow();
  const { next, later } = homePlan(attending.data ?? []);
  const organised = next !== undefined && officerOf.includes(next.activity.unitId);
  const today = todayLine(now);
  return (
    <QueryState of={attending} what="活动">
      {() => (
        <>
          <PageHead lead={today} title={homeSentence(next?.activity, now)} />
          {next ? (
            <NextCard listed={next} now={now} organised={organised} />
          ) : (
            <Empty
              title="没有要参加的组织生活"
              note="支部排好后会出现在这里。全年各条目的进展可以在“要点”查看"
              act={{ word: '看要点进展', onTap: () => openTab('board') }}
            />
          )}
          {organises && (
            <OrganisedToday
              now={now}
              except={organised ? next.activity.id : undefined}
              title={isCommittee ? '今天各支部的活动' : '今天由我组织'}
            />
          )}
          {later.length > 0 ? (
            <Section title="接下来" side={<TextLink onTap={openActivities}>全部活动</TextLink>}>
              <CellList inset="dates" label="接下来">
                {later.map((listed) => (
                  <ActivityCell key={listed.activity.id} listed={listed} now={now} />
                ))}
              </CellList>
            </Section>
          ) : (
            <Button kind="quiet" small block onTap={openActivities}>
              全部活动
            </Button>
          )}
        </>
      )}
    </QueryState>
  );
}
