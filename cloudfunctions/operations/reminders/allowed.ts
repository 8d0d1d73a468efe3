import { remindersAllowed } from '@shared/contract/reminders';
import { succeed } from '@shared/domain/outcome';
import { MOST_ALLOWED, TOLD_LATE } from '@shared/domain/reminders/schema';
import { idOfRequest } from '../../runtime/door';
import { implement, nothingToLoad } from '../implement';
import { ownTemplates } from './own-templates';

export const allowed = implement(remindersAllowed, {
  load: nothingToLoad,
  handle: async ({ actor, input: { requestId, templateIds }, now, deps }) => {
    const { officeId, memberId } = actor;
    const { accountId, templates } = await ownTemplates(actor, deps);
    if (accountId === undefined) return succeed({ templates });
    const accepted = templates.filter(
      ({ templateId, allowed: before }) =>
        templateIds.includes(templateId) && before < MOST_ALLOWED,
    );
    const id = idOfRequest(memberId, requestId);
    await Promise.all(
      [...new Set(accepted.map(({ templateId }) => templateId))].map((templateId) =>
        deps.store.messageCredits.add(
          { id: `${id}:${templateId}`, officeId, memberId, accountId, templateId },
          now,
        ),
      ),
    );
    if (accepted.some(({ occasion }) => TOLD_LATE.includes(occasion))) {
      await deps.store.messages.revive(officeId, memberId, now);
    }
    const after = await ownTemplates(actor, deps);
    return succeed({ templates: after.templates });
  },
});
