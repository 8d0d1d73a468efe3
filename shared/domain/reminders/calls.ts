import type { Attendance } from '../attendance/schema';
import { agreesTo } from '../people/rights';
import type { Person } from '../people/schema';
import type { Instant } from '../time';
import { belongsOn, isConcerned } from './concerned';
import type { Due } from './due';
import { type ActivityOccasion, type Message, messageIdOf, type Occasion } from './schema';

/**
 * Why somebody is to be called.
 * - `not_bound`: has no account, or is a guest.
 * - `not_subscribed`: allows no message, or no more.
 * - `failed`: the message was not sent.
 * - `unknown`: it may have been sent.
 * - `switched_off`: the office tells nobody of it by message.
 */
export type CallReason = 'not_bound' | 'not_subscribed' | 'failed' | 'unknown' | 'switched_off';

export interface CallRow {
  memberId: string;
  name: string;
  /** Where somebody who sits in or is a guest comes from. */
  from: string | null;
  /** Only where the person agreed to be reached by it. */
  phone: string | null;
  occasion: ActivityOccasion;
  why: CallReason;
}

export type CallPerson = Pick<Person, 'id' | 'phone' | 'consents' | 'memberships'> & {
  isBound: boolean;
  /** Occasions of which the person may be sent one more message. */
  allows: readonly Occasion[];
};

/** How somebody learns of it: by a message that was sent, by one that will be, or not. */
export type Reached = 'sent' | 'waiting' | CallReason;

/** How a person learns of an occasion, by the message there is, or by what they allow. */
export const reachedBy = (
  sent: Pick<Message, 'state'> | undefined,
  person: Pick<CallPerson, 'isBound' | 'allows'> | undefined,
  occasion: Occasion,
  off: readonly Occasion[] = [],
): Reached => {
  if (sent?.state.name === 'sent') return 'sent';
  if (off.includes(occasion)) return 'switched_off';
  if (sent?.state.name === 'waiting' || sent?.state.name === 'taken') return 'waiting';
  if (sent?.state.name === 'failed') return sent.state.why === 'unknown' ? 'unknown' : 'failed';
  if (!person?.isBound) return 'not_bound';
  return sent || !person.allows.includes(occasion) ? 'not_subscribed' : 'waiting';
};

export interface CallSheet {
  /** Messages sent, and messages that will be, of what is due now. */
  sent: number;
  waiting: number;
  rows: CallRow[];
}

/**
 * Whom the organiser has to call: everybody concerned who was not told and will not be. One line for
 * each person, for the first thing they do not know.
 */
export const callSheet = (
  due: readonly Due[],
  startsAt: Instant,
  roster: readonly Attendance[],
  messages: readonly Message[],
  people: readonly CallPerson[],
  off: readonly Occasion[] = [],
): CallSheet => {
  const byId = new Map(messages.map((one) => [one.id, one]));
  const persons = new Map(people.map((one) => [one.id, one]));
  const lines = roster.flatMap((record) => {
    const person = persons.get(record.memberId);
    if (person && !belongsOn(person, startsAt)) return [];
    return due
      .filter(({ occasion }) => isConcerned(record, occasion))
      .map((one) => {
        const sent = byId.get(messageIdOf(record.activityId, record.memberId, one));
        const standing = reachedBy(sent, person, one.occasion, off);
        return { record, person, occasion: one.occasion, standing };
      });
  });
  const rows = new Map<string, CallRow>();
  for (const { record, person, occasion, standing } of lines) {
    if (standing === 'sent' || standing === 'waiting' || rows.has(record.memberId)) continue;
    const { memberId, memberName: name, from } = record;
    const phone = person && agreesTo(person, 'phone') ? person.phone : null;
    rows.set(memberId, { memberId, name, from, phone, occasion, why: standing });
  }
  return {
    sent: lines.filter(({ standing }) => standing === 'sent').length,
    waiting: lines.filter(({ standing }) => standing === 'waiting').length,
    rows: [...rows.values()],
  };
};
