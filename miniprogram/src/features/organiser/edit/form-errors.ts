import type { InputOf } from '@shared/contract';
import { activityKinds } from '@shared/domain/activity/kinds';
import type { DetailField } from '@shared/domain/activity/schema';
import { calendarOf, clockOf, type Instant, localDateOf } from '@shared/domain/time';
import { readStudy } from '@/features/study-form';
import type { CallFailure } from '@/platform/call';
import { type FormValues, instantsOf } from './form-values';
import { seriesDates } from './series-dates';

export type FieldName =
  | 'unit'
  | 'theme'
  | 'date'
  | 'start'
  | 'end'
  | 'place'
  | 'people'
  | 'series'
  | 'commitments'
  | 'study'
  | 'programme';

/** By field: what is wrong and what to write instead. */
export type FieldErrors = Partial<Record<FieldName, string>>;

export type ActivityFields = Omit<InputOf<'activities.create'>, 'requestId'>;

/** The dates of a series; null for one activity. */
export type SeriesDates = InputOf<'activities.createSeries'>['dates'] | null;

export type FormRead =
  | { ok: true; fields: ActivityFields; dates: SeriesDates }
  | { ok: false; errors: FieldErrors };

/** What was filled in of the fields that the kind's form has. */
const detailsIn = ({ kind, details }: FormValues): Partial<Record<DetailField, string>> =>
  Object.fromEntries(
    activityKinds[kind].details.flatMap((field) => {
      const text = details[field]?.trim();
      return text ? [[field, text]] : [];
    }),
  );

const datesIn = ({ date, repeat, start, end }: FormValues): SeriesDates =>
  repeat
    ? seriesDates(date, repeat).flatMap((day) => {
        const { startsAt, endsAt } = instantsOf({ date: day, start, end });
        return startsAt !== undefined && endsAt !== undefined ? [{ startsAt, endsAt }] : [];
      })
    : null;

/** The form as the contract takes it, or what is still missing. */
export const readForm = (values: FormValues, commitmentIds: readonly string[]): FormRead => {
  const { startsAt, endsAt } = instantsOf(values);
  const dates = datesIn(values);
  const errors: FieldErrors = {};
  if (!values.unitId) errors.unit = '请选择组织单位';
  if (!values.theme.trim()) errors.theme = '请填写活动主题';
  if (!values.place.trim()) errors.place = '请填写活动地点';
  if (!values.date) errors.date = '请选择日期';
  if (!values.start) errors.start = '请选择开始时间';
  if (!values.end) errors.end = '请选择结束时间';
  if (startsAt !== undefined && endsAt !== undefined && endsAt <= startsAt) {
    errors.end = `结束时间要晚于开始时间${clockOf(startsAt)}`;
  }
  if (dates && values.date && dates.length < 2) errors.series = '至少留两个日期，或关闭每月固定日';
  const study = activityKinds[values.kind].studies ? readStudy(values.study) : undefined;
  if (study && !study.ok) errors.study = study.error;
  if (Object.keys(errors).length > 0 || startsAt === undefined || endsAt === undefined) {
    return { ok: false, errors };
  }
  const { kind, unitId, theme, place, chosen, lateAfterMinutes, programmeId } = values;
  return {
    ok: true,
    dates,
    fields: {
      kind,
      unitId,
      theme,
      place,
      startsAt,
      endsAt,
      commitmentIds: [...commitmentIds],
      planYear: calendarOf(startsAt).year,
      details: detailsIn(values),
      chosen: [...chosen],
      lateAfterMinutes,
      study: study?.ok ? study.details : undefined,
      programmeId,
    },
  };
};

const FIELD_OF_PATH: Readonly<Record<string, FieldName>> = {
  unitId: 'unit',
  theme: 'theme',
  place: 'place',
  startsAt: 'start',
  endsAt: 'end',
  chosen: 'people',
  dates: 'series',
  commitmentIds: 'commitments',
  study: 'study',
  programmeId: 'programme',
};

/** Refusals that are about one field, whatever stands in the others. */
const FIELD_OF_CODE: Readonly<Record<string, FieldName>> = {
  ACTIVITY_TIME_INVALID: 'end',
  SERIES_DATES_REPEATED: 'series',
  UNIT_CANNOT_HOST: 'unit',
  UNKNOWN_COMMITMENT: 'commitments',
  PLAN_NOT_IN_FORCE: 'commitments',
  UNKNOWN_TOPIC: 'study',
  UNKNOWN_PROGRAMME: 'programme',
};

type Saving = 'activities.create' | 'activities.createSeries' | 'activities.update';

/** Where a refusal belongs in the form; `general` where it belongs to no field. */
export const placeFailure = (
  failure: CallFailure<Saving>,
  values: FormValues,
  now: Instant,
): { errors: FieldErrors; general?: string } => {
  const { code, message } = failure;
  if (code === 'INVALID_INPUT') {
    const errors: FieldErrors = {};
    const elsewhere: string[] = [];
    for (const { path, message: sentence } of failure.data.fields) {
      const field = FIELD_OF_PATH[path.split('.')[0] ?? ''];
      if (field) errors[field] ??= sentence;
      else elsewhere.push(sentence);
    }
    return { errors, general: elsewhere[0] };
  }
  if (code === 'ACTIVITY_IN_PAST') {
    return { errors: values.date < localDateOf(now) ? { date: message } : { end: message } };
  }
  if (code === 'OUTSIDE_PLAN_YEAR') {
    return { errors: values.repeat ? { series: message } : { date: message } };
  }
  const field = FIELD_OF_CODE[code];
  return field ? { errors: { [field]: message } } : { errors: {}, general: message };
};
