import type { EntryKindDefinition } from './definition';
import { givenByField, RESULT } from './result';

/** 文明单位 (5.4): the title the bureau holds. */
export const civilisedUnit: EntryKindDefinition = {
  ...RESULT,
  label: '文明单位',
  hostedBy: ['party_group'],
  evidence: 'assessment/civilised_unit',
  fields: [
    { key: 'level', label: '级别', choices: ['市级', '省级', '全国'] },
    {
      key: 'result',
      label: '结果',
      choices: ['新获评', '复查保留'],
    },
    givenByField,
  ],
  usuallyServes: ['5.4'],
};
