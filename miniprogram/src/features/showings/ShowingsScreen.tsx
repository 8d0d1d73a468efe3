import { calendarOf } from '@shared/domain/time';
import { useState } from 'react';
import { useOperation } from '@/features/remote';
import { AppScreen, QueryState, useStudyPlace } from '@/features/shell';
import { YearStepper } from '@/features/year';
import { serverNow } from '@/platform/clock';
import { Button, Card, Empty, PageHead } from '@/ui';
import { PublishSheet } from './PublishSheet';
import { ShowingCard } from './ShowingCard';

/** Results of study, shown to whom the office set; open to everybody they are shown to. */
export function ShowingsScreen() {
  const place = useStudyPlace('me');
  const latest = calendarOf(serverNow()).year;
  const [year, setYear] = useState(latest);
  const [publishing, setPublishing] = useState(false);
  const remote = useOperation('showings.list', { year });
  return (
    <AppScreen title="成果展示" place={place}>
      <QueryState of={remote} what="成果展示">
        {({ showings, publishing: groups, units }) => {
          const [group] = groups;
          return (
            <>
              <PageHead
                title={showings.length > 0 ? '学习成果' : '这一年还没有展示'}
                note="中心组的学习通报和选出的学习成果"
              />
              {group && <Button onTap={() => setPublishing(true)}>展示学习成果</Button>}
              {showings.map((one) => (
                <ShowingCard key={one.id} showing={one} />
              ))}
              {showings.length === 0 && !group && (
                <Empty icon="doc" title="没有展示给您的成果" note="学习秘书展示后会出现在这里" />
              )}
              {group && publishing && (
                <PublishSheet group={group} units={units} onClose={() => setPublishing(false)} />
              )}
            </>
          );
        }}
      </QueryState>
      <Card tight label="年度">
        <YearStepper year={year} latest={latest} onChange={setYear} />
      </Card>
    </AppScreen>
  );
}
