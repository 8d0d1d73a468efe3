import { BULLETIN_KEEPERS } from '@shared/contract/bulletins';
import type { PaperRequest } from '@shared/contract/reports';
import type { Activity } from '@shared/domain/activity/schema';
import type { Inspection } from '@shared/domain/inspections/schema';
import { refuse, succeed } from '@shared/domain/outcome';
import { definitionOf, type Leaf } from '@shared/domain/papers';
import { offerOf, papersOfActivity, papersOfUnit } from '@shared/domain/papers/offers';
import type { PaperKind } from '@shared/domain/papers/paper';
import { planYearOf } from '@shared/domain/progress/calendar';
import type { Bulletin } from '@shared/domain/study/bulletin';
import type { Store } from '../../store';
import { reaches } from '../reaches';
import { ofPerson } from './of-person';
import { type Asking, boundFor, readingOf, readsWhole } from './reading';
import { unitsOf } from './units-of';

/** What a request comes to once it is known to be in order. */
export interface AskedFor {
  unitId: string;
  unitName: string;
  title: string;
  leaves: Leaf[];
  names: boolean;
}

/** Where a request belongs, and the record it is about. */
type Found =
  | {
      unitId: string;
      officeId?: string;
      activity?: Activity;
      bulletin?: Bulletin;
      round?: Inspection;
    }
  | undefined;

/** Where a request belongs: the activity's unit, or the unit it names in the caller's own office. */
export const loadRequest = async (request: PaperRequest, store: Store): Promise<Found> => {
  if (request.of === 'bulletin' || request.of === 'absentees') {
    const bulletin = await store.bulletins.one(request.bulletinId);
    return bulletin && { officeId: bulletin.officeId, unitId: bulletin.unitId, bulletin };
  }
  if (request.of === 'round') {
    const round = await store.inspections.one(request.roundId);
    return round && { officeId: round.officeId, unitId: round.unitId, round };
  }
  if (request.of !== 'activity') return { unitId: request.unitId };
  const activity = await store.activities.byId(request.activityId);
  return activity && { officeId: activity.officeId, unitId: activity.unitId, activity };
};

type OfActivity = Extract<PaperRequest, { of: 'activity' }>;
type OfYear = Extract<PaperRequest, { of: 'year' }>;
type OfRound = Extract<PaperRequest, { of: 'round' }>;
type OfBulletin = Extract<PaperRequest, { of: 'bulletin' | 'absentees' }>;

const ofActivity = ({ paper }: OfActivity, { id, kind, state, theme, ...unit }: Activity) => {
  if (state.name === 'draft') return refuse('ACTIVITY_NOT_PUBLISHED', {});
  if (state.name === 'cancelled' || !papersOfActivity(kind).includes(paper)) {
    return refuse('PAPER_NOT_OFFERED', {});
  }
  const { label } = offerOf(paper);
  const leaves: Leaf[] = [{ name: 'activity', chapter: label, paper, activityId: id }];
  const { unitId, unitName } = unit;
  return succeed({ unitId, unitName, title: `${theme} ${label}`, leaves });
};

const ofYear = async (asking: Asking, { paper, unitId, year, on }: OfYear) => {
  const { store, actor, now } = asking;
  const unit = await store.organisation.unit(actor.officeId, unitId);
  if (!unit) return refuse('NOT_FOUND', {});
  const definition = definitionOf(paper);
  if (!papersOfUnit(unit.kind).includes(paper)) return refuse('PAPER_NOT_OFFERED', {});
  if (on !== undefined && definition.of !== 'progress') return refuse('PAPER_NOT_OFFERED', {});
  if (!readsWhole(actor, paper, unit, now)) return refuse('FORBIDDEN', {});
  if (definition.of === 'progress' && !(await store.plans.ofYear(actor.officeId, year))) {
    return refuse('PLAN_NOT_IN_FORCE', {});
  }
  const { label } = offerOf(paper);
  const title = `${unit.name} ${year}年 ${label}`;
  const asked = { unitId, unitName: unit.name, title };
  if (definition.of !== 'book') {
    const leaves: Leaf[] = [{ name: 'year', chapter: label, paper }];
    return succeed({ ...asked, leaves });
  }
  const unitIds = await unitsOf(store, unit);
  const held = await store.reports.activities(actor.officeId, unitIds, planYearOf(year));
  return succeed({ ...asked, leaves: await boundFor(asking, unitId, definition.leaves(held)) });
};

const OF_ROUND: readonly PaperKind[] = ['inspection_bulletin', 'rectification_ledger'];

const ofRound = ({ paper }: OfRound, { id: roundId, title, state, ...of }: Inspection) => {
  if (!OF_ROUND.includes(paper) || state === 'withdrawn') return refuse('PAPER_NOT_OFFERED', {});
  const { label } = offerOf(paper);
  const { unitId, unitName } = of;
  const leaves: Leaf[] = [{ name: 'round', chapter: label, paper, roundId }];
  return succeed({ unitId, unitName, title: `${title} ${label}`, leaves });
};

/** The kinds made of a bulletin, by how they are asked for: names never without their reason. */
const OF_BULLETIN: Readonly<Record<'bulletin' | 'absentees', PaperKind>> = {
  bulletin: 'bulletin',
  absentees: 'bulletin_absentees',
};

const ofBulletin = async (
  asking: Asking,
  { of, paper }: OfBulletin,
  { id: bulletinId, unitId, unitName, title, issuedOn }: Bulletin,
) => {
  if (OF_BULLETIN[of] !== paper) return refuse('PAPER_NOT_OFFERED', {});
  if (issuedOn === null && !(await reaches(asking, BULLETIN_KEEPERS, unitId))) {
    return refuse('NOT_FOUND', {});
  }
  const { label } = offerOf(paper);
  const leaves: Leaf[] = [{ name: 'bulletin', chapter: label, paper, bulletinId }];
  const named = of === 'bulletin' ? title : `${title} ${label}`;
  return succeed({ unitId, unitName, title: named, leaves });
};

const materialOf = async (
  asking: Asking,
  request: PaperRequest,
  { activity, bulletin, round }: NonNullable<Found>,
) => {
  if (request.of === 'year') return ofYear(asking, request);
  if (request.of === 'activity') {
    return activity ? ofActivity(request, activity) : refuse('NOT_FOUND', {});
  }
  if (request.of === 'bulletin' || request.of === 'absentees') {
    return bulletin ? ofBulletin(asking, request, bulletin) : refuse('NOT_FOUND', {});
  }
  if (request.of === 'round') return round ? ofRound(request, round) : refuse('NOT_FOUND', {});
  return ofPerson(asking, request);
};

/** Whether the paper can be made and may be read by this person, and what it is made of. */
export const askedFor = async (
  asking: Asking,
  request: PaperRequest,
  found: NonNullable<Found>,
) => {
  const reading = await readingOf(asking, request.paper, found.unitId);
  if (reading === 'none') return refuse('FORBIDDEN', {});
  const asked = await materialOf(asking, request, found);
  return asked.ok ? succeed<AskedFor>({ ...asked.data, names: reading === 'full' }) : asked;
};
