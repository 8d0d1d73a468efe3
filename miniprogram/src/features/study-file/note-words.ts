import type { EntryCard } from '@shared/contract/entries';
import { entryKinds } from '@shared/domain/entries/kinds';
import type { EntryKind } from '@shared/domain/entries/schema';
import type { StudyMode } from '@shared/domain/study/schema';
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

/** The paper that is usually put down for a topic studied in this mode. */
export const usualMaterial = (mode: StudyMode | undefined): string => {
  if (mode === 'self_study') return keyOf({ kind: 'self_study', form: '自学记录' });
  if (mode === 'field_research') return keyOf({ kind: 'field_research', form: '调研报告' });
  if (mode === 'exchange') return keyOf({ kind: 'exchange', form: '交流材料' });
  return keyOf({ kind: 'self_study', form: '心得体会' });
};

/** `2022年3月10日 心得体会，演示·李建国`. */
export const noteLine = ({ on, details, memberName, unitName }: EntryCard): string =>
  `${longDayOf(on)} ${details.form ?? ''}，${memberName ?? unitName}`;
