import type { UnitKind } from '../../people/schema';
import type { EntryState } from '../schema';

/** One line the form asks beside title, date and place of the paper. */
export interface EntryField {
  key: string;
  label: string;
  /** Words to choose from; left out: any words. */
  choices?: readonly string[];
  optional?: boolean;
}

/** Everything that sets one kind of entry apart from another. */
export interface EntryKindDefinition {
  label: string;
  hostedBy: readonly UnitKind[];
  /** The evidence it gives, as commitments name it. */
  evidence: string;
  /** The states it goes through, in order; the first is where it begins. */
  states: readonly Exclude<EntryState['name'], 'withdrawn'>[];
  /** Elements of a checklist it may fill; empty: it fills none. */
  elements: readonly string[];
  /** `person`: it is somebody's, `group`: it is the unit's, `either`. */
  of: 'person' | 'group' | 'either';
  fields: readonly EntryField[];
  /** Commitments it serves when nobody chose any, by their ids in the plan. */
  usuallyServes: readonly string[];
}
