/** Who was told what, what is told at all, and how the plan stands in short. */
export const REMINDER_SCREENS = [
  { name: 'digest', person: '何平', path: 'packages/office/pages/digest/index' },
  { name: 'reminder-settings', person: '何平', path: 'packages/office/pages/reminders/index' },
] as const;
