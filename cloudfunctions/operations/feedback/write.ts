import { feedbackWrite } from '@shared/contract/feedback';
import { bylineOf, dueAfter, FEEDBACK_PER_DAY } from '@shared/domain/feedback/feedback';
import type { Feedback } from '@shared/domain/feedback/schema';
import { refuse, succeed } from '@shared/domain/outcome';
import { endOfDay, localDateOf } from '@shared/domain/time';
import { idOfRequest } from '../../runtime/door';
import { implementForAccount, nothingToLoad } from '../implement';
import { ownView } from './own';

export const write = implementForAccount(feedbackWrite, {
  load: nothingToLoad,
  handle: async ({ accountId, actor, input, now, deps: { store, seals } }) => {
    const writer = seals.accountMark(accountId);
    const id = idOfRequest(writer, input.requestId);
    const first = await store.feedback.byId(id);
    if (first) return succeed(ownView(first));
    // Whoever is bound writes to their own office, whatever is sent.
    const officeId = actor?.officeId ?? input.officeId ?? '';
    if (!(await store.organisation.office(officeId))) return refuse('NOT_FOUND', {});
    if (input.signed && !actor) return refuse('FEEDBACK_NOT_SIGNABLE', {});
    const today = localDateOf(now);
    const limit = FEEDBACK_PER_DAY[actor ? 'bound' : 'unbound'];
    const counter = `feedback:${writer}:${today}`;
    if (!(await store.binding.takeGuess(counter, limit, endOfDay(today)))) {
      return refuse('FEEDBACK_TOO_MANY', { limit });
    }
    const memberId = input.signed && actor ? actor.memberId : null;
    const item: Feedback = {
      id,
      officeId,
      writer,
      memberId,
      kind: input.kind,
      contact: input.contact ?? null,
      messages: [{ at: now, from: 'writer', by: null, text: input.text }],
      state: 'received',
      createdAt: now,
      dueAt: dueAfter(now),
      history: [
        {
          at: now,
          by: bylineOf({ memberId }),
          action: 'written',
          after: { kind: input.kind, state: 'received', signed: memberId !== null },
        },
      ],
    };
    if (await store.feedback.add(item)) return succeed(ownView(item));
    const same = await store.feedback.byId(id);
    return same ? succeed(ownView(same)) : refuse('NOT_FOUND', {});
  },
});
