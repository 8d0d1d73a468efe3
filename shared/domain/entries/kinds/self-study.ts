import { SELF_STUDY_FORMS } from '../../study/forms';
import type { EntryKindDefinition } from './definition';
import { formField, STUDY_NOTE, topicField } from './study-note';

/** 个人自学: that somebody planned it, did it and wrote it up; never for how long, and never what. */
export const selfStudy: EntryKindDefinition = {
  ...STUDY_NOTE,
  label: '个人自学',
  evidence: 'study_note/self_study',
  of: 'person',
  takesFile: true,
  fields: [formField(SELF_STUDY_FORMS), topicField],
};
