import type { ActivityCard } from '@shared/contract/activities';
import { attendanceRate, coveredRate, rateText } from '@shared/domain/study/rates';
import { calendarOf } from '@shared/domain/time';
import { openPage } from '@/platform/navigation';
import { AttendanceState, Box, Card, CardRule, Cell, CellList, Figures, Section } from '@/ui';
import {
  isMissing,
  isThere,
  personKind,
  personNote,
  type SessionPerson,
  type StudySession,
} from './session-words';

interface PartProps {
  activity: ActivityCard;
  of: StudySession;
}

const peopleText = (count: number, word: string): string | false =>
  count > 0 && `${word}${count}人`;

/** The numbers with the formula of the rate; leave and make-up stand beside it. */
function Numbers({ of }: { of: StudySession }) {
  const { sums, sittingIn } = of;
  if (!sums) return null;
  const beside = [peopleText(sums.madeUp, '补学'), peopleText(sittingIn, '列席')].filter(Boolean);
  return (
    <Card tight label="到会人数">
      <Figures
        label="到会人数"
        items={[
          { key: 'due', value: sums.due, word: '应到' },
          {
            key: 'present',
            value: sums.present,
            word: sums.late > 0 ? `实到，迟到${sums.late}` : '实到',
          },
          { key: 'leave', value: sums.onLeave, word: '请假' },
          { key: 'absent', value: sums.absent, word: '缺席' },
        ]}
      />
      <CardRule />
      <Box className="stack-1">
        <Box className="row row--between">
          <Box className="t-sub">{`出勤率 ${rateText(attendanceRate(sums))}`}</Box>
          {beside.length > 0 && <Box className="t-sub">{beside.join('，')}</Box>}
        </Box>
        {of.makesUp && (
          <Box className="t-note">{`含请假和补学 ${rateText(coveredRate(sums))}`}</Box>
        )}
      </Box>
    </Card>
  );
}

interface PeopleProps {
  title: string;
  people: readonly SessionPerson[];
  onTap: (() => void) | undefined;
}

function People({ title, people, onTap }: PeopleProps) {
  if (people.length === 0) return null;
  return (
    <Section title={title}>
      <CellList label={title}>
        {people.map((person) => (
          <Cell
            key={person.memberId}
            title={person.name}
            note={personNote(person) || undefined}
            side={<AttendanceState kind={personKind(person)} />}
            onTap={onTap}
          />
        ))}
      </CellList>
    </Section>
  );
}

const hereTitle = (people: readonly SessionPerson[]): string => {
  const due = people.filter(({ as }) => as === 'due').length;
  const others = people.length - due;
  return others > 0 ? `实到${due}人，列席${others}人` : `实到${due}人`;
};

/** Attendance of a closed session: numbers for who oversees it, names for who keeps it or heads the group. */
export function SessionPart({ activity, of }: PartProps) {
  if (activity.state.name !== 'closed' || !of.sums) return null;
  const { id, unitId, startsAt } = activity;
  const there = of.people.filter(isThere);
  const { year } = calendarOf(startsAt);
  const openMakeUps = () => openPage('makeUps', { unit: unitId, year, id });
  return (
    <>
      <Numbers of={of} />
      <People
        title="请假与缺席"
        people={of.people.filter(isMissing)}
        onTap={of.makesUp ? openMakeUps : undefined}
      />
      <People
        title={hereTitle(there)}
        people={there}
        onTap={of.keeps ? () => openPage('organiserRoster', { id }) : undefined}
      />
      {of.makesUp && (
        <CellList inset="icons" label="考勤">
          <Cell
            lead={{ icon: 'calendar' }}
            title="全年考勤表"
            note="每人每次，两种出勤率"
            onTap={() => openPage('studyMatrix', { unit: unitId, year })}
          />
        </CellList>
      )}
    </>
  );
}
