import type { OutputOf } from '@shared/contract';
import { reminderSettings } from '@shared/contract/reminder-settings';
import { refuse, succeed } from '@shared/domain/outcome';
import { PUBLISHED } from '@shared/domain/reminders/holidays';
import { reminderRules, workRules } from '@shared/domain/reminders/rules';
import { type Occasion, occasion, workOccasion } from '@shared/domain/reminders/schema';
import { type Instant, localDateOf } from '@shared/domain/time';
import type { OfficeRecord } from '../../store';
import { implement, nothingToLoad } from '../implement';

/** Rules of the plan first. */
const ORDER: readonly Occasion[] = [
  ...workOccasion.options,
  ...occasion.options.filter((one) => !(one in workRules)),
];

/** The office's settings as the page shows them. */
export const settingsOf = (
  { remindersOff, ownDays }: Pick<OfficeRecord, 'remindersOff' | 'ownDays'>,
  now: Instant,
): OutputOf<'reminders.settings'> => {
  const thisYear = localDateOf(now).slice(0, 4);
  return {
    rules: ORDER.map((each) => {
      const { label, tells, fires, warning = null } = reminderRules[each];
      return { occasion: each, label, tells, fires, warning, on: !remindersOff.includes(each) };
    }),
    days: ownDays
      .filter(({ date }) => date.slice(0, 4) >= thisYear)
      .sort((one, other) => (one.date < other.date ? -1 : 1)),
    published: PUBLISHED.map(({ year, notice }) => ({ year, notice })),
  };
};

export const settings = implement(reminderSettings['reminders.settings'], {
  load: nothingToLoad,
  handle: async ({ actor, now, deps: { store } }) => {
    const office = await store.organisation.office(actor.officeId);
    return office ? succeed(settingsOf(office, now)) : refuse('NOT_FOUND', {});
  },
});
