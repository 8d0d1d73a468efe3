import type { PaperRequest } from '@shared/contract/reports';
import type { Activity } from '@shared/domain/activity/schema';
import { definitionOf, emptyPaper, type Leaf } from '@shared/domain/papers';
import type {
  ActivityPaperData,
  BulletinPaperData,
  PaperContext,
  YearPaperData,
} from '@shared/domain/papers/data';
import type { Paper, PaperKind } from '@shared/domain/papers/paper';
import { planYearOf } from '@shared/domain/progress/calendar';
import { draftedWords, wordsAsRead } from '@shared/domain/study/bulletin-text';
import { calendarOf } from '@shared/domain/time';
import type { ReportRecord, Store } from '../../store';
import { absenteeRows, countedFor, dualLifeRows, withRosters } from '../../store';
import type { ReportDeps } from './implement';
import { makePlanLeaves } from './plan-leaf';
import { studyMaterial } from './study-material';
import { unitsOf } from './units-of';
import { isOfVolunteering, makeVolunteeringLeaf } from './volunteering-leaf';
import { peopleOf, secretaryOf } from './year-material';

type Made = { chapter: string; paper: Paper };
type Source = Pick<
  ReportRecord,
  | 'officeId'
  | 'unitId'
  | 'request'
  | 'createdAt'
  | 'createdBy'
  | 'createdByName'
  | 'names'
  | 'leaves'
>;

const contextOf = async (store: Store, report: Source): Promise<PaperContext> => {
  const office = await store.organisation.office(report.officeId);
  const { createdByName: by, createdAt: at, names } = report;
  return { officeName: office?.name ?? '', by, at, names };
};

const layOutActivity = (kind: PaperKind, data: ActivityPaperData): Paper[] => {
  const definition = definitionOf(kind);
  return definition.of === 'activity' ? [definition.layout(data)] : [];
};

const layOutYear = (kind: PaperKind, data: YearPaperData): Paper[] => {
  const definition = definitionOf(kind);
  return definition.of === 'year' ? [definition.layout(data)] : [];
};

const layOutBulletin = (kind: PaperKind, data: BulletinPaperData): Paper[] => {
  const definition = definitionOf(kind);
  return definition.of === 'bulletin' ? [definition.layout(data)] : [];
};

const coverOf = ({ request, leaves }: Source, data: YearPaperData): Paper[] => {
  const definition = definitionOf(request.paper);
  return definition.of === 'book' ? [definition.cover(data, leaves)] : [];
};

/** Its place among the unit's activities of its kind in the year. */
const positionOf = async (store: Store, { officeId, unitId, kind, startsAt, id }: Activity) => {
  const year = planYearOf(calendarOf(startsAt).year);
  const all = await store.reports.activities(officeId, [unitId], year);
  const at = all.filter((one) => one.kind === kind).findIndex((one) => one.id === id);
  return at < 0 ? null : at + 1;
};

/** Papers that say which of the year's it is: 第n次. */
const NUMBERED: readonly PaperKind[] = ['meeting_record', 'study_record'];

type ActivityLeaf = Extract<Leaf, { name: 'activity' }>;

const makeActivities = async (
  store: Store,
  { officeId }: Source,
  context: PaperContext,
  leaves: readonly ActivityLeaf[],
): Promise<Map<Leaf, Made[]>> => {
  const ids = [...new Set(leaves.map(({ activityId }) => activityId))];
  if (ids.length === 0) return new Map();
  const held = await withRosters(store, officeId, await store.activities.byIds(officeId, ids));
  const byId = new Map(held.map((one) => [one.activity.id, one]));
  const made = await Promise.all(
    leaves.map(async (leaf): Promise<[Leaf, Made[]]> => {
      const one = byId.get(leaf.activityId);
      // Dropped meanwhile: its leaf is left out.
      if (!one) return [leaf, []];
      const position = NUMBERED.includes(leaf.paper) ? await positionOf(store, one.activity) : null;
      const papers = layOutActivity(leaf.paper, { ...context, ...one, position });
      return [leaf, papers.map((paper) => ({ chapter: leaf.chapter, paper }))];
    }),
  );
  return new Map(made);
};

/** What a paper of a year is made of, where it needs none of it. */
const NOTHING = {
  activities: [],
  people: [],
  dualLife: [],
  study: null,
  studyFile: null,
};

type OfYear = Extract<PaperRequest, { of: 'year' }>;

const yearData = async (
  store: Store,
  report: Source,
  { unitId, year }: OfYear,
  context: PaperContext,
  papers: readonly PaperKind[],
): Promise<YearPaperData | undefined> => {
  const { officeId } = report;
  const unit = await store.organisation.unit(officeId, unitId);
  if (!unit) return undefined;
  const [unitIds, members] = await Promise.all([
    unitsOf(store, unit),
    store.organisation.membersOfUnit(officeId, unitId),
  ]);
  const of = { unitId, year };
  const base = { ...context, unit, year, secretary: secretaryOf(members, of, report) };
  if (papers.length === 0) return { ...base, ...NOTHING };
  if (papers.every((paper) => paper === 'dual_life')) {
    // Without the right to all of them a leading member has their own line.
    const whose = context.names
      ? { own: undefined, reached: unitIds }
      : { own: report.createdBy, reached: [] };
    const dualLife = await dualLifeRows(store, { officeId, year, ...whose });
    return { ...base, ...NOTHING, dualLife };
  }
  if (unit.kind === 'study_group') {
    return { ...base, ...NOTHING, ...(await studyMaterial(store, unit, year, context.at)) };
  }
  const found = await store.reports.activities(officeId, unitIds, planYearOf(year));
  const activities = await withRosters(store, officeId, found);
  return { ...base, ...NOTHING, activities, people: peopleOf(members, of, activities) };
};

type BulletinLeaf = Extract<Leaf, { name: 'bulletin' }>;

/** A bulletin as it reads now, or as it was issued; names only where they were asked for. */
const makeBulletin = async (
  store: Store,
  { names }: Source,
  context: PaperContext,
  { bulletinId, paper, chapter }: BulletinLeaf,
): Promise<Made[]> => {
  const bulletin = await store.bulletins.one(bulletinId);
  if (!bulletin) return [];
  const { figures, material } = await countedFor(store, bulletin);
  const texts = wordsAsRead(bulletin.words, draftedWords(bulletin, figures, material));
  const isNamed = names && paper === 'bulletin_absentees';
  const absentees = isNamed ? await absenteeRows(store, bulletin) : [];
  const papers = layOutBulletin(paper, { ...context, bulletin, texts, absentees });
  return papers.map((one) => ({ chapter, paper: one }));
};

const isActivity = (one: Leaf): one is ActivityLeaf => one.name === 'activity';

/** Makes some leaves of a report from the records as they stand, in order. */
export const makeLeaves = async (
  deps: ReportDeps,
  report: Source,
  leaves: readonly Leaf[],
): Promise<Made[]> => {
  const { store } = deps;
  const context = await contextOf(store, report);
  const [only] = leaves;
  if (only?.name === 'bulletin') return makeBulletin(store, report, context, only);
  if (only && isOfVolunteering(only)) {
    const paper = await makeVolunteeringLeaf(deps, report, context, only);
    return paper ? [{ chapter: only.chapter, paper }] : [];
  }
  const ofPlan = await makePlanLeaves(store, report, context, leaves);
  const others = leaves.filter((one) => !isActivity(one) && !ofPlan.has(one));
  const papers = others.flatMap((one) => (one.name === 'year' ? [one.paper] : []));
  const { request } = report;
  const [byLeaf, year] = await Promise.all([
    makeActivities(store, report, context, leaves.filter(isActivity)),
    others.length > 0 && request.of === 'year'
      ? yearData(store, report, request, context, papers)
      : undefined,
  ]);
  return leaves.flatMap((leaf): Made[] => {
    if (ofPlan.has(leaf)) {
      const paper = ofPlan.get(leaf);
      return paper ? [{ chapter: leaf.chapter, paper }] : [];
    }
    if (leaf.name === 'activity') return byLeaf.get(leaf) ?? [];
    const { chapter } = leaf;
    if (!year) return [];
    if (leaf.name === 'cover') return coverOf(report, year).map((paper) => ({ chapter, paper }));
    if (leaf.name === 'empty') return [{ chapter, paper: emptyPaper(year, chapter) }];
    if (leaf.name !== 'year') return [];
    return layOutYear(leaf.paper, year).map((paper) => ({ chapter, paper }));
  });
};
