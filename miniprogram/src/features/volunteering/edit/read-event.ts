import type { InputOf } from '@shared/contract';
import { addDays, calendarOf, type Instant, instantOf, MINUTE } from '@shared/domain/time';
import type { EventValues, ShiftValues } from './event-values';

export type EventFields = Omit<InputOf<'volunteering.createEvent'>, 'requestId'>;

/** By field, a shift's by its key: what is wrong and what to write instead. */
export type EventErrors = Readonly<Record<string, string>>;

export type EventRead = { ok: true; fields: EventFields } | { ok: false; errors: EventErrors };

type Times = Pick<EventValues, 'date' | 'start' | 'end'>;

/** A time of the event's day; before the event's start it is of the day after. */
const timeIn = ({ date, start }: Times, time: string): Instant | undefined => {
  if (!date || !time) return undefined;
  return instantOf(start && time < start ? addDays(date, 1) : date, time);
};

const shiftErrors = (shift: ShiftValues, times: Times): string | undefined => {
  if (!shift.post.trim()) return '请填写岗位，例如“上午班”';
  const [from, to] = [timeIn(times, shift.start), timeIn(times, shift.end)];
  const ends = timeIn(times, times.end);
  if (from === undefined || to === undefined) return '请选择班次的开始和结束时间';
  if (to <= from) return '班次的结束时间要晚于开始时间';
  return ends !== undefined && to > ends
    ? `班次要在活动的${times.start}至${times.end}之内`
    : undefined;
};

const REQUIRED: ReadonlyArray<readonly [keyof EventValues, string]> = [
  ['unitId', '请选择组织单位'],
  ['theme', '请填写活动主题'],
  ['place', '请填写活动地点'],
  ['date', '请选择日期'],
  ['start', '请选择开始时间'],
  ['end', '请选择结束时间'],
  ['content', '请写明做什么，例如“引导市民健步走”'],
  ['risks', '请写明可能的风险和注意事项，报名前会显示'],
  ['contactName', '请填写负责人姓名'],
];

const errorsOf = (values: EventValues): EventErrors => {
  const errors: Record<string, string> = {};
  for (const [field, sentence] of REQUIRED) {
    const value = values[field];
    if (typeof value === 'string' && !value.trim()) errors[field] = sentence;
  }
  if (!/^1[3-9]\d{9}$/.test(values.contactPhone)) errors.contactPhone = '手机号应为11位数字';
  if (values.start && values.start === values.end) errors.end = '结束时间要晚于开始时间';
  if (values.shifts.length === 0) errors.shifts = '请至少添加一个班次';
  if (Object.keys(errors).length > 0) return errors;
  for (const shift of values.shifts) {
    const wrong = shiftErrors(shift, values);
    if (wrong) errors[shift.key] = wrong;
  }
  return errors;
};

/** The form as the contract takes it, or what is still missing. */
export const readEvent = (values: EventValues, commitmentIds: readonly string[]): EventRead => {
  const errors = errorsOf(values);
  const [startsAt, endsAt] = [timeIn(values, values.start), timeIn(values, values.end)];
  if (Object.keys(errors).length > 0 || startsAt === undefined || endsAt === undefined) {
    return { ok: false, errors };
  }
  const { contactName, contactPhone, signUpEndsBefore, withdrawalEndsBefore } = values;
  const { unitId, theme, place, service, content, risks, insured, insuranceNote, supplies } =
    values;
  return {
    ok: true,
    fields: {
      ...{ unitId, theme, place, service, content, risks, insured, insuranceNote, supplies },
      startsAt,
      endsAt,
      commitmentIds: [...commitmentIds],
      planYear: calendarOf(startsAt).year,
      contact: { name: contactName, phone: contactPhone },
      signUpUntil: startsAt - signUpEndsBefore * MINUTE,
      withdrawUntil: startsAt - withdrawalEndsBefore * MINUTE,
      openToPublic: values.openToPublic,
      shifts: values.shifts.map((shift) => ({
        id: shift.id,
        post: shift.post,
        place: shift.place,
        startsAt: timeIn(values, shift.start) ?? startsAt,
        endsAt: timeIn(values, shift.end) ?? endsAt,
        capacity: shift.capacity,
        conditions: {
          minAge: shift.minAge,
          skill: shift.skill.trim() || null,
          instructorLevel: shift.level,
        },
      })),
    },
  };
};

const HOUR_MINUTES = 60;
const DAY_MINUTES = 1440;

const beforeText = (minutes: number): string => {
  if (minutes === 0) return '开始时';
  if (minutes % DAY_MINUTES === 0) return `开始前${minutes / DAY_MINUTES}天`;
  if (minutes % HOUR_MINUTES === 0) return `开始前${minutes / HOUR_MINUTES}小时`;
  return `开始前${minutes}分钟`;
};

const USUAL = [0, 120, 720, 1440, 2880, 4320, 10080];

/** Deadlines to choose from, the present one among them. */
export const deadlineChoices = (minutes: number): Array<{ key: string; label: string }> =>
  [...new Set([...USUAL, minutes])]
    .sort((left, right) => left - right)
    .map((each) => ({ key: String(each), label: beforeText(each) }));
