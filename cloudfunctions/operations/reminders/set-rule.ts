import { reminderSettings } from '@shared/contract/reminder-settings';
import { refuse, succeed } from '@shared/domain/outcome';
import { reminderRules } from '@shared/domain/reminders/rules';
import { implement, nothingToLoad } from '../implement';
import { settingsOf } from './settings';

export const setRule = implement(reminderSettings['reminders.setRule'], {
  load: nothingToLoad,
  handle: async ({ actor, input: { occasion, on }, now, deps: { store } }) => {
    const office = await store.organisation.rewriteOffice(actor.officeId, ({ remindersOff }) => {
      if (on !== remindersOff.includes(occasion)) return undefined;
      const others = remindersOff.filter((one) => one !== occasion);
      return {
        fields: { remindersOff: on ? others : [...others, occasion] },
        entry: {
          at: now,
          by: actor.memberId,
          action: on ? 'reminder_rule_on' : 'reminder_rule_off',
          after: { rule: reminderRules[occasion].label },
        },
      };
    });
    return office ? succeed(settingsOf(office, now)) : refuse('NOT_FOUND', {});
  },
});
