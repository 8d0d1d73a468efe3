import type { Activity } from '../activity/schema';
import type { Arrival, Attendance, Leave } from '../attendance/schema';
import { settled, withSource, withStruck } from '../attendance/sources';
import { type Refusal, refuse } from '../outcome';
import { type Instant, MINUTE } from '../time';
import type { Ask, AskRecord, AskState, CorrectionOutcome } from './schema';

type None = Record<string, never>;

export type AskRefusal =
  | Refusal<'ACTIVITY_CANCELLED', { reason: string }>
  | Refusal<'ACTIVITY_CLOSED' | 'ACTIVITY_NOT_CLOSED' | 'NOT_ON_ROSTER' | 'NOTHING_TO_ASK', None>
  | Refusal<'ALREADY_CHECKED_IN', { at: Instant }>;

type Standing = Pick<Activity, 'state'>;

const leaveRefusal = (
  wanted: Leave['class'],
  { state }: Standing,
  { presence, leave, exempt }: Attendance,
): AskRefusal | undefined => {
  if (state.name === 'closed') return refuse('ACTIVITY_CLOSED', {});
  if (presence) return refuse('ALREADY_CHECKED_IN', { at: presence.at });
  return exempt || leave?.class === wanted ? refuse('NOTHING_TO_ASK', {}) : undefined;
};

const lateEntryRefusal = (
  { state }: Standing,
  { presence }: Attendance,
): AskRefusal | undefined => {
  if (presence) return refuse('ALREADY_CHECKED_IN', { at: presence.at });
  return state.name === 'closed' ? undefined : refuse('ACTIVITY_NOT_CLOSED', {});
};

/** While the roster is open, who was recorded wrongly asks; who is not recorded yet checks in. */
const correctionRefusal = (
  wanted: CorrectionOutcome,
  { state }: Standing,
  record: Attendance,
): AskRefusal | undefined => {
  if (record.state === wanted) return refuse('NOTHING_TO_ASK', {});
  const isOpen = state.name !== 'closed' && record.state === 'expected';
  return isOpen ? refuse('ACTIVITY_NOT_CLOSED', {}) : undefined;
};

/** Why a member cannot ask this of the branch now; undefined when they can. */
export const askRefusal = (
  ask: Ask,
  activity: Standing,
  record: Attendance | undefined,
): AskRefusal | undefined => {
  const { state } = activity;
  if (state.name === 'cancelled') return refuse('ACTIVITY_CANCELLED', { reason: state.reason });
  if (!record) return refuse('NOT_ON_ROSTER', {});
  if (ask.name === 'leave') return leaveRefusal(ask.class, activity, record);
  if (ask.name === 'late_entry') return lateEntryRefusal(activity, record);
  return correctionRefusal(ask.wanted, activity, record);
};

/** Whether a settled ask was answered just so: by this very answer, or by the same one before. */
export const isAnsweredSo = (
  state: AskState,
  answer: { name: 'agree' } | { name: 'decline'; reason: string },
): boolean =>
  answer.name === 'agree'
    ? state.name === 'agreed'
    : state.name === 'declined' && state.reason === answer.reason;

/** Who agreed, when, and what they know of the arrival. */
export interface Agreement {
  askId: string;
  at: Instant;
  by: string;
  arrival: Arrival;
}

/** Whether an ask that was agreed to has been carried out on a record. */
export const isCarriedOut = ({ history }: Pick<Attendance, 'history'>, askId: string): boolean =>
  history.some(({ after }) => after?.askId === askId);

/** Nobody knows the minute any more: the start, or just after the threshold. */
const presumedAt = ({ startsAt, endsAt, checkIn }: Occasion, arrival: Arrival): Instant =>
  arrival === 'late' ? Math.min(checkIn.lateAfter + MINUTE, endsAt) : startsAt;

type Occasion = Pick<Activity, 'startsAt' | 'endsAt' | 'checkIn'>;

const present = (record: Attendance, occasion: Occasion, agreement: Agreement): Attendance =>
  record.presence
    ? record
    : withSource(record, {
        at: presumedAt(occasion, agreement.arrival),
        arrival: agreement.arrival,
        method: 'late_entry',
        enteredBy: agreement.by,
        requestId: agreement.askId,
        receivedAt: agreement.at,
        standing: { name: 'counts' },
      });

/** What stands in the record when it is turned into a leave; never the person's own words. */
const TURNED_INTO_LEAVE = '更正为请假';

const corrected = (
  record: Attendance,
  ask: Extract<Ask, { name: 'correction' }>,
  occasion: Occasion,
  agreement: Agreement,
): Attendance => {
  const { askId, at, by } = agreement;
  const byWanted = {
    present: () => present(record, occasion, agreement),
    on_leave: () =>
      withStruck(
        {
          ...record,
          exempt: false,
          leave: { class: record.leave?.class ?? ('personal' as const), at, by, requestId: askId },
        },
        () => true,
        { at, by, reason: TURNED_INTO_LEAVE },
      ),
    absent: () =>
      withStruck({ ...record, exempt: false, leave: null }, () => true, {
        at,
        by,
        reason: ask.reason,
      }),
  } satisfies Record<CorrectionOutcome, () => Attendance>;
  return byWanted[ask.wanted]();
};

/**
 * The record as an agreed ask leaves it. Leave is set while nobody has recorded a presence; a late
 * entry and a correction to present add a source; the other corrections strike those there are.
 */
export const carriedOut = (
  record: Attendance,
  { ask }: Pick<AskRecord, 'ask'>,
  occasion: Occasion,
  agreement: Agreement,
): Attendance => {
  const { askId, at, by } = agreement;
  if (ask.name === 'late_entry') return present(record, occasion, agreement);
  if (ask.name === 'correction') return corrected(record, ask, occasion, agreement);
  if (record.presence) return record;
  return settled({ ...record, leave: { class: ask.class, at, by, requestId: askId } });
};
