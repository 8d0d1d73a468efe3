import { RESEARCH_FORMS } from '../../study/forms';
import type { EntryKindDefinition } from './definition';
import { formField, STUDY_NOTE, topicField } from './study-note';

/** 专题调研, by its report. */
export const fieldResearch: EntryKindDefinition = {
  ...STUDY_NOTE,
  label: '专题调研',
  evidence: 'study_note/field_research',
  of: 'either',
  takesFile: true,
  fields: [formField(RESEARCH_FORMS), topicField],
};
