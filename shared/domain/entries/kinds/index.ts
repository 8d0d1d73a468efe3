import type { EntryKind } from '../schema';
import type { EntryKindDefinition } from './definition';
import { programme } from './programme';
import { studyRegime } from './study-regime';

/** The registry of kinds: a new kind is one file and one line here. */
export const entryKinds: Record<EntryKind, EntryKindDefinition> = {
  study_regime: studyRegime,
  programme,
};

export type { EntryField, EntryKindDefinition, EntryStep } from './definition';
