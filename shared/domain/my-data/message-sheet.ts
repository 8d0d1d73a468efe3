import { reminderRules } from '../reminders/rules';
import { messageStateLabels } from '../reminders/words';
import { dateTextOf } from '../time';
import type { OwnMessage } from './schema';
import { type Table, table } from './table';

/** What the office told me, or was to tell me. */
export const told = (messages: readonly OwnMessage[]): Table =>
  table(
    '提醒记录',
    [
      ['时间', 20],
      ['事由', 16],
      ['内容', 36],
      ['单位', 18],
      ['备注', 30],
      ['发送情况', 12],
    ],
    messages.map(({ createdAt, subject, theme, unitName, note, state }) => [
      dateTextOf(createdAt),
      reminderRules[subject.occasion].label,
      theme,
      unitName,
      note,
      messageStateLabels[state.name],
    ]),
  );
