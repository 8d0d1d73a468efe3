import type { EntryField, EntryKindDefinition } from './definition';

/** What all notes of study have in common: a fact that is true once it is put down, by oneself or the secretary. */
export const STUDY_NOTE = {
  hostedBy: ['study_group'],
  states: ['in_force'],
  elements: [],
  usuallyServes: [],
  writtenBy: ['study_secretary', 'committee_staff'],
  approvedBy: [],
  byOneself: true,
} as const satisfies Partial<EntryKindDefinition>;

/** Which paper it is. */
export const formField = (choices: readonly string[]): EntryField => ({
  key: 'form',
  label: '材料',
  choices,
});

/** The topic of the year's study plan, by its id. */
export const topicField: EntryField = {
  key: 'topic',
  label: '学习专题',
  namesTopic: true,
  optional: true,
};
