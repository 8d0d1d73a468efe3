import type { EntryKindDefinition } from './definition';
import { givenByField, RESULT } from './result';

/** 星级评定 (17.4): what the work committee decided on a branch. */
export const starRating: EntryKindDefinition = {
  ...RESULT,
  label: '星级评定',
  hostedBy: ['branch'],
  evidence: 'assessment/star_rating',
  fields: [
    { key: 'stars', label: '星级', choices: ['一星', '二星', '三星', '四星', '五星'] },
    givenByField,
  ],
  usuallyServes: ['17.4'],
};
