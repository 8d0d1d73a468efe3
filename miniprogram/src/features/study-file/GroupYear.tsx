import { calendarOf } from '@shared/domain/time';
import { type ReactNode, useState } from 'react';
import { AppScreen, QueryState } from '@/features/shell';
import { useGroup } from '@/features/study';
import { YearStepper } from '@/features/year';
import { serverNow } from '@/platform/clock';
import { Card, Empty, PageTitle, Skeleton } from '@/ui';

/** What the pages of a group's file are opened with. */
export interface FileParams {
  unitId: string | undefined;
  year: number | undefined;
}

export interface GroupYearProps extends FileParams {
  title: string;
  children: (of: { unitId: string; year: number }) => ReactNode;
  /** Two columns on a wide screen. */
  wide?: boolean;
}

/** A page of a study group's year: finds the group, and goes from year to year. */
export function GroupYear({ title, unitId: asked, year: first, children, wide }: GroupYearProps) {
  const latest = calendarOf(serverNow()).year;
  const [year, setYear] = useState(first ?? latest);
  const { unitId, remote } = useGroup(asked);
  return (
    <AppScreen title={title} place="study" deskWidth={wide ? 'wide' : undefined}>
      {unitId ? (
        <>
          {children({ unitId, year })}
          <Card tight label="年度">
            <YearStepper year={year} latest={latest} onChange={setYear} />
          </Card>
        </>
      ) : (
        <>
          <PageTitle title={title} />
          <QueryState of={remote} what={title} waiting={<Skeleton rows={4} />}>
            {() => (
              <Empty icon="book" title="没有可以查看的中心组" note="中心组成员和学习秘书能看到" />
            )}
          </QueryState>
        </>
      )}
    </AppScreen>
  );
}
