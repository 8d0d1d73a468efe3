import type { EntryKindDefinition } from './definition';

const FORMS = {
  落实情况说明: 'attestation',
  发展党员系统已更新: 'attestation/system_updated',
} as const;

/** Where nothing can be counted: the unit says how it stands, and the level above checks it (P8). */
export const attestation: EntryKindDefinition = {
  label: '落实情况说明',
  register: 'statements',
  hostedBy: ['party_group', 'organ_committee', 'branch', 'business_office'],
  evidence: 'attestation',
  evidenceBy: { field: 'form', kinds: FORMS },
  tells: ({ details, state }) => ({
    attested: {
      claim: details.stands ?? '',
      checked: state.name === 'in_force' ? { at: state.at, by: '上一级' } : null,
    },
  }),
  states: ['draft', 'in_force'],
  elements: [],
  elementsOfPlan: true,
  of: 'group',
  fields: [
    { key: 'form', label: '类型', choices: Object.keys(FORMS) },
    { key: 'stands', label: '自查情况', choices: ['已落实', '推进中', '尚未开展'] },
  ],
  usuallyServes: [],
  writtenBy: ['branch_officer', 'committee_staff'],
  approvedBy: ['committee_staff', 'leader'],
  checkedFromAbove: true,
  stateWords: { draft: '待上一级核对', in_force: '已核对' },
  stepWords: {
    in_force: { word: '核对', done: '已核对' },
    draft: { word: '退回重报', done: '已退回' },
  },
};
