const USUAL = [0, 5, 10, 15, 20, 30, 45, 60];

const wordsOf = (minutes: number): string =>
  minutes === 0 ? '开始以后到的' : `开始${minutes}分钟以后到的`;

/** From when an arrival is late: the usual steps, and the one that stands in the form. */
export const lateChoices = (now: number): Array<{ key: string; label: string }> =>
  [...new Set([...USUAL, now])]
    .sort((left, right) => left - right)
    .map((minutes) => ({ key: String(minutes), label: wordsOf(minutes) }));
