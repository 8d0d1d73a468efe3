import { PAPER_FORMS } from '../../study/forms';
import type { EntryKindDefinition } from './definition';
import { formField, STUDY_NOTE } from './study-note';

/** What else a study group keeps of its year: its review, its minutes, what it sent up and got back. */
export const studyPaper: EntryKindDefinition = {
  ...STUDY_NOTE,
  label: '其他学习材料',
  evidence: 'study_note/paper',
  of: 'either',
  fields: [formField(PAPER_FORMS)],
};
