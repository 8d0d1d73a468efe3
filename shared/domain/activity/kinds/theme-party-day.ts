import { type KindDefinition, usual } from './definition';

/**
 * 主题党日: one fixed day a month in the branch.
 * Source: 《中国共产党支部工作条例（试行）》 art. 16; the plan's own target is item 4.
 */
export const themePartyDay: KindDefinition = {
  ...usual,
  label: '主题党日',
  group: '支部组织生活',
  hints: ['主题党日'],
  hostedBy: ['branch'],
  details: ['site'],
  paper: 'activity_record',
  templates: [
    { id: 'study', name: '专题学习', theme: '学条例 强支部', place: '', durationMinutes: 90 },
    { id: 'site', name: '现场教学', theme: '走进红色教育基地', place: '', durationMinutes: 150 },
    { id: 'service', name: '服务群众', theme: '我为群众办实事', place: '', durationMinutes: 120 },
    { id: 'life', name: '政治生日', theme: '重温入党誓词', place: '', durationMinutes: 60 },
  ],
};
