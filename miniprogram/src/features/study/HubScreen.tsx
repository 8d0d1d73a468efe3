import type { OutputOf } from '@shared/contract';
import { calendarOf, type Instant } from '@shared/domain/time';
import { type ReactNode, useState } from 'react';
import { ActivityCell } from '@/features/activities';
import { useOperation } from '@/features/remote';
import { AppScreen, Columns, QueryState } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import { useServerNow } from '@/platform/use-server-now';
import {
  ActionBar,
  Box,
  Button,
  Card,
  Cell,
  CellList,
  DeskHead,
  Empty,
  PageHead,
  QuarterChips,
  Section,
  useWide,
  Words,
} from '@/ui';
import { GroupField } from './GroupField';
import { hubCells } from './hub-cells';
import { nextAndPast, quarterPeriods, sessionNote } from './hub-words';
import './study.scss';

type Shown = NonNullable<OutputOf<'study.hub'>['shown']>;

/** The ways on; each page opens with the group and the year. */
function HubCells({ shown: { unitId, year } }: { shown: Shown }) {
  return (
    <Box className="hub-cells">
      {hubCells.map(({ title, cells }) => (
        <Section key={title} title={title}>
          <CellList inset="icons" label={title}>
            {cells.map(({ page, icon, title: name, note }) => (
              <Cell
                key={page}
                lead={{ icon }}
                title={name}
                note={note}
                onTap={() => openPage(page, { unit: unitId, year })}
              />
            ))}
          </CellList>
        </Section>
      ))}
    </Box>
  );
}

function SessionCell({ listed, now }: { listed: Shown['sessions'][number]; now: Instant }) {
  return <ActivityCell listed={listed} now={now} under="month" note={sessionNote(listed)} />;
}

function Sessions({ shown, now }: { shown: Shown; now: Instant }) {
  const { next, past } = nextAndPast(shown.sessions, now);
  return (
    <>
      <Section title="下一次学习会">
        {next.length > 0 ? (
          <CellList inset="dates" label="下一次学习会">
            {next.map((listed) => (
              <SessionCell key={listed.activity.id} listed={listed} now={now} />
            ))}
          </CellList>
        ) : (
          <Card tight>
            <Box className="t-sub">还没有排定的学习会</Box>
          </Card>
        )}
      </Section>
      {past.length > 0 && (
        <Section
          title={`${shown.year}年已办的学习会`}
          side={<Words className="t-note">{past.length}次</Words>}
        >
          <CellList inset="dates" label="已办的学习会">
            {past.map((listed) => (
              <SessionCell key={listed.activity.id} listed={listed} now={now} />
            ))}
          </CellList>
        </Section>
      )}
    </>
  );
}

/** `学习计划9个专题，已开展6个`. */
const planText = ({ topics: { planned, held } }: Shown): string =>
  planned === 0 ? '今年的学习计划还没有排' : `学习计划${planned}个专题，已开展${held}个`;

function Hub({ shown, now, act }: { shown: Shown; now: Instant; act: ReactNode }) {
  const wide = useWide();
  return (
    <>
      {wide ? (
        <DeskHead
          title="中心组学习"
          note={`${shown.name} ${shown.year}年，${planText(shown)}`}
          acts={act}
        />
      ) : (
        <PageHead
          lead={`${shown.name} ${shown.year}年`}
          title="中心组学习"
          note={planText(shown)}
        />
      )}
      <QuarterChips items={quarterPeriods(shown, calendarOf(now))} />
      <Columns side={<HubCells shown={shown} />}>
        <Sessions shown={shown} now={now} />
      </Columns>
    </>
  );
}

/** A study group's year: where it stands, its sessions, and the ways to everything it keeps. */
export function HubScreen({ unitId: first }: { unitId: string | undefined }) {
  const [unitId, setUnitId] = useState(first);
  const remote = useOperation('study.hub', unitId === undefined ? {} : { unitId });
  const now = useServerNow();
  const wide = useWide();
  const shown = remote.data?.shown;
  const act = shown?.organises && (
    <Button
      icon="plus"
      onTap={() => openPage('organiserEdit', { kind: 'study_session', unit: shown.unitId })}
    >
      安排学习会
    </Button>
  );
  return (
    <AppScreen
      title="中心组学习"
      place="study"
      deskWidth="wide"
      actionBar={!wide && act ? <ActionBar>{act}</ActionBar> : undefined}
    >
      <QueryState of={remote} what="中心组学习">
        {({ groups, shown: group }) =>
          group ? (
            <>
              <Hub shown={group} now={now} act={act} />
              <GroupField groups={groups} unitId={group.unitId} onChange={setUnitId} />
            </>
          ) : (
            <>
              <PageHead title="中心组学习" />
              <Empty
                icon="book"
                title="没有可以查看的中心组"
                note="中心组成员、学习秘书和机关党委能看到"
              />
            </>
          )
        }
      </QueryState>
    </AppScreen>
  );
}
