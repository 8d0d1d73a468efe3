import type { EntryKindDefinition } from './definition';
import { TALK } from './talk';

/** 提醒约谈 (17.3): with a unit and the post that answers for it, about a finding; never a name. */
export const reminderTalk: EntryKindDefinition = {
  ...TALK,
  label: '提醒约谈',
  fixedTitle: '提醒约谈',
  hostedBy: ['organ_committee', 'party_group'],
  evidence: 'talk/reminder',
  of: 'group',
  fields: [
    {
      key: 'post',
      label: '责任岗位',
      choices: ['支部书记', '支部副书记', '组织委员', '宣传委员', '纪检委员', '单位负责人'],
    },
    { key: 'by', label: '约谈方', choices: ['局党组', '机关党委', '机关纪委'] },
  ],
  usuallyServes: ['17.3'],
  writtenBy: ['committee_staff'],
  overseenBy: ['leader'],
  addressed: true,
};
