import type { ActivityCard } from '@shared/contract/activities';
import { type ActivityTemplate, activityKinds } from '@shared/domain/activity/kinds';
import type { ActivityKind, DetailField } from '@shared/domain/activity/schema';
import {
  calendarOf,
  clockOf,
  type Instant,
  instantOf,
  localDateOf,
  MINUTE,
} from '@shared/domain/time';
import {
  type PlannedTopic,
  plainStudy,
  type StudyValues,
  studyOf,
  withTopicTaken,
} from '@/features/study-form';
import type { Repeat } from './series-dates';

/** What stands in the form. Dates and times are those of Asia/Shanghai; empty: not chosen yet. */
export interface FormValues {
  kind: ActivityKind;
  unitId: string;
  theme: string;
  place: string;
  date: string;
  start: string;
  end: string;
  details: Partial<Record<DetailField, string>>;
  /** Whose names stand on the roster, where the kind lets them be chosen; empty: the unit's. */
  chosen: readonly string[];
  /** Minutes after the start; undefined: as the kind has it. */
  lateAfterMinutes: number | undefined;
  /** Of kinds that study; kept while another kind is looked at. */
  study: StudyValues;
  programmeId: string | null;
  /** Undefined: one date. */
  repeat: Repeat | undefined;
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
  details: {},
  chosen: [],
  lateAfterMinutes: undefined,
  study: plainStudy,
  programmeId: null,
  repeat: undefined,
  commitmentIds: undefined,
});

const lateAfterOf = ({ kind, checkIn, startsAt }: ActivityCard): number | undefined => {
  const minutes = Math.round((checkIn.lateAfter - startsAt) / MINUTE);
  return minutes === activityKinds[kind].lateAfterMinutes ? undefined : minutes;
};

export const valuesOf = (activity: ActivityCard, chosen: readonly string[]): FormValues => ({
  kind: activity.kind,
  unitId: activity.unitId,
  theme: activity.theme,
  place: activity.place,
  date: localDateOf(activity.startsAt),
  start: clockOf(activity.startsAt),
  end: clockOf(activity.endsAt),
  details: activity.details,
  chosen,
  lateAfterMinutes: lateAfterOf(activity),
  study: studyOf(activity.study),
  programmeId: activity.programmeId,
  repeat: undefined,
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

const isOwn = (values: FormValues, field: 'theme' | 'place'): boolean =>
  values[field] !== '' &&
  !activityKinds[values.kind].templates.some((template) => template[field] === values[field]);

/** Takes a template over what is empty or came from another template; own words stay. */
export const withTemplate = (values: FormValues, template: ActivityTemplate): FormValues => ({
  ...values,
  theme: isOwn(values, 'theme') ? values.theme : template.theme,
  place: isOwn(values, 'place') ? values.place : template.place,
  end: values.start ? clockAfter(values.start, template.durationMinutes) : '',
  study: template.mode ? { ...values.study, mode: template.mode } : values.study,
});

/** Takes up a topic of the year's study plan; what the organiser wrote stays. */
export const withTopic = (values: FormValues, topic: PlannedTopic | undefined): FormValues => ({
  ...values,
  theme: topic && !isOwn(values, 'theme') ? topic.title : values.theme,
  study: withTopicTaken(values.study, topic),
});

/** Another kind of activity: what was its own goes, what the organiser wrote stays. */
export const withKind = (values: FormValues, kind: ActivityKind): FormValues => ({
  ...values,
  kind,
  theme: isOwn(values, 'theme') ? values.theme : '',
  end: values.start ? clockAfter(values.start, activityKinds[kind].durationMinutes) : '',
  chosen: activityKinds[kind].roster === 'chosen' ? values.chosen : [],
  lateAfterMinutes: undefined,
  commitmentIds: undefined,
});

/**
 * As last time: words, hours and what it counted for; the day stays to be chosen.
 * @param year of the plan in force: commitments of another year have other meanings
 */
export const withLast = (
  values: FormValues,
  last: ActivityCard,
  year: number | undefined,
): FormValues => {
  const before = valuesOf(last, values.chosen);
  const sameYear = calendarOf(last.startsAt).year === year;
  return {
    ...before,
    unitId: values.unitId,
    date: values.date,
    repeat: values.repeat,
    // What was studied last time was studied; the mode is often the same.
    study: { ...values.study, mode: before.study.mode },
    commitmentIds: sameYear ? before.commitmentIds : values.commitmentIds,
  };
};

/** Start and end as instants; undefined where the form does not give a real date and time. */
export const instantsOf = ({
  date,
  start,
  end,
}: Pick<FormValues, 'date' | 'start' | 'end'>): {
  startsAt: Instant | undefined;
  endsAt: Instant | undefined;
} => ({
  startsAt: start ? instantOf(date, start) : undefined,
  endsAt: end ? instantOf(date, end) : undefined,
});
