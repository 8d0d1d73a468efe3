import type { EntryKindDefinition } from './definition';
import { TALLY } from './tally';

/** 党员报到人数 (14.4): how many of how many, by a day. */
export const registrationNumbers: EntryKindDefinition = {
  ...TALLY,
  label: '党员双报到人数',
  fixedTitle: '党员到社区报到人数',
  hostedBy: ['branch', 'organ_committee'],
  evidence: 'attestation/registration_numbers',
  fields: [
    { key: 'registered', label: '已报到人数', as: 'number' },
    { key: 'members', label: '党员总数', as: 'number' },
  ],
  usuallyServes: ['14.4'],
};
