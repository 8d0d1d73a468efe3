export type StrikeChoice = 'not_there' | 'twice' | 'other';

/** Longest reason the contract takes. */
export const REASON_MAX = 60;

export const strikeReasons: ReadonlyArray<{ key: StrikeChoice; label: string }> = [
  { key: 'not_there', label: '本人未到场' },
  { key: 'twice', label: '重复登记' },
  { key: 'other', label: '其他' },
];

/** The reason as it is kept; undefined while 其他 says nothing. */
export const writtenReason = (choice: StrikeChoice, text: string): string | undefined => {
  if (choice === 'other') return text.trim() || undefined;
  return strikeReasons.find(({ key }) => key === choice)?.label;
};
