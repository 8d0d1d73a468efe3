import { entryKind } from '@shared/domain/entries/schema';
import type { ArchiveInput } from '@shared/domain/study/archive';
import type { Bulletin } from '@shared/domain/study/bulletin';
import { bySeries, versionInForce } from '@shared/domain/study/bulletin-versions';
import { askedLines, checklistInForce, type MemberYear } from '@shared/domain/study/checklist';
import { CHECKLIST_LINES } from '@shared/domain/study/checklist-lines';
import { type MatrixRow, type StudyMatrix, studyMatrix } from '@shared/domain/study/matrix';
import { type Instant, localDateOf } from '@shared/domain/time';
import { groupPeople } from './group-people';
import type { Store } from './index';
import type { UnitRecord } from './organisation';
import { studyYearOf } from './study-year';

const missedIn = (matrix: StudyMatrix, row: MatrixRow | undefined): MemberYear['missed'] =>
  (row?.cells ?? []).flatMap(({ activityId, state, madeUp }) => {
    const session = matrix.sessions.find((one) => one.activityId === activityId);
    if (!session || (state !== 'absent' && state !== 'on_leave')) return [];
    const { position, theme, startsAt } = session;
    const title = `第${position}次 ${theme}`;
    return [{ activityId, title, on: localDateOf(startsAt), madeUp }];
  });

/** The bulletins that hold, each of the quarter it reports on. */
const inForceOf = (bulletins: readonly Bulletin[]): ArchiveInput['bulletins'] =>
  bySeries(bulletins).flatMap((versions) => {
    const { id, title, quarter, issuedOn } = versionInForce(versions) ?? {};
    return id && title && quarter && issuedOn ? [{ id, title, on: issuedOn, quarter }] : [];
  });

/** Everything a study group's year consists of, read once for archive, checklist and papers alike. */
export const studyFileOf = async (
  store: Store,
  unit: Pick<UnitRecord, 'officeId' | 'unitId'>,
  year: number,
  now: Instant,
) => {
  const { officeId, unitId } = unit;
  const [{ held, said }, plan, all, members, issued] = await Promise.all([
    studyYearOf(store, unit, year),
    store.studyPlans.ofYear(officeId, unitId, year),
    store.entries.ofUnit(officeId, unitId, year, entryKind.options),
    store.organisation.membersOfUnit(officeId, unitId),
    store.bulletins.ofYears(officeId, [unitId], [year]),
  ]);
  const people = groupPeople(members, { unitId, year }, held);
  const matrix = studyMatrix(held, people, said);
  const entries = all.filter(({ state }) => state.name === 'in_force');
  const checklist = checklistInForce(entries);
  const asked = checklist ? askedLines(checklist) : [];
  const owed = Object.fromEntries(
    asked.flatMap(({ key, atLeast }) => {
      const counts = CHECKLIST_LINES.find((line) => line.key === key)?.counts;
      return counts?.name === 'papers' ? [[counts.form, atLeast]] : [];
    }),
  );
  const archive: ArchiveInput = {
    year,
    now,
    topics: plan?.topics.length ?? 0,
    sessions: held.flatMap(({ activity }, index) =>
      activity.state.name === 'closed' || activity.endsAt <= now
        ? [
            {
              activityId: activity.id,
              position: index + 1,
              theme: activity.theme,
              startsAt: activity.startsAt,
              isClosed: activity.state.name === 'closed',
              isRecorded: (activity.record?.handedInAt ?? null) !== null,
              keynoteSpeakers: activity.study?.keynoteSpeakers ?? [],
            },
          ]
        : [],
    ),
    entries,
    bulletins: inForceOf(issued),
    people,
    owed,
  };
  return {
    people,
    matrix,
    /** All of the year, drafts and what was withdrawn included. */
    all,
    entries,
    checklist,
    asked,
    archive,
    yearOf: (memberId: string): MemberYear => ({
      notes: entries.filter((one) => one.memberId === memberId),
      missed: missedIn(
        matrix,
        matrix.rows.find((row) => row.memberId === memberId),
      ),
    }),
  };
};
