import type { LocalDate } from '../time';

const DIGITS = '零一二三四五六七八九';

/** `十二` is 12, `二十` is 20, `一百零三` is 103. */
const numberOfSigns = (signs: string): number => {
  let sum = 0;
  let digit = 0;
  for (const sign of signs) {
    const scale = sign === '百' ? 100 : sign === '十' ? 10 : 0;
    if (scale > 0) sum += (digit || 1) * scale;
    digit = scale > 0 ? 0 : DIGITS.indexOf(sign);
  }
  return sum + digit;
};

/** The number in a name such as 第三支部 or 第12党支部; none: after all that have one. */
const numberIn = (name: string): number => {
  const [, signs, digits] = /第(?:([零一二三四五六七八九十百]+)|(\d+))/.exec(name) ?? [];
  if (digits) return Number(digits);
  return signs ? numberOfSigns(signs) : Number.POSITIVE_INFINITY;
};

/** Units as people count them: by the number in the name, then as they were founded. */
export const asCounted = <Unit extends { unitId: string; name: string; validFrom: LocalDate }>(
  units: readonly Unit[],
): Unit[] => {
  const keyed = units.map((unit) => ({ unit, number: numberIn(unit.name) }));
  const byText = (one: string, other: string) => (one < other ? -1 : Number(one > other));
  return keyed
    .sort(
      (one, other) =>
        (one.number === other.number ? 0 : one.number - other.number) ||
        byText(one.unit.validFrom, other.unit.validFrom) ||
        byText(one.unit.unitId, other.unit.unitId),
    )
    .map(({ unit }) => unit);
};
