export interface ReasonChoice {
  key: string;
  label: string;
}

/** Longest reason the contract takes. */
export const REASON_MAX = 60;

export const strikeReasons: readonly ReasonChoice[] = [
  { key: 'not_there', label: '本人未到场' },
  { key: 'twice', label: '重复登记' },
];

export const exemptReasons: readonly ReasonChoice[] = [
  { key: 'seconded', label: '借调在外' },
  { key: 'agreed', label: '支部同意' },
];

export const exemptionEndReasons: readonly ReasonChoice[] = [
  { key: 'back', label: '已经返回' },
  { key: 'mistaken', label: '登记有误' },
];

export const removalReasons: readonly ReasonChoice[] = [
  { key: 'left', label: '已调出' },
  { key: 'mistaken', label: '列入有误' },
];

/** The reason as it is kept: one of the usual ones, or the own words; undefined while these are empty. */
export const writtenReason = (
  choices: readonly ReasonChoice[],
  choice: string,
  text: string,
): string | undefined =>
  choices.find(({ key }) => key === choice)?.label ?? (text.trim() || undefined);
