import * as z from 'zod/mini';

/**
 * How something is studied (学习方式): 集体研讨, 专题辅导, 扩大学习会, 个人自学, 专题调研, 学习交流.
 * The first three, and an exchange, are sessions with a roster; the rest are dated entries.
 */
export const studyMode = z.enum([
  'collective',
  'expert_lecture',
  'extended',
  'self_study',
  'field_research',
  'exchange',
]);

/** What is studied: the title of a public document, with a link where there is one; never its text. */
export const studyMaterial = z.object({ title: z.string(), link: z.nullable(z.string()) });

/** What sets a study session apart from other activities. */
export const studyDetails = z.object({
  mode: studyMode,
  /** The topic of the year's study plan it takes up; null: not planned there. */
  topicId: z.nullable(z.string()),
  materials: z.array(studyMaterial),
  /** Who speaks (重点发言): names alone, never what was said. */
  keynoteSpeakers: z.array(z.string()),
});

/** A session of which nothing more was said. */
export const plainSession = {
  mode: 'collective',
  topicId: null,
  materials: [],
  keynoteSpeakers: [],
} satisfies z.infer<typeof studyDetails>;

/** The eight regimes of item 4 of the plan, in its order and words. */
export const STUDY_REGIMES = [
  '学习考勤',
  '个人自学',
  '集体研讨',
  '学习档案',
  '学习交流',
  '专题调研',
  '学习通报',
  '学习考核',
] as const;

export type StudyMode = z.infer<typeof studyMode>;
export type StudyMaterial = z.infer<typeof studyMaterial>;
export type StudyDetails = z.infer<typeof studyDetails>;
