import type { EntryKindDefinition } from './definition';
import { TALK } from './talk';

/** 谈心谈话 (6.2): the branch knows who with whom; above it a number is all there is. */
export const heartToHeartTalk: EntryKindDefinition = {
  ...TALK,
  label: '谈心谈话',
  fixedTitle: '谈心谈话',
  hostedBy: ['branch'],
  evidence: 'talk/heart_to_heart',
  of: 'person',
  personLabel: '谈话对象',
  fields: [
    { key: 'by', label: '谈话人', names: true },
    {
      key: 'form',
      label: '情形',
      choices: ['支部书记与党员', '支委之间', '支委与党员', '党员之间'],
    },
  ],
  usuallyServes: ['6.2'],
  writtenBy: ['branch_officer'],
  overseenBy: ['committee_staff'],
  namesFor: ['branch_officer'],
};
