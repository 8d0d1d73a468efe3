import type { EntryKindDefinition } from './definition';

/** 督查通报: its number, and the units it went to. What it says stands in the inspection itself. */
export const inspectionBulletin: EntryKindDefinition = {
  label: '督查通报',
  register: 'publications',
  hostedBy: ['organ_committee', 'party_group'],
  evidence: 'publication/inspection_bulletin',
  states: ['draft', 'in_force'],
  elements: [],
  of: 'group',
  fields: [],
  usuallyServes: ['17.2'],
  writtenBy: ['committee_staff'],
  approvedBy: ['committee_staff', 'leader'],
  addressed: true,
  numbered: true,
  stateWords: { in_force: '已印发' },
  stepWords: { in_force: { word: '印发', done: '已印发' } },
};
