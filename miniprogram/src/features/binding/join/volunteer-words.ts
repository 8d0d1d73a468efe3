/** 高校师生 and so on, as the form offers them. */
export const categories = [
  { key: 'university', label: '高校师生' },
  { key: 'retired_athlete', label: '退役运动员' },
  { key: 'sports_instructor', label: '社会体育指导员' },
  { key: 'other', label: '其他' },
] as const;

export const levels = [
  { key: 'third', label: '三级' },
  { key: 'second', label: '二级' },
  { key: 'first', label: '一级' },
  { key: 'national', label: '国家级' },
] as const;

/** What is said of the age with the consent, and the way to say the other. */
export const ages = {
  adult: { said: '已满18周岁', other: '我14至17周岁', otherKey: 'minor_with_guardian_consent' },
  minor_with_guardian_consent: {
    said: '14至17周岁，监护人已同意',
    other: '我已满18周岁',
    otherKey: 'adult',
  },
} as const;

export type Category = (typeof categories)[number]['key'];
export type Level = (typeof levels)[number]['key'];
export type Age = keyof typeof ages;
