import type { EntryKindDefinition } from './definition';

/** Which document it is, and the evidence it gives. */
const FORMS = {
  制度: 'document/regulation',
  责任清单: 'document/responsibility_list',
  措施清单: 'document/measure_list',
  方案或计划: 'document/scheme',
  存在问题清单: 'document/problem_list',
  贯彻落实意见: 'document/implementation_opinion',
  年度工作要点: 'document/annual_plan',
  议事日程: 'document/agenda_reference',
  表彰名单: 'document/honours_list',
  项目进展文件: 'document/milestone',
  其他文件: 'document',
} as const;

/** A regulation, list or scheme: who issued it, its number, whether it is in force. Never its text. */
export const document: EntryKindDefinition = {
  label: '制度文件',
  register: 'documents',
  hostedBy: ['party_group', 'organ_committee', 'branch', 'business_office', 'study_group'],
  evidence: 'document',
  evidenceBy: { field: 'form', kinds: FORMS },
  states: ['draft', 'approved', 'in_force'],
  elements: [],
  elementsOfPlan: true,
  of: 'group',
  fields: [
    { key: 'form', label: '文件类型', choices: Object.keys(FORMS) },
    {
      key: 'level',
      label: '发文层级',
      choices: ['局党组', '机关党委', '机关纪委', '党支部', '业务科室'],
    },
  ],
  usuallyServes: [],
  writtenBy: ['branch_officer', 'committee_staff'],
  approvedBy: ['committee_staff', 'leader'],
  standing: true,
  sideBySide: true,
  numbered: true,
  linked: true,
};
