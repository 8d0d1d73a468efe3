const QUARTER_NAMES = ['第一季度', '第二季度', '第三季度', '第四季度'] as const;

/** 第一季度. */
export const quarterName = (quarter: number): string => QUARTER_NAMES[quarter - 1] ?? '';
