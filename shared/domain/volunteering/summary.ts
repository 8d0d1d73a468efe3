import type { ServedCommitment } from '../activity/schema';
import { type VolunteerCategory, volunteerCategory } from '../people/schema';
import { volunteerCategoryWords } from '../people/words';
import { standing } from './hours';
import { linesOf, type RecordLine, totalsOf } from './record';
import type { Service } from './service-schema';

type Line = RecordLine<Service>;

const distinct = (lines: readonly Line[], of: (service: Service) => string): string[] => [
  ...new Set(lines.map(({ service }) => of(service))),
];

const figuresOf = (lines: readonly Line[]) => ({
  events: distinct(lines, ({ activityId }) => activityId).length,
  personTimes: lines.length,
  minutes: totalsOf(lines).minutes,
});

/** What of the plan the events serve, in the plan's order. */
const commitmentsOf = (
  lines: readonly Line[],
  servesOf: (activityId: string) => readonly ServedCommitment[],
): ServedCommitment[] => {
  const served = distinct(lines, ({ activityId }) => activityId).flatMap(servesOf);
  const byId = new Map(served.map((one) => [one.commitmentId, one]));
  return [...byId.values()].sort(
    (a, b) => a.item - b.item || a.commitmentId.localeCompare(b.commitmentId),
  );
};

const byMember = (services: readonly Service[]): Service[][] => [
  ...services
    .reduce(
      (people, one) => people.set(one.memberId, [...(people.get(one.memberId) ?? []), one]),
      new Map<string, Service[]>(),
    )
    .values(),
];

/**
 * 志愿服务汇总 of a year (`artefacts.md` 15f), from the records of service alone. Each person's lines are
 * worked out over everything they served, so that no minute is counted in two units.
 * @param isMine units that are summed up
 * @param servesOf what an event says it serves of the plan; one that serves two counts for each
 */
export const summaryOf = (
  year: number,
  services: readonly Service[],
  isMine: (unitId: string) => boolean,
  categoryOf: (memberId: string) => VolunteerCategory,
  servesOf: (activityId: string) => readonly ServedCommitment[],
) => {
  const served = services.filter(({ marks }) => standing(marks).length > 0);
  const lines = byMember(served)
    .flatMap(linesOf)
    .filter(({ service }) => isMine(service.unitId));
  const { minutes, waitingMinutes } = totalsOf(lines);
  const of = (matches: (service: Service) => boolean) =>
    figuresOf(lines.filter(({ service }) => matches(service)));
  return {
    year,
    events: figuresOf(lines).events,
    personTimes: lines.length,
    people: distinct(lines, ({ memberId }) => memberId).length,
    minutes,
    waitingMinutes,
    byCategory: volunteerCategory.options.map((category) => ({
      category,
      label: volunteerCategoryWords[category],
      ...of(({ memberId }) => categoryOf(memberId) === category),
    })),
    byUnit: distinct(lines, ({ unitId }) => unitId).map((unitId) => ({
      unitId,
      unitName: lines.find(({ service }) => service.unitId === unitId)?.service.unitName ?? '',
      ...of((service) => service.unitId === unitId),
    })),
    byCommitment: commitmentsOf(lines, servesOf).map(({ commitmentId, title, item }) => {
      const own = lines.filter(({ service }) =>
        servesOf(service.activityId).some((one) => one.commitmentId === commitmentId),
      );
      const places = distinct(own, ({ place }) => place).length;
      return { commitmentId, title, item, ...figuresOf(own), places };
    }),
    byPlace: distinct(lines, ({ place }) => place).map((place) => ({
      place,
      events: of((service) => service.place === place).events,
    })),
  };
};

export type VolunteerSummary = ReturnType<typeof summaryOf>;
