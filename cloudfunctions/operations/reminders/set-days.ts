import { reminderSettings } from '@shared/contract/reminder-settings';
import { refuse, succeed } from '@shared/domain/outcome';
import { daysInRow, MOST_IN_ROW, MOST_OWN_DAYS, withDays } from '@shared/domain/reminders/own-days';
import { implement, nothingToLoad } from '../implement';
import { settingsOf } from './settings';

export const setDays = implement(reminderSettings['reminders.setDays'], {
  load: nothingToLoad,
  handle: async ({ actor, input: { from, to, as }, now, deps: { store } }) => {
    const dates = daysInRow(from, to);
    if (dates.length === 0) return refuse('OWN_DAYS_RANGE', { count: MOST_IN_ROW });
    let isFull = false;
    const office = await store.organisation.rewriteOffice(actor.officeId, ({ ownDays: before }) => {
      const ownDays = withDays(before, dates, as);
      isFull = ownDays.length > MOST_OWN_DAYS;
      if (isFull || JSON.stringify(ownDays) === JSON.stringify(before)) return undefined;
      const after = { from, to, as };
      const entry = { at: now, by: actor.memberId, action: 'own_days_set', after };
      return { fields: { ownDays }, entry };
    });
    if (isFull) return refuse('OWN_DAYS_FULL', {});
    return office ? succeed(settingsOf(office, now)) : refuse('NOT_FOUND', {});
  },
});
