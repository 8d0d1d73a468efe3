import type { EntryKindDefinition } from './definition';
import { TALK } from './talk';

/** 廉政谈话 (13.2): type and date; with whom, for those who keep this register alone. */
export const integrityTalk: EntryKindDefinition = {
  ...TALK,
  label: '廉政谈话',
  fixedTitle: '廉政谈话',
  hostedBy: ['party_group', 'organ_committee'],
  evidence: 'talk/integrity',
  of: 'group',
  fields: [
    { key: 'form', label: '类型', choices: ['任职谈话', '日常谈话', '节前谈话', '集体谈话'] },
    { key: 'persons', label: '谈话人数', as: 'number' },
    { key: 'by', label: '谈话人', names: true, optional: true },
  ],
  usuallyServes: ['13.2'],
  writtenBy: ['committee_staff'],
  overseenBy: [],
  namesFor: ['committee_staff'],
};
