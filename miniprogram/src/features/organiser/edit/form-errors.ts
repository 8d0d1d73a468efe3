import type { InputOf } from '@shared/contract';
import type { ActivityCard } from '@shared/contract/activities';
import { clockOf, type Instant, localDateOf } from '@shared/domain/time';
import type { CallFailure } from '@/platform/call';
import { type FormValues, instantsOf } from './form-values';

export type FieldName = 'unit' | 'theme' | 'date' | 'start' | 'end' | 'place' | 'commitments';

/** By field: what is wrong and what to write instead. */
export type FieldErrors = Partial<Record<FieldName, string>>;

export type ActivityFields = Omit<InputOf<'activities.create'>, 'requestId'>;

/** The form as the contract takes it, or what is still missing. */
export const readForm = (
  values: FormValues,
  commitmentIds: readonly string[],
): { ok: true; fields: ActivityFields } | { ok: false; errors: FieldErrors } => {
  const { startsAt, endsAt } = instantsOf(values);
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
  if (Object.keys(errors).length > 0 || startsAt === undefined || endsAt === undefined) {
    return { ok: false, errors };
  }
  const { kind, unitId, theme, place } = values;
  return {
    ok: true,
    fields: { kind, unitId, theme, place, startsAt, endsAt, commitmentIds: [...commitmentIds] },
  };
};

/** True when the server's draft says what the form says. */
export const isSame = (card: ActivityCard, fields: ActivityFields): boolean =>
  card.unitId === fields.unitId &&
  card.theme === fields.theme.trim() &&
  card.place === fields.place.trim() &&
  card.startsAt === fields.startsAt &&
  card.endsAt === fields.endsAt &&
  card.serves.map(({ commitmentId }) => commitmentId).join() === fields.commitmentIds.join();

const FIELD_OF_PATH: Readonly<Record<string, FieldName>> = {
  unitId: 'unit',
  theme: 'theme',
  place: 'place',
  startsAt: 'start',
  endsAt: 'end',
  commitmentIds: 'commitments',
};

/** Where a refusal belongs in the form; `general` where it belongs to no field. */
export const placeFailure = (
  failure: CallFailure<'activities.create' | 'activities.update'>,
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
  if (code === 'ACTIVITY_TIME_INVALID') return { errors: { end: message } };
  if (code === 'ACTIVITY_IN_PAST') {
    return { errors: values.date < localDateOf(now) ? { date: message } : { end: message } };
  }
  if (code === 'OUTSIDE_PLAN_YEAR') return { errors: { date: message } };
  if (code === 'UNIT_CANNOT_HOST') return { errors: { unit: message } };
  if (code === 'UNKNOWN_COMMITMENT' || code === 'PLAN_NOT_IN_FORCE') {
    return { errors: { commitments: message } };
  }
  return { errors: {}, general: message };
};
