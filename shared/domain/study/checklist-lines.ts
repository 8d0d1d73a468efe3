import type { StudyForm } from './forms';

/** What a line of the checklist counts: papers of a form, or study sessions that were missed. */
type Counts = { name: 'papers'; form: StudyForm } | { name: 'missed_sessions' };

/** One line a group may ask of each member's year. */
export interface ChecklistLine {
  key: string;
  label: string;
  /** The words of the form: how many at least. */
  choices: readonly string[];
  counts: Counts;
}

const AT_LEAST = ['1', '2', '3', '4', '5', '6', '8', '10', '12'] as const;

const papers = (key: string, form: StudyForm): ChecklistLine => ({
  key,
  label: form,
  choices: AT_LEAST,
  counts: { name: 'papers', form },
});

/** The registry of countable things: a new one is a line here. */
export const CHECKLIST_LINES: readonly ChecklistLine[] = [
  papers('self_study_plan', '自学计划'),
  papers('self_study_record', '自学记录'),
  papers('reflection', '心得体会'),
  papers('talk_outline', '发言提纲'),
  papers('exchange_paper', '交流材料'),
  papers('research_report', '调研报告'),
  { key: 'make_up', label: '缺课补学', choices: ['完成'], counts: { name: 'missed_sessions' } },
];
