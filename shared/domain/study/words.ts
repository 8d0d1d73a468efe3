import type { StudyMode } from './schema';

export const studyModeLabels: Readonly<Record<StudyMode, string>> = {
  collective: '集体研讨',
  expert_lecture: '专题辅导',
  extended: '扩大学习会',
  self_study: '个人自学',
  field_research: '专题调研',
  exchange: '学习交流',
};

/** The modes that are held as a session, with a roster; the others are entered as what they are. */
export const SESSION_MODES = ['collective', 'expert_lecture', 'extended', 'exchange'] as const;

/** Whom a programme is for. */
export const audienceTags = [
  '年轻党员干部',
  '年轻教练员',
  '年轻党员干部和年轻教练员',
  '全体党员',
] as const;

export type SessionMode = (typeof SESSION_MODES)[number];

export const isSessionMode = (mode: string): mode is SessionMode =>
  SESSION_MODES.some((each) => each === mode);
