import type { OutputOf } from '@shared/contract';
import { activityKinds } from '@shared/domain/activity/kinds';
import { calendarOf } from '@shared/domain/time';
import { useState } from 'react';
import { dayNumberOf } from '@/features/activities';
import { useOperation } from '@/features/remote';
import { AppScreen, Columns, QueryState, useSession } from '@/features/shell';
import { serverNow } from '@/platform/clock';
import { openPage } from '@/platform/navigation';
import { useServerNow } from '@/platform/use-server-now';
import {
  Box,
  Card,
  CardRule,
  Cell,
  CellList,
  Empty,
  Figures,
  PageTitle,
  Section,
  StateLine,
  useWide,
} from '@/ui';
import { LifeLine } from './LifeLine';
import { rateText } from './rate';
import { rowWords } from './row-words';
import { YearStepper } from './YearStepper';

type Year = OutputOf<'activities.myYear'>;

function Numbers({ of }: { of: Year }) {
  const { due, present, late, onLeave, absent } = of;
  return (
    <>
      <Box className="t-title t-center">{rateText(of)}</Box>
      <CardRule />
      <Figures
        label="参加情况"
        items={[
          { key: 'due', value: due, word: '应到' },
          { key: 'present', value: present, word: late > 0 ? `实到，迟到${late}` : '实到' },
          { key: 'leave', value: onLeave, word: '请假' },
          { key: 'absent', value: absent, word: '缺席' },
        ]}
      />
      <Box className="t-note">
        实到含迟到。已取消、还没有结束签到、免于考勤和列席的不计入；联合举办的活动只计一次
      </Box>
    </>
  );
}

function Rows({ rows }: { rows: Year['rows'] }) {
  const now = useServerNow();
  if (rows.length === 0) {
    return <Empty title="这一年还没有活动" note="名单上有您的活动会出现在这里" />;
  }
  return (
    <Section title={`名单上有我的活动 ${rows.length}场`}>
      <CellList inset="dates" label="名单上有我的活动">
        {rows.map((row) => {
          const { kind, words } = rowWords(row, now);
          return (
            <Cell
              key={row.activityId}
              lead={{
                day: dayNumberOf(row.startsAt),
                weekday: `${calendarOf(row.startsAt).month}月`,
              }}
              title={row.theme}
              note={`${row.unitName} ${activityKinds[row.kind].label}`}
              state={<StateLine kind={kind}>{words}</StateLine>}
              top={false}
              onTap={() => openPage('activity', { id: row.activityId })}
            />
          );
        })}
      </CellList>
    </Section>
  );
}

/** My attendance of a year: the rate with its formula, and every activity behind it. */
export function MyYearScreen() {
  const latest = calendarOf(serverNow()).year;
  const [year, setYear] = useState(latest);
  const remote = useOperation('activities.myYear', { year });
  const { data: me } = useSession();
  const wide = useWide();
  const numbers = (
    <>
      <Card tight label="年度数字">
        <Box className="stack-3">
          <YearStepper year={year} latest={latest} onChange={setYear} />
          {remote.data && <Numbers of={remote.data} />}
        </Box>
      </Card>
      {me && <LifeLine memberId={me.memberId} year={year} />}
    </>
  );
  return (
    <AppScreen title="我的参加情况" place="me" deskWidth="wide">
      <PageTitle title={year === latest ? '我的本年度参加情况' : `我的${year}年参加情况`} />
      {!wide && numbers}
      <Columns side={wide && numbers}>
        <QueryState of={remote} what="参加情况">
          {({ rows }) => <Rows rows={rows} />}
        </QueryState>
      </Columns>
    </AppScreen>
  );
}
