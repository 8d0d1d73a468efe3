import type { EntryCard } from '@shared/contract/entries';
import { entryKinds, type RegisterName } from '@shared/domain/entries/kinds';
import { type EntryKind, entryKind } from '@shared/domain/entries/schema';
import { registerWords } from '@shared/domain/entries/words';
import { longDayOf } from '@shared/domain/time';

/** The registers in the order of the page. */
export const REGISTERS: readonly RegisterName[] = [
  'documents',
  'statements',
  'publications',
  'results',
  'talks',
  'contacts',
  'grounds',
  'numbers',
];

/** Kinds of a register; of all of them when none is named. */
export const kindsIn = (register: RegisterName | undefined): EntryKind[] =>
  entryKind.options.filter((kind) => {
    const own = entryKinds[kind].register;
    return own !== undefined && (register === undefined || own === register);
  });

/** Kinds to choose from, under the registers they stand in; those that are made elsewhere left out. */
export const kindGroups = (
  kinds: readonly EntryKind[],
): Array<{ title: string; items: Array<{ key: EntryKind; label: string }> }> =>
  REGISTERS.flatMap((register) => {
    const items = kinds
      .filter((kind) => entryKinds[kind].register === register)
      .map((key) => ({ key, label: entryKinds[key].label }));
    return items.length > 0 ? [{ title: registerWords[register], items }] : [];
  });

/** The fields whose words say most in a line, of those that were filled in. */
const headline = ({ kind, details }: EntryCard): string[] =>
  entryKinds[kind].fields
    .filter(({ as }) => as !== 'date')
    .slice(0, 2)
    .flatMap(({ key, label, as }) => {
      const text = details[key];
      return text ? [as === 'number' ? `${label}${text}` : text] : [];
    });

/** `制度文件 第三支部 2022年3月10日`; whose it is, where that may be seen. */
export const entryLine = (entry: EntryCard): string =>
  [
    entryKinds[entry.kind].label === entry.title ? '' : entryKinds[entry.kind].label,
    ...headline(entry),
    entry.unitName,
    entry.memberName ?? '',
    longDayOf(entry.on),
    entry.number ?? '',
  ]
    .filter(Boolean)
    .join(' ');
