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
 */
export const summaryOf = (
  year: number,
  services: readonly Service[],
  isMine: (unitId: string) => boolean,
  categoryOf: (memberId: string) => VolunteerCategory,
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
    byPlace: distinct(lines, ({ place }) => place).map((place) => ({
      place,
      events: of((service) => service.place === place).events,
    })),
  };
};

export type VolunteerSummary = ReturnType<typeof summaryOf>;
