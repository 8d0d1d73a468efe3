import { digest } from './digest';
import { setDays } from './set-days';
import { setRule } from './set-rule';
import { settings } from './settings';

export const reminderSettingOperations = {
  'reminders.settings': settings,
  'reminders.setRule': setRule,
  'reminders.setDays': setDays,
  'reminders.digest': digest,
};
