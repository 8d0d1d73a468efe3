/** A unit a roster may name. */
export interface NamedUnit {
  unitId: string;
  name: string;
  /** A shorter name it goes by; null when it has none. */
  columnName: string | null;
}

const DIGITS = '〇一二三四五六七八九';

const numeral = (digits: string): string => {
  const value = Number(digits);
  if (value < 10) return DIGITS.charAt(value);
  if (value > 99) return digits;
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens > 1 ? DIGITS.charAt(tens) : ''}十${ones > 0 ? DIGITS.charAt(ones) : ''}`;
};

/** One form for what is surely the same name: 第3党支部, 第三支部, 中共××局第三支部委员会. */
const formOf = (name: string): string =>
  name
    .replace(/[\s\u3000（）()]/g, '')
    .replace(/^中共/, '')
    .replace(/委员会$/, '')
    .replace(/党支部/g, '支部')
    .replace(/\d+/g, numeral);

/** Letters to add or leave out to make one text of the other. */
const distance = (left: string, right: string): number => {
  let row = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (left.charAt(i - 1) === right.charAt(j - 1) ? 0 : 2);
      next[j] = Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row[right.length] ?? 0;
};

export interface UnitNames {
  /** The one unit that surely is meant. */
  find: (name: string) => NamedUnit | undefined;
  /** The one with the nearest name; undefined when none is near. */
  nearest: (name: string) => NamedUnit | undefined;
}

/** Finds units by the names people write. Two units of one name are told apart by nobody here. */
export const unitNames = (units: readonly NamedUnit[]): UnitNames => {
  const forms = units.flatMap((unit) =>
    [...new Set([unit.name, unit.columnName ?? unit.name].map(formOf))].map((form) => ({
      form,
      unit,
    })),
  );
  const byForm = new Map<string, Set<NamedUnit>>();
  for (const { form, unit } of forms) {
    byForm.set(form, (byForm.get(form) ?? new Set()).add(unit));
  }
  const nearestOf = new Map<string, NamedUnit | undefined>();
  const search = (wanted: string): NamedUnit | undefined => {
    const [first, second] = forms
      .map(({ form, unit }) => ({ unit, apart: distance(wanted, form), length: form.length }))
      .sort((left, right) => left.apart - right.apart);
    const common = first ? (wanted.length + first.length - first.apart) / 2 : 0;
    if (!first || common < wanted.length / 2) return undefined;
    return second && second.apart === first.apart && second.unit !== first.unit
      ? undefined
      : first.unit;
  };
  return {
    find: (name) => {
      const found = byForm.get(formOf(name));
      return found?.size === 1 ? [...found][0] : undefined;
    },
    nearest: (name) => {
      const wanted = formOf(name);
      if (!nearestOf.has(wanted)) nearestOf.set(wanted, search(wanted));
      return nearestOf.get(wanted);
    },
  };
};
