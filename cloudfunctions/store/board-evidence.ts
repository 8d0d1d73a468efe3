import type { RecordCard } from '@shared/contract/board';
import { activityKinds } from '@shared/domain/activity/kinds';
import type { PlanInForce } from '@shared/domain/activity/schedule';
import { type Activity, doorIdOf } from '@shared/domain/activity/schema';
import { stateLabel } from '@shared/domain/activity/state-label';
import { caseKinds } from '@shared/domain/cases/kinds';
import { stateLabelOf } from '@shared/domain/cases/moves';
import { evidenceFromCase, findingForInspector } from '@shared/domain/cases/progress';
import type { CaseRecord } from '@shared/domain/cases/schema';
import { entryKinds } from '@shared/domain/entries/kinds';
import { evidenceFrom } from '@shared/domain/entries/progress';
import type { Entry } from '@shared/domain/entries/schema';
import { stateWordOf } from '@shared/domain/entries/words';
import { carriedInto, standsIn } from '@shared/domain/entries/write';
import { evidenceFromInspection } from '@shared/domain/inspections/progress';
import type { Inspection } from '@shared/domain/inspections/schema';
import { inspectionStateWords } from '@shared/domain/inspections/words';
import { evidenceFromList } from '@shared/domain/lists/progress';
import type { ResponsibilityList } from '@shared/domain/lists/schema';
import { isLateEntry } from '@shared/domain/plan/year-state';
import type { ProgressRecord } from '@shared/domain/progress/schema';
import type { Bulletin } from '@shared/domain/study/bulletin';
import {
  bulletinEvidence,
  bulletinStandingWords,
  bySeries,
  versionInForce,
} from '@shared/domain/study/bulletin-versions';
import type { Instant } from '@shared/domain/time';
import { heldOf } from './held-of';
import type { Store } from './index';

/** A record that counts: as the rules see it, and as people do. */
export interface Evidence {
  record: ProgressRecord;
  card: (now: Instant) => RecordCard;
}

/** Activities of the year that took place. */
const heldActivities = async (store: Store, officeId: string, year: number) =>
  heldOf(store, officeId, await store.activities.heldInYear(officeId, year));

/** When somebody sat in, as far as the closed roster tells; null: nobody did, or it is not closed. */
const satInAt = ({ state, startsAt }: Activity): Instant | null =>
  state.name === 'closed' && (state.counts?.sittingIn ?? 0) > 0 ? startsAt : null;

/** Branches that meet together hold one activity: it counts once for each, and once for the office. */
const ofActivity = (activity: Activity): Evidence => ({
  record: {
    id: doorIdOf(activity),
    family: 'activity',
    kind: activity.kind,
    unitId: activity.unitId,
    commitmentIds: activity.serves.map(({ commitmentId }) => commitmentId),
    at: activity.startsAt,
    title: activity.theme,
    ...(activityKinds[activity.kind].asksSittingIn ? { followedAt: satInAt(activity) } : {}),
  },
  card: (now) => ({
    id: activity.id,
    family: 'activity',
    kind: activity.kind,
    kindLabel: activityKinds[activity.kind].label,
    title: activity.theme,
    unitId: activity.unitId,
    unitName: activity.unitName,
    at: activity.startsAt,
    stateLabel: stateLabel(activity, now),
  }),
});

const lateMark = (record: Parameters<typeof isLateEntry>[0]): Pick<RecordCard, 'lateEntry'> =>
  isLateEntry(record) ? { lateEntry: true } : {};

/** Nothing of the entry itself is held on to: a year may have a great many. */
const ofEntry = (entry: Entry): Evidence => {
  const { id, kind, title, unitId, unitName, at } = entry;
  const stateLabel = stateWordOf(entry);
  const mark = lateMark(entry);
  return {
    record: evidenceFrom(entry),
    card: () => ({
      id,
      family: 'entry',
      kind,
      kindLabel: entryKinds[kind].label,
      title,
      unitId,
      unitName,
      at,
      stateLabel,
      ...mark,
    }),
  };
};

/** Every member sees the board: of a matter its kind and number, never what it is. */
const ofCase = (record: CaseRecord, rounds: readonly Inspection[]): Evidence[] => {
  const round = rounds.find(({ id }) => id === record.about?.id);
  const card = () => ({
    id: record.id,
    family: 'case' as const,
    kind: record.kind,
    kindLabel: caseKinds[record.kind].label,
    title: [caseKinds[record.kind].label, record.number].filter(Boolean).join(' '),
    unitId: record.unitId,
    unitName: record.unitName,
    at: record.at,
    stateLabel: stateLabelOf(record),
    ...lateMark(record),
  });
  return [
    { record: evidenceFromCase(record), card },
    ...(round ? findingForInspector(record, round.unitId) : []).map((asked) => ({
      record: asked,
      card,
    })),
  ];
};

/** Once for each unit that was inspected; it is one round all the same. */
const ofInspection = (round: Inspection): Evidence[] =>
  evidenceFromInspection(round).map((record) => ({
    record,
    card: () => ({
      id: round.id,
      family: 'entry',
      kind: 'inspection',
      kindLabel: '督查',
      title: round.title,
      unitId: record.unitId,
      unitName:
        round.units.find(({ unitId }) => unitId === record.unitId)?.unitName ?? round.unitName,
      at: record.at,
      stateLabel: inspectionStateWords[round.state],
    }),
  }));

/** The card leads to the version in force; the record is one for all versions. */
const ofBulletin = (versions: readonly Bulletin[]): Evidence[] => {
  const issued = versionInForce(versions);
  if (!issued) return [];
  return bulletinEvidence(versions).map((record) => ({
    record,
    card: () => ({
      id: issued.id,
      family: 'entry',
      kind: 'study_bulletin',
      kindLabel: '学习通报',
      title: issued.title,
      unitId: issued.unitId,
      unitName: issued.unitName,
      at: record.at,
      stateLabel: bulletinStandingWords.issued,
    }),
  }));
};

const ofList = (list: ResponsibilityList, commitments: PlanInForce['commitments']): Evidence[] =>
  evidenceFromList(list, commitments).map((record) => ({
    record,
    card: () => ({
      id: list.id,
      family: 'entry',
      kind: 'responsibility_list',
      kindLabel: '责任清单',
      title: record.title,
      unitId: list.unitId,
      unitName: list.unitName,
      at: record.at,
      stateLabel: '已生效',
    }),
  }));

/** Everything of a plan's year that counts, in one round to each family of records. */
export const evidenceOfYear = async (
  store: Store,
  plan: PlanInForce & { officeId: string },
): Promise<Evidence[]> => {
  const { officeId, year } = plan;
  const [activities, entries, bulletins, cases, rounds, lists] = await Promise.all([
    heldActivities(store, officeId, year),
    store.entries.inForceInYear(officeId, year, (entry) =>
      standsIn(entry, year) ? [ofEntry(carriedInto(entry, plan))] : [],
    ),
    store.bulletins.issuedOfYear(officeId, year),
    store.cases.inYear(officeId, year),
    store.inspections.heldInYear(officeId, year),
    store.lists.ofYear(officeId, year),
  ]);
  return [
    ...activities.map(ofActivity),
    ...entries,
    ...bySeries(bulletins).flatMap(ofBulletin),
    ...cases.flatMap((record) => ofCase(record, rounds)),
    ...rounds.flatMap(ofInspection),
    ...lists.flatMap((list) => ofList(list, plan.commitments)),
  ];
};
