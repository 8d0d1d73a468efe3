import { remindersTemplates } from '@shared/contract/reminders';
import { succeed } from '@shared/domain/outcome';
import { implement, nothingToLoad } from '../implement';
import { ownTemplates } from './own-templates';

export const templates = implement(remindersTemplates, {
  load: nothingToLoad,
  handle: async ({ actor, deps }) => {
    const own = await ownTemplates(actor, deps);
    return succeed({ templates: own.templates });
  },
});
