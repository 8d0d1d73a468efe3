import type { EntryKindDefinition } from './definition';
import { TALLY } from './tally';

const FORMS = {
  党内激励关怀帮扶: 'attestation/care_visits',
  党员爱心互助: 'attestation/mutual_aid',
} as const;

/** 关怀帮扶、爱心互助 (6.4, 10.4): how often, on which day; no reason, no illness, no income. */
export const careNumbers: EntryKindDefinition = {
  ...TALLY,
  label: '关怀帮扶次数',
  fixedTitle: '关怀帮扶和爱心互助',
  hostedBy: ['organ_committee', 'branch'],
  evidence: 'attestation/care_visits',
  evidenceBy: { field: 'form', kinds: FORMS },
  fields: [
    { key: 'form', label: '类型', choices: Object.keys(FORMS) },
    { key: 'times', label: '人次', as: 'number' },
  ],
  usuallyServes: ['6.4', '10.4'],
};
