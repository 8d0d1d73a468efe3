import { exists } from '@shared/domain/people/stays';
import { byDay } from '@shared/domain/reminders/due';
import { answersFor, quarterContent } from '@shared/domain/reminders/quarter';
import { type Message, quarterMessageIdOf } from '@shared/domain/reminders/schema';
import type { Quarter } from '@shared/domain/study/bulletin';
import { type Duty, dutiesOf, quarterToRemind, toRemindOf } from '@shared/domain/study/due';
import { localDateOf } from '@shared/domain/time';
import { type MemberRecord, studyStanding, type UnitRecord } from '../../store';
import { count, type OfficeRun } from './tally';

/** What one group owes of the quarter, and who is to hear of it. */
interface Reminder {
  unit: UnitRecord;
  quarter: Quarter;
  duties: readonly Duty[];
  people: readonly MemberRecord[];
}

const reminderOf = async (
  { store, officeId, now }: OfficeRun,
  unit: UnitRecord,
  quarter: Quarter,
): Promise<Reminder> => {
  const { unitId } = unit;
  const standing = await studyStanding(store, { officeId, unitId }, now);
  const duties = toRemindOf(dutiesOf(standing, now), quarter);
  if (duties.length === 0) return { unit, quarter, duties, people: [] };
  const members = await store.organisation.membersOfUnit(officeId, unitId);
  const people = members.filter((one) => answersFor(one, unitId, duties, now));
  return { unit, quarter, duties, people };
};

const messagesOf = async (
  { store, officeId, now, messaging }: OfficeRun,
  { unit, quarter, duties, people }: Reminder,
): Promise<Message[]> => {
  const { unitId, name: unitName } = unit;
  const subject = { of: 'quarter', occasion: 'quarter_end', unitId, ...quarter } as const;
  const idFor = ({ id }: MemberRecord) => quarterMessageIdOf(officeId, id, subject);
  const known = await store.messages.existing(people.map(idFor));
  const fresh = people.filter((one) => !known.has(idFor(one)));
  const templateId = messaging.templates.quarter_end?.id;
  const templateIds = templateId === undefined ? [] : [templateId];
  const credits = await store.messageCredits.openOf(officeId, fresh, templateIds);
  const allowing = new Set(credits.map(({ memberId }) => memberId));
  return fresh.map((one) => ({
    id: idFor(one),
    officeId,
    subject,
    unitId,
    unitName,
    memberId: one.id,
    ...quarterContent(unitName, quarter, duties),
    state: allowing.has(one.id)
      ? { name: 'waiting', at: byDay(now), attempts: 0 }
      : { name: 'not_subscribed', at: now },
    createdAt: now,
  }));
};

/**
 * Puts down, in the last week of a quarter, what study groups still owe of it: one message for each
 * person who answers for it, once. Whoever has not allowed it finds the same on the home page.
 */
export const planQuarters = async (run: OfficeRun): Promise<void> => {
  const { store, now, officeId, office, tally } = run;
  const quarter = quarterToRemind(now);
  if (!quarter || office.remindersOff.includes('quarter_end')) return;
  const units = await store.organisation.units(officeId);
  const today = localDateOf(now);
  for (const unit of units.filter((one) => one.kind === 'study_group' && exists(one, today))) {
    const messages = await messagesOf(run, await reminderOf(run, unit, quarter));
    await store.messages.add(messages);
    count(tally, 'planned', messages.length);
  }
};
