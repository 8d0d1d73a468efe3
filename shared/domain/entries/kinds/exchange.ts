import { EXCHANGE_FORMS } from '../../study/forms';
import type { EntryKindDefinition } from './definition';
import { formField, STUDY_NOTE, topicField } from './study-note';

/** 学习交流: outlines of what was spoken on, and papers that went round. */
export const exchange: EntryKindDefinition = {
  ...STUDY_NOTE,
  label: '学习交流',
  evidence: 'study_note/exchange',
  of: 'either',
  takesFile: true,
  fields: [formField(EXCHANGE_FORMS), topicField],
};
