import type { DraftTarget, PlanDraft } from '@shared/domain/plan/draft-schema';
import type { PlanItem, PlanText, ProposedTarget, TargetPeriod } from '@shared/domain/plan/schema';
import type { StateKind } from '@/ui';

/** Who a quantity falls on. */
export const unitWords: Readonly<Record<ProposedTarget['unit'], string>> = {
  branch: '各党支部',
  'study-group': '党组中心组',
  'party-group': '局党组',
  'organ-committee': '机关党委',
  'volunteer-corps': '志愿服务队',
  bureau: '局层面',
};

/** How often. */
export const periodWords: Readonly<Record<TargetPeriod, string>> = {
  year: '全年',
  quarter: '每季度',
  month: '每月',
  once: '年内',
  'per-matter': '每件事',
};

export type TargetValues = Pick<DraftTarget, 'unit' | 'atLeast' | 'period' | 'soft'>;

/** 各党支部全年至少1次; 力争 where the plan only strives for it. */
export const targetSentence = ({ unit, atLeast, period, soft }: TargetValues): string =>
  `${unitWords[unit]}${soft ? '力争' : ''}${periodWords[period]}至少${atLeast}次`;

interface Decided {
  kind: StateKind;
  word: string;
}

/** How a proposed quantity stands. */
export const decisionWords: Readonly<Record<DraftTarget['decision'], Decided>> = {
  open: { kind: 'todo', word: '待确认' },
  accepted: { kind: 'done', word: '已采用' },
  declined: { kind: 'record', word: '不设数量，只记录' },
};

export const itemsOf = ({ sections }: Pick<PlanText, 'sections'>): PlanItem[] =>
  sections.flatMap(({ items }) => items);

/** 识别出6个部分、18条. */
export const countsLine = (text: PlanText): string =>
  `识别出${text.sections.length}个部分、${itemsOf(text).length}条`;

/** The plan's own title, else its year, else what is missing. */
export const headingOf = ({ title, year }: Pick<PlanText, 'title' | 'year'>): string => {
  if (title) return title;
  return year === null ? '还没有填写年份' : `${year}年党建工作要点`;
};

/** The same for display, with a place of no width where large text may break the line. */
export const breakable = (heading: string): string => heading.replace(/年(?=.)/, '年\u200B');

/** What the reviewer has to decide before the plan can be put in force, in the order to take it. */
export const openMatters = ({ text, targets }: Pick<PlanDraft, 'text' | 'targets'>) => [
  ...(text.year === null ? [{ name: 'heading' as const }] : []),
  ...targets.flatMap(({ decision }, index) =>
    decision === 'open' ? [{ name: 'target' as const, index }] : [],
  ),
];

/** What stands in a text behind its title: the title is its first words. */
export const bodyOf = ({ title, text }: Pick<PlanItem, 'title' | 'text'>): string =>
  text.startsWith(title) ? text.slice(title.length).replace(/^[。.：:]/, '') : text;

/** The sentences and half-sentences of an item, to quote from; joined they are the text again. */
export const sentencesOf = (text: string): string[] => text.match(/[^。；！？]+[。；！？]*/g) ?? [];

/** A sentence as a quotation: without the mark that ends it. */
export const quotable = (sentence: string): string => sentence.replace(/[。；！？]+$/, '').trim();
