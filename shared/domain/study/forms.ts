/** The papers a study group's members and its secretary put down, by the kind of entry they belong to. */
export const SELF_STUDY_FORMS = ['自学计划', '自学记录', '心得体会'] as const;
export const RESEARCH_FORMS = ['调研报告', '调研提纲'] as const;
export const EXCHANGE_FORMS = ['发言提纲', '交流材料'] as const;
export const PAPER_FORMS = [
  '学习总结',
  '会议纪要',
  '学习简报',
  '论文',
  '成员名单',
  '上级文件回执',
  '其他材料',
] as const;

export type StudyForm =
  | (typeof SELF_STUDY_FORMS)[number]
  | (typeof RESEARCH_FORMS)[number]
  | (typeof EXCHANGE_FORMS)[number]
  | (typeof PAPER_FORMS)[number];
