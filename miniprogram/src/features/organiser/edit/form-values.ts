import type { ActivityCard } from '@shared/contract/activities';
import { type ActivityTemplate, activityKinds } from '@shared/domain/activity/kinds';
import type { ActivityKind } from '@shared/domain/activity/schema';
import { clockOf, type Instant, instantOf, localDateOf, MINUTE } from '@shared/domain/time';

/** What stands in the form. Dates and times are those of Asia/Shanghai; empty: not chosen yet. */
export interface FormValues {
  kind: ActivityKind;
  unitId: string;
  theme: string;
  place: string;
  date: string;
  start: string;
  end: string;
  /** Undefined until the organiser has chosen: then what the plan itself asks for is proposed. */
  commitmentIds: readonly string[] | undefined;
}

export const emptyValues = (kind: ActivityKind): FormValues => ({
  kind,
  unitId: '',
  theme: '',
  place: '',
  date: '',
  start: '',
  end: '',
  commitmentIds: undefined,
});

export const valuesOf = (activity: ActivityCard): FormValues => ({
  kind: activity.kind,
  unitId: activity.unitId,
  theme: activity.theme,
  place: activity.place,
  date: localDateOf(activity.startsAt),
  start: clockOf(activity.startsAt),
  end: clockOf(activity.endsAt),
  commitmentIds: activity.serves.map(({ commitmentId }) => commitmentId),
});

/** Any day does for arithmetic on the clock. */
const ANY_DAY = '2000-01-01';

/** The clock `minutes` after `time`, held within the day. */
const clockAfter = (time: string, minutes: number): string => {
  const from = instantOf(ANY_DAY, time);
  if (from === undefined) return '';
  const to = from + minutes * MINUTE;
  return localDateOf(to) === ANY_DAY ? clockOf(to) : '23:59';
};

/** The template whose words stand in the form. */
export const templateIn = ({ kind, theme }: FormValues): ActivityTemplate | undefined =>
  activityKinds[kind].templates.find((template) => template.theme === theme);

const lengthOf = (values: FormValues): number => {
  const { kind, start, end } = values;
  const [from, to] = [instantOf(ANY_DAY, start), instantOf(ANY_DAY, end)];
  const chosen = from !== undefined && to !== undefined && to > from;
  const { durationMinutes } = templateIn(values) ?? activityKinds[kind];
  return chosen ? (to - from) / MINUTE : durationMinutes;
};

/** Moves the start and keeps the length, so that one touch sets both. */
export const withStart = (values: FormValues, start: string): FormValues => ({
  ...values,
  start,
  end: clockAfter(start, lengthOf(values)),
});

/** Takes a template over what is empty or came from another template; own words stay. */
export const withTemplate = (values: FormValues, template: ActivityTemplate): FormValues => {
  const { templates } = activityKinds[values.kind];
  const isOwn = (text: string, field: 'theme' | 'place') =>
    text !== '' && !templates.some((other) => other[field] === text);
  return {
    ...values,
    theme: isOwn(values.theme, 'theme') ? values.theme : template.theme,
    place: isOwn(values.place, 'place') ? values.place : template.place,
    end: values.start ? clockAfter(values.start, template.durationMinutes) : '',
  };
};

/** Start and end as instants; undefined where the form does not give a real date and time. */
export const instantsOf = ({
  date,
  start,
  end,
}: FormValues): { startsAt: Instant | undefined; endsAt: Instant | undefined } => ({
  startsAt: start ? instantOf(date, start) : undefined,
  endsAt: end ? instantOf(date, end) : undefined,
});
