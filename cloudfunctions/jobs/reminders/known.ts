import { type Attendance, attendanceIdOf } from '@shared/domain/attendance/schema';
import { belongsOn, isConcerned } from '@shared/domain/reminders/concerned';
import { byDay, isCurrent, sendableFrom } from '@shared/domain/reminders/due';
import { messagesById, noticesOf } from '@shared/domain/reminders/notices';
import { answersFor } from '@shared/domain/reminders/quarter';
import type { Message, MessageSubject } from '@shared/domain/reminders/schema';
import { newsByPerson } from '@shared/domain/reminders/volunteers';
import { atWork } from '@shared/domain/reminders/working-days';
import { dutiesOf, isQuarterOver, toRemindOf } from '@shared/domain/study/due';
import type { Instant } from '@shared/domain/time';
import { isVolunteerEvent } from '@shared/domain/volunteering/event';
import { queueAt } from '@shared/domain/volunteering/queue';
import { signUpIdOf } from '@shared/domain/volunteering/schema';
import { type MemberRecord, studyStanding } from '../../store';
import type { OfficeRun } from './tally';

/** What has to be known of a message to send it. */
export interface Known {
  member: MemberRecord | undefined;
  /** It still says what is so, to somebody it concerns. */
  isWanted: boolean;
  /** The office has switched its rule off. */
  isOff: boolean;
  /** When it may be sent, from an instant on. */
  sendable: (from: Instant) => Instant;
}

type OfActivity = Extract<MessageSubject, { of: 'activity' }>;
type OfShift = Extract<MessageSubject, { of: 'shift' }>;
type OfQuarter = Extract<MessageSubject, { of: 'quarter' }>;

/** What is known of a message beside whom it goes to. */
type Standing = Omit<Known, 'member' | 'isOff'>;

interface OfKind<Subject> {
  message: Message;
  subject: Subject;
}

const UNWANTED = { isWanted: false, sendable: (from: Instant) => from };

const aboutActivities = async (
  { store, officeId, now }: OfficeRun,
  told: readonly OfKind<OfActivity>[],
) => {
  const pairs = told.map(({ message: { memberId }, subject: { activityId } }) => ({
    memberId,
    activityId,
  }));
  const ids = [...new Set(pairs.map(({ activityId }) => activityId))];
  const [activities, records] = await Promise.all([
    store.activities.byIds(officeId, ids),
    store.messages.recordsOf(pairs),
  ]);
  return (
    { memberId }: Message,
    { activityId, occasion, revision }: OfActivity,
    member: MemberRecord,
  ): Standing => {
    const activity = activities.find(({ id }) => id === activityId);
    const record: Attendance | undefined = records.find(
      ({ id }) => id === attendanceIdOf(activityId, memberId),
    );
    if (!activity || !record) return UNWANTED;
    return {
      isWanted:
        isCurrent({ occasion, revision }, activity, now) &&
        isConcerned(record, occasion) &&
        belongsOn(member, activity.startsAt),
      sendable: (from) => sendableFrom(occasion, activity, from),
    };
  };
};

/** A message to a volunteer is still wanted as long as it would be put down anew. */
const aboutShifts = async (
  { store, officeId, now }: OfficeRun,
  told: readonly OfKind<OfShift>[],
) => {
  const ids = [...new Set(told.map(({ subject }) => subject.activityId))];
  if (ids.length === 0) return () => UNWANTED;
  const [activities, found] = await Promise.all([
    store.activities.byIds(officeId, ids),
    store.shifts.ofActivities(officeId, ids),
  ]);
  const shifts = found.map((shift) => ({ shift, queue: queueAt(shift.queue, now) }));
  const held = told.flatMap(({ message: { memberId }, subject: { activityId } }) =>
    found
      .filter((shift) => shift.activityId === activityId)
      .map(({ id }) => signUpIdOf(id, memberId)),
  );
  const signUps = await store.signUps.byIds(officeId, [...new Set(held)]);
  const news = new Map(
    activities.filter(isVolunteerEvent).map((activity) => {
      const own = signUps.filter(({ activityId }) => activityId === activity.id);
      return [activity.id, newsByPerson(activity, shifts, own, now)] as const;
    }),
  );
  return (message: Message, { activityId }: OfShift, member: MemberRecord): Standing => {
    const one = news
      .get(activityId)
      ?.get(message.memberId)
      ?.find(({ id }) => id === message.id);
    if (!one) return UNWANTED;
    return { isWanted: belongsOn(member, one.content.startsAt), sendable: one.sendable };
  };
};

const aboutQuarters = async (
  { store, officeId, now }: OfficeRun,
  told: readonly OfKind<OfQuarter>[],
) => {
  const unitIds = [...new Set(told.map(({ subject }) => subject.unitId))];
  const owed = new Map(
    await Promise.all(
      unitIds.map(async (unitId) => {
        const standing = await studyStanding(store, { officeId, unitId }, now);
        return [unitId, dutiesOf(standing, now)] as const;
      }),
    ),
  );
  return (subject: OfQuarter, member: MemberRecord): Standing => {
    const duties = toRemindOf(owed.get(subject.unitId) ?? [], subject);
    return {
      isWanted: !isQuarterOver(subject, now) && answersFor(member, subject.unitId, duties, now),
      sendable: byDay,
    };
  };
};

/** What the plan asks is wanted as long as its rule still finds it, for this person. */
const aboutWork = async ({ office, now, ground }: OfficeRun, isAsked: boolean) => {
  const found = isAsked ? await ground() : undefined;
  const wanted = messagesById(found ? noticesOf(found) : []);
  return ({ id }: Message, member: MemberRecord): Standing => ({
    isWanted: wanted.has(id) && belongsOn(member, now),
    sendable: (from) => atWork(from, office.ownDays),
  });
};

const isOf =
  <Of extends MessageSubject['of']>(of: Of) =>
  (message: Message): OfKind<Extract<MessageSubject, { of: Of }>>[] =>
    hasSubject(message.subject, of) ? [{ message, subject: message.subject }] : [];

const hasSubject = <Of extends MessageSubject['of']>(
  subject: MessageSubject,
  of: Of,
): subject is Extract<MessageSubject, { of: Of }> => subject.of === of;

/**
 * Looks up what a batch of messages is about, in one round to each kind of record, and the office's switches
 * as they are now.
 */
export const lookUp = async (run: OfficeRun, batch: readonly Message[]) => {
  const memberIds = [...new Set(batch.map(({ memberId }) => memberId))];
  const [office, members, ofActivity, ofShift, ofQuarter, ofWork] = await Promise.all([
    run.store.organisation.office(run.officeId),
    run.store.organisation.membersByIds(run.officeId, memberIds),
    aboutActivities(run, batch.flatMap(isOf('activity'))),
    aboutShifts(run, batch.flatMap(isOf('shift'))),
    aboutQuarters(run, batch.flatMap(isOf('quarter'))),
    aboutWork(
      run,
      batch.some(({ subject }) => subject.of === 'work'),
    ),
  ]);
  const standingOf = (message: Message, member: MemberRecord): Standing => {
    const { subject } = message;
    if (subject.of === 'activity') return ofActivity(message, subject, member);
    if (subject.of === 'shift') return ofShift(message, subject, member);
    return subject.of === 'work' ? ofWork(message, member) : ofQuarter(subject, member);
  };
  return (message: Message): Known => {
    const member = members.find(({ id }) => id === message.memberId);
    const isOff = office?.remindersOff.includes(message.subject.occasion) ?? true;
    return { member, isOff, ...(member ? standingOf(message, member) : UNWANTED) };
  };
};
