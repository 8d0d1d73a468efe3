import { remindersOutbox } from '@shared/contract/reminders';
import { succeed } from '@shared/domain/outcome';
import { reminderRules } from '@shared/domain/reminders/rules';
import { implement, nothingToLoad } from '../implement';

const PAGE = 30;

export const outbox = implement(remindersOutbox, {
  load: nothingToLoad,
  handle: async ({ actor: { officeId }, input, deps: { store, messaging } }) => {
    const { state, occasion, unitId, cursor } = input;
    const filter = { state, occasion, unitId };
    const { documents, next } = await store.messages.outbox(officeId, filter, cursor, PAGE);
    const memberIds = [...new Set(documents.map(({ memberId }) => memberId))];
    const members = await store.organisation.membersByIds(officeId, memberIds);
    const names = new Map(members.map(({ id, name }) => [id, name]));
    const messages = documents.map(({ subject, ...one }) => ({
      ...one,
      occasion: subject.occasion,
      label: reminderRules[subject.occasion].label,
      activityId: 'activityId' in subject ? subject.activityId : null,
      name: names.get(one.memberId) ?? null,
    }));
    return succeed({ messages, local: messaging?.local ?? false, next });
  },
});
