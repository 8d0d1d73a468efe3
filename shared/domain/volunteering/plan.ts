import { type Refusal, refuse } from '../outcome';
import { type Instant, MINUTE } from '../time';
import { minutesBefore } from './event';
import type { EventDetails, Shift, ShiftConditions } from './schema';

interface PlannedShift {
  post: string;
  place: string;
  startsAt: Instant;
  endsAt: Instant;
  conditions: ShiftConditions;
}

/** An event as its form sends it. */
export interface PlannedEvent
  extends Pick<
    EventDetails,
    | 'service'
    | 'content'
    | 'risks'
    | 'insured'
    | 'insuranceNote'
    | 'supplies'
    | 'contact'
    | 'openToPublic'
  > {
  startsAt: Instant;
  endsAt: Instant;
  signUpUntil: Instant;
  withdrawUntil: Instant;
  shifts: readonly PlannedShift[];
}

/** Why an event cannot be planned so; undefined when it can. */
export const planRefusal = ({
  startsAt,
  endsAt,
  signUpUntil,
  withdrawUntil,
  shifts,
}: PlannedEvent):
  | Refusal<'DEADLINES_INVALID', Record<string, never>>
  | Refusal<'SHIFT_OUTSIDE_EVENT', { post: string }>
  | undefined => {
  if (signUpUntil > startsAt || withdrawUntil > startsAt) return refuse('DEADLINES_INVALID', {});
  const outside = shifts.find(
    (one) => one.startsAt < startsAt || one.endsAt > endsAt || one.endsAt - one.startsAt < MINUTE,
  );
  return outside && refuse('SHIFT_OUTSIDE_EVENT', { post: outside.post });
};

type Worded = Pick<EventDetails, 'risks' | 'insured' | 'insuranceNote'>;

const saysOtherwise = (left: Worded, right: Worded): boolean =>
  left.risks !== right.risks ||
  left.insured !== right.insured ||
  left.insuranceNote !== right.insuranceNote;

/** What is kept of an event's form. Risks worded anew are a new version, to be agreed to anew. */
export const detailsOf = (planned: PlannedEvent, before: EventDetails | null): EventDetails => {
  const { service, content, risks, insured, insuranceNote, supplies, contact } = planned;
  const isNew = before !== null && saysOtherwise(before, planned);
  return {
    service,
    content,
    risks,
    risksVersion: (before?.risksVersion ?? 1) + Number(isNew),
    insured,
    insuranceNote,
    supplies,
    contact,
    signUpEndsBefore: minutesBefore(planned.startsAt, planned.signUpUntil),
    withdrawalEndsBefore: minutesBefore(planned.startsAt, planned.withdrawUntil),
    openToPublic: planned.openToPublic,
    signUpClosedAt: before?.signUpClosedAt ?? null,
    hoursConfirmedAt: before?.hoursConfirmedAt ?? null,
    carriedFrom: before?.carriedFrom ?? null,
  };
};

/** What is kept of one shift's form. */
export const shiftFieldsOf = (
  { post, place, conditions, startsAt, endsAt }: PlannedShift,
  eventStartsAt: Instant,
): Pick<Shift, 'post' | 'place' | 'conditions' | 'startsAfter' | 'minutes'> => ({
  post,
  place,
  conditions,
  startsAfter: Math.round((startsAt - eventStartsAt) / MINUTE),
  minutes: Math.round((endsAt - startsAt) / MINUTE),
});
