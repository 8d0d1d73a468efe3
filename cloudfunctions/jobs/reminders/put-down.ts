import { belongsOn } from '@shared/domain/reminders/concerned';
import type { Message, MessageContent, MessageSubject } from '@shared/domain/reminders/schema';
import type { Instant } from '@shared/domain/time';
import type { MemberRecord } from '../../store';
import { count, type OfficeRun } from './tally';

/** Something one person is to be told. */
export interface Telling {
  id: string;
  memberId: string;
  unitId: string;
  unitName: string;
  subject: MessageSubject;
  content: MessageContent;
  /** When it may be sent, from an instant on. */
  sendable: (from: Instant) => Instant;
  /** When it is held: who has left by then is not told. */
  startsAt: Instant;
}

const messageOf = (telling: Telling, isAllowed: boolean, { now, officeId }: OfficeRun): Message => {
  const { id, memberId, unitId, unitName, subject, content, sendable } = telling;
  const waiting = { name: 'waiting', at: sendable(now), attempts: 0 } as const;
  return {
    id,
    officeId,
    subject,
    unitId,
    unitName,
    memberId,
    ...content,
    state: isAllowed ? waiting : { name: 'not_subscribed', at: now },
    createdAt: now,
  };
};

/**
 * Puts down what is to be told, by rules that are not switched off, and stands nowhere yet; at most 1000 at
 * a time.
 */
export const putDown = async (run: OfficeRun, wanted: readonly Telling[]): Promise<void> => {
  const { store, officeId, office, messaging, tally } = run;
  const tellings = wanted.filter(({ subject }) => !office.remindersOff.includes(subject.occasion));
  const known = await store.messages.existing(tellings.map(({ id }) => id));
  const fresh = tellings.filter(({ id }) => !known.has(id));
  if (fresh.length === 0) return;
  const memberIds = [...new Set(fresh.map(({ memberId }) => memberId))];
  const templateIds = Object.values(messaging.templates).map(({ id }) => id);
  const members = await store.organisation.membersByIds(officeId, memberIds);
  const credits = await store.messageCredits.openOf(officeId, members, templateIds);
  const byId = new Map<string, MemberRecord>(members.map((member) => [member.id, member]));
  const allows = ({ memberId, subject }: Telling): boolean =>
    credits.some(
      (one) =>
        one.memberId === memberId && one.templateId === messaging.templates[subject.occasion]?.id,
    );
  const messages = fresh.flatMap((telling) => {
    const member = byId.get(telling.memberId);
    if (member && !belongsOn(member, telling.startsAt)) return [];
    return [messageOf(telling, allows(telling), run)];
  });
  await store.messages.add(messages);
  count(tally, 'planned', messages.length);
};
