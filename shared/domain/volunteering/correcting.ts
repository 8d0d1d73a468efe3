import type { Activity } from '../activity/schema';
import { type Refusal, refuse, type Success, succeed } from '../outcome';
import { type Instant, MINUTE } from '../time';
import { minutesOf, walkOf } from './hours';
import type { Mark, Service } from './service-schema';

interface Times {
  from: Instant;
  to: Instant;
  awayMinutes: number;
}

interface By {
  at: Instant;
  by: string;
  reason: string;
}

type Corrected = Pick<Service, 'marks' | 'confirmed' | 'ask'>;

const byHand = (act: Mark['act'], at: Instant, { at: now, by }: By): Mark => ({
  act,
  at,
  method: 'organiser_entry',
  enteredBy: by,
  requestId: null,
  receivedAt: now,
  pending: false,
  struck: null,
});

/** The marks a correction puts in the place of what was there; time away stands at the end. */
const marksOf = ({ from, to, awayMinutes }: Times, by: By): Mark[] => [
  byHand('in', from, by),
  ...(awayMinutes > 0 ? [byHand('leave', to - awayMinutes * MINUTE, by)] : []),
  byHand('out', to, by),
];

/**
 * A record as corrected: old marks are struck with the reason and stay; what was confirmed is confirmed
 * anew. Without times, what somebody asked for is declined.
 */
export const corrected = (
  service: Service,
  { checkIn, endsAt }: Pick<Activity, 'checkIn' | 'endsAt'>,
  times: Times | null,
  by: By,
):
  | Success<Corrected>
  | Refusal<'NOTHING_TO_DECLINE', Record<string, never>>
  | Refusal<'MARK_OUTSIDE_EVENT', { startsAt: Instant; endsAt: Instant }> => {
  const { ask } = service;
  const isAsked = ask !== null && ask.answer === null;
  const answer = { ...by, agreed: times !== null };
  const answered = isAsked ? { ...ask, answer } : ask;
  if (times === null) {
    if (!isAsked) return refuse('NOTHING_TO_DECLINE', {});
    return succeed({ marks: service.marks, confirmed: service.confirmed, ask: answered });
  }
  const { from, to, awayMinutes } = times;
  const fits = checkIn.opensAt <= from && to <= endsAt && from + awayMinutes * MINUTE < to;
  if (!fits) return refuse('MARK_OUTSIDE_EVENT', { startsAt: checkIn.opensAt, endsAt });
  const { at, by: who, reason } = by;
  const struck = service.marks.map((one) => ({
    ...one,
    struck: one.struck ?? { at, by: who, reason },
  }));
  const marks = [...struck, ...marksOf(times, by)];
  const { spans } = walkOf(marks);
  const confirmed = service.confirmed && {
    ...service.confirmed,
    by: who,
    spans,
    ...minutesOf(spans),
  };
  return succeed({ marks, confirmed, ask: answered });
};
