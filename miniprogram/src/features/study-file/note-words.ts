import type { EntryCard } from '@shared/contract/entries';
import { entryKinds } from '@shared/domain/entries/kinds';
import type { EntryKind } from '@shared/domain/entries/schema';
import { longDayOf } from '@shared/domain/time';

/** Kinds of notes of study, in the order of the form. */
export const NOTE_KINDS = [
  'self_study',
  'field_research',
  'exchange',
  'study_paper',
] as const satisfies readonly EntryKind[];

export type NoteKind = (typeof NOTE_KINDS)[number];

interface Material {
  kind: NoteKind;
  form: string;
}

const keyOf = ({ kind, form }: Material): string => `${kind}:${form}`;

const materials: readonly Material[] = NOTE_KINDS.flatMap((kind) =>
  (entryKinds[kind].fields.find(({ key }) => key === 'form')?.choices ?? []).map((form) => ({
    kind,
    form,
  })),
);

/** Every paper there is to put down, under its kind: one choice settles both. */
export const materialGroups = NOTE_KINDS.map((kind) => ({
  title: entryKinds[kind].label,
  items: materials
    .filter((one) => one.kind === kind)
    .map((one) => ({ key: keyOf(one), label: one.form })),
}));

export const materialOf = (key: string): Material | undefined =>
  materials.find((one) => keyOf(one) === key);

/** `2022年3月10日 心得体会，演示·李建国`. */
export const noteLine = ({ on, details, memberName, unitName }: EntryCard): string =>
  `${longDayOf(on)} ${details.form ?? ''}，${memberName ?? unitName}`;
