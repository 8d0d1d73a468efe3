import type { EntryKindDefinition } from './definition';
import { givenByField, RESULT } from './result';

const MET = '达到标准过硬';

/** 标准过硬 (9.4): a branch's result, by whom and in which document. */
export const standardResult: EntryKindDefinition = {
  ...RESULT,
  label: '标准过硬评定',
  hostedBy: ['branch'],
  evidence: 'assessment/standard_met',
  tells: ({ details }) => ({ reached: details.result === MET }),
  fields: [{ key: 'result', label: '结果', choices: [MET, '尚未达到'] }, givenByField],
  usuallyServes: ['9.4'],
};
