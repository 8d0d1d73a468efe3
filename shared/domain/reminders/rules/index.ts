import type { Occasion, WorkOccasion } from '../schema';
import { cancelled } from './cancelled';
import { caseDue } from './case-due';
import { caseOverdue } from './case-overdue';
import { changed } from './changed';
import { commitmentDue } from './commitment-due';
import { commitmentOverdue } from './commitment-overdue';
import { dayBefore } from './day-before';
import type { ReminderRule, WorkRule } from './definition';
import { digest } from './digest';
import { listWaiting } from './list-waiting';
import { promoted } from './promoted';
import { quarterEnd } from './quarter-end';
import { rectificationWaiting } from './rectification-waiting';
import { statementWaiting } from './statement-waiting';

/** Rules about the plan at work: a new one is one file and one line here. */
export const workRules: Readonly<Record<WorkOccasion, WorkRule>> = {
  commitment_due: commitmentDue,
  commitment_overdue: commitmentOverdue,
  case_due: caseDue,
  case_overdue: caseOverdue,
  list_waiting: listWaiting,
  statement_waiting: statementWaiting,
  rectification_waiting: rectificationWaiting,
  digest,
};

/** Every rule by which anybody is told anything. */
export const reminderRules: Readonly<Record<Occasion, ReminderRule>> = {
  day_before: dayBefore,
  changed,
  cancelled,
  promoted,
  quarter_end: quarterEnd,
  ...workRules,
};
