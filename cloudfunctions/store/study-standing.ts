import { planYearOf } from '@shared/domain/progress/calendar';
import { BULLETIN_EVIDENCE, type Quarter } from '@shared/domain/study/bulletin';
import { standingAmong, versionInForce, versionOpen } from '@shared/domain/study/bulletin-versions';
import {
  type GroupStanding,
  type OwedBulletin,
  quartersOfLastYear,
  quartersUpTo,
} from '@shared/domain/study/due';
import { calendarOf, type Instant } from '@shared/domain/time';
import { materialOf } from './bulletin-material';
import type { Store } from './index';

type Group = { officeId: string; unitId: string };

/** Quarters a bulletin is owed for: those of years whose plan asks for one. */
const owedQuarters = async (store: Store, { officeId }: Group, now: Instant) => {
  const { year } = calendarOf(now);
  const plans = await Promise.all(
    [year - 1, year].map((each) => store.plans.ofYear(officeId, each)),
  );
  const asks = (each: number) =>
    plans.some(
      (plan) =>
        plan?.year === each &&
        plan.commitments.some(({ evidence }) => evidence.includes(BULLETIN_EVIDENCE)),
    );
  return [
    ...(asks(year - 1) ? quartersOfLastYear(now) : []),
    ...(asks(year) ? quartersUpTo(now) : []),
  ];
};

const bulletinsOwed = async (
  store: Store,
  { officeId, unitId }: Group,
  quarters: readonly Quarter[],
): Promise<OwedBulletin[]> => {
  const years = [...new Set(quarters.map(({ year }) => year))];
  if (years.length === 0) return [];
  const all = await store.bulletins.ofYears(officeId, [unitId], years);
  return quarters.map(({ year, quarter }) => {
    const own = all.filter((one) => one.year === year && one.quarter === quarter);
    const known = versionInForce(own) ?? versionOpen(own);
    return { year, quarter, standing: known ? standingAmong(known, own) : 'none' };
  });
};

/** What has to be known of a study group to tell what it owes. */
export const studyStanding = async (
  store: Store,
  group: Group,
  now: Instant,
): Promise<GroupStanding> => {
  const { officeId, unitId } = group;
  const { year, quarter } = calendarOf(now);
  const [quarters, plan, material, makeUps] = await Promise.all([
    owedQuarters(store, group, now),
    store.studyPlans.ofYear(officeId, unitId, year),
    materialOf(store, { officeId, unitId, year, quarter }),
    store.makeUps.ofUnit(officeId, unitId, planYearOf(year)),
  ]);
  const taken = new Set(material.sessions.flatMap(({ study }) => study?.topicId ?? []));
  return {
    bulletins: await bulletinsOwed(store, group, quarters),
    held: material.sessions.length,
    topics: plan
      ? plan.topics.map((topic) => ({ quarter: topic.quarter, isHeld: taken.has(topic.id) }))
      : null,
    makeUpsWaiting: makeUps.filter(({ state }) => state.name === 'said').length,
  };
};
