import type { EntryKindDefinition } from './definition';
import { givenByField, RESULT } from './result';

const RESULTS = {
  达到标准过硬: 'assessment/standard_met',
  尚未达到: 'assessment/standard_open',
} as const;

/** 标准过硬 (9.4): a branch's result, by whom and in which document. */
export const standardResult: EntryKindDefinition = {
  ...RESULT,
  label: '标准过硬评定',
  hostedBy: ['branch'],
  evidence: 'assessment/standard_open',
  evidenceBy: { field: 'result', kinds: RESULTS },
  fields: [{ key: 'result', label: '结果', choices: Object.keys(RESULTS) }, givenByField],
  usuallyServes: ['9.4'],
};
