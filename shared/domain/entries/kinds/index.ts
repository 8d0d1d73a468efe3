import type { Entry, EntryKind } from '../schema';
import type { EntryKindDefinition } from './definition';
import { exchange } from './exchange';
import { fieldResearch } from './field-research';
import { programme } from './programme';
import { selfStudy } from './self-study';
import { studyChecklist } from './study-checklist';
import { studyPaper } from './study-paper';
import { studyRegime } from './study-regime';
import { studyShowing } from './study-showing';

/** The registry of kinds: a new kind is one file and one line here. */
export const entryKinds: Record<EntryKind, EntryKindDefinition> = {
  study_regime: studyRegime,
  study_showing: studyShowing,
  programme,
  self_study: selfStudy,
  field_research: fieldResearch,
  exchange,
  study_paper: studyPaper,
  study_checklist: studyChecklist,
};

/** Kinds of documents that stay in force from year to year, of these. */
export const standingOf = (kinds: readonly EntryKind[]): EntryKind[] =>
  kinds.filter((kind) => entryKinds[kind].standing);

/** Whether a file may be kept with an entry, as far as the entry goes. */
export const takesFile = ({ kind, state }: Pick<Entry, 'kind' | 'state'>): boolean =>
  Boolean(entryKinds[kind].takesFile) && state.name !== 'withdrawn';

export type { EntryField, EntryKindDefinition } from './definition';
