import { remindersOutbox } from '@shared/contract/reminders';
import { succeed } from '@shared/domain/outcome';
import { implement, nothingToLoad } from '../implement';

const PAGE = 30;

export const outbox = implement(remindersOutbox, {
  load: nothingToLoad,
  handle: async ({ actor: { officeId }, input: { state, cursor }, deps: { store, messaging } }) => {
    const { documents, next } = await store.messages.outbox(officeId, state, cursor, PAGE);
    const memberIds = [...new Set(documents.map(({ memberId }) => memberId))];
    const members = await store.organisation.membersByIds(officeId, memberIds);
    const names = new Map(members.map(({ id, name }) => [id, name]));
    const messages = documents.map(({ subject, ...one }) => ({
      ...one,
      occasion: subject.occasion,
      activityId: subject.of === 'quarter' ? null : subject.activityId,
      name: names.get(one.memberId) ?? null,
    }));
    return succeed({ messages, local: messaging?.local ?? false, next });
  },
});
