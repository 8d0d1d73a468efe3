import { BULLETIN_KEEPERS } from '@shared/contract/bulletins';
import { ORGANISERS } from '@shared/contract/organisers';
import type { PaperRequest } from '@shared/contract/reports';
import type { Activity } from '@shared/domain/activity/schema';
import { refuse, succeed } from '@shared/domain/outcome';
import { definitionOf, type Leaf } from '@shared/domain/papers';
import { offerOf, papersOfActivity, papersOfUnit } from '@shared/domain/papers/offers';
import type { PaperKind } from '@shared/domain/papers/paper';
import type { Actor } from '@shared/domain/people/rights';
import { planYearOf } from '@shared/domain/progress/calendar';
import type { Bulletin } from '@shared/domain/study/bulletin';
import type { Instant } from '@shared/domain/time';
import type { Store } from '../../store';
import { reaches } from '../reaches';
import { ofPerson } from './of-person';
import { unitsOf } from './units-of';

interface Asking {
  actor: Actor;
  now: Instant;
  store: Store;
}

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
  | { unitId: string; officeId?: string; activity?: Activity; bulletin?: Bulletin }
  | undefined;

/** Where a request belongs: the activity's unit, or the unit it names in the caller's own office. */
export const loadRequest = async (request: PaperRequest, store: Store): Promise<Found> => {
  if (request.of === 'bulletin' || request.of === 'absentees') {
    const bulletin = await store.bulletins.one(request.bulletinId);
    return bulletin && { officeId: bulletin.officeId, unitId: bulletin.unitId, bulletin };
  }
  if (request.of !== 'activity') return { unitId: request.unitId };
  const activity = await store.activities.byId(request.activityId);
  return activity && { officeId: activity.officeId, unitId: activity.unitId, activity };
};

type OfActivity = Extract<PaperRequest, { of: 'activity' }>;
type OfYear = Extract<PaperRequest, { of: 'year' }>;
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

const ofYear = async ({ store, actor }: Asking, { paper, unitId, year }: OfYear) => {
  const unit = await store.organisation.unit(actor.officeId, unitId);
  if (!unit) return refuse('NOT_FOUND', {});
  if (!papersOfUnit(unit.kind).includes(paper)) return refuse('PAPER_NOT_OFFERED', {});
  const { label } = offerOf(paper);
  const title = `${unit.name} ${year}年 ${label}`;
  const asked = { unitId, unitName: unit.name, title };
  const definition = definitionOf(paper);
  if (definition.of !== 'book') {
    const leaves: Leaf[] = [{ name: 'year', chapter: label, paper }];
    return succeed({ ...asked, leaves });
  }
  const unitIds = await unitsOf(store, unit);
  const held = await store.reports.activities(actor.officeId, unitIds, planYearOf(year));
  return succeed({ ...asked, leaves: definition.leaves(held) });
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
  { activity, bulletin }: Pick<NonNullable<Found>, 'activity' | 'bulletin'>,
) => {
  if (request.of === 'year') return ofYear(asking, request);
  if (request.of === 'activity') {
    return activity ? ofActivity(request, activity) : refuse('NOT_FOUND', {});
  }
  if (request.of === 'bulletin' || request.of === 'absentees') {
    return bulletin ? ofBulletin(asking, request, bulletin) : refuse('NOT_FOUND', {});
  }
  return ofPerson(asking, request);
};

/** Whether the paper can be made and may be read by this person, and what it is made of. */
export const askedFor = async (
  asking: Asking,
  request: PaperRequest,
  { unitId, activity, bulletin }: NonNullable<Found>,
) => {
  const { forLeaders, onlyFor } = offerOf(request.paper);
  const names = await reaches(asking, onlyFor ?? ORGANISERS, unitId);
  if (!names && !forLeaders) return refuse('FORBIDDEN', {});
  const asked = await materialOf(asking, request, { activity, bulletin });
  return asked.ok ? succeed<AskedFor>({ ...asked.data, names }) : asked;
};
