import { ORGANISERS } from '@shared/contract/organisers';
import type { PaperRequest } from '@shared/contract/reports';
import type { Activity } from '@shared/domain/activity/schema';
import { refuse, succeed } from '@shared/domain/outcome';
import { definitionOf, type Leaf, yearBookLeaves } from '@shared/domain/papers';
import { offerOf, papersOfActivity, papersOfUnit } from '@shared/domain/papers/offers';
import type { Actor } from '@shared/domain/people/rights';
import { planYearOf } from '@shared/domain/progress/calendar';
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

/** Where a request belongs: the activity's unit, or the unit it names in the caller's own office. */
export const loadRequest = async (request: PaperRequest, store: Store) => {
  if (request.of !== 'activity') return { unitId: request.unitId, activity: undefined };
  const activity = await store.activities.byId(request.activityId);
  return activity && { officeId: activity.officeId, unitId: activity.unitId, activity };
};

type OfActivity = Extract<PaperRequest, { of: 'activity' }>;
type OfYear = Extract<PaperRequest, { of: 'year' }>;

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
  if (definitionOf(paper).of !== 'book') {
    const leaves: Leaf[] = [{ name: 'year', chapter: label, paper }];
    return succeed({ ...asked, leaves });
  }
  const unitIds = await unitsOf(store, unit);
  const held = await store.reports.activities(actor.officeId, unitIds, planYearOf(year));
  return succeed({ ...asked, leaves: yearBookLeaves(held) });
};

/** Whether the paper can be made and may be read by this person, and what it is made of. */
export const askedFor = async (
  asking: Asking,
  request: PaperRequest,
  { unitId, activity }: { unitId: string; activity: Activity | undefined },
) => {
  const names = await reaches(asking, ORGANISERS, unitId);
  if (!names && !offerOf(request.paper).forLeaders) return refuse('FORBIDDEN', {});
  if (request.of !== 'activity') {
    const asked = await (request.of === 'year'
      ? ofYear(asking, request)
      : ofPerson(asking, request));
    return asked.ok ? succeed<AskedFor>({ ...asked.data, names }) : asked;
  }
  if (!activity) return refuse('NOT_FOUND', {});
  const asked = ofActivity(request, activity);
  return asked.ok ? succeed<AskedFor>({ ...asked.data, names }) : asked;
};
