import type { Role, UnitKind } from '../../people/schema';
import type { EntryState } from '../schema';

/** One line the form asks beside title, date and place of the paper. */
export interface EntryField {
  key: string;
  label: string;
  /** Words to choose from; left out: any words. */
  choices?: readonly string[];
  /** It names a topic of the unit's study plan of the entry's year, by its id. */
  namesTopic?: true;
  optional?: boolean;
}

/** A state that is reached by going on; what is withdrawn leaves the way. */
export type EntryStep = Exclude<EntryState['name'], 'withdrawn'>;

/** Everything that sets one kind of entry apart from another. */
export interface EntryKindDefinition {
  label: string;
  hostedBy: readonly UnitKind[];
  /** The evidence it gives, as commitments name it. */
  evidence: string;
  /** The states it goes through, in order; the first is where it begins. */
  states: readonly [EntryStep, ...EntryStep[]];
  /** Elements of a checklist it may fill; empty: it fills none. */
  elements: readonly string[];
  /** `person`: it is somebody's, `group`: it is the unit's, `either`. */
  of: 'person' | 'group' | 'either';
  fields: readonly EntryField[];
  /** Commitments it serves when nobody chose any, by their ids in the plan. */
  usuallyServes: readonly string[];
  /** Who writes it for the unit. */
  writtenBy: readonly Role[];
  /** Who takes it on from its first state: the level above whoever writes it. */
  approvedBy: readonly Role[];
  /** People of the unit may write their own. */
  byOneself?: true;
  /** Its day may lie ahead: a plan, an appointment. */
  mayLieAhead?: true;
  /** Where the office allows it, a file may be kept with it. */
  takesFile?: true;
  /** It names the quarter it reports on. */
  ofQuarter?: true;
  /**
   * A document that stays in force over the years: one with an earlier date still counts in the year in
   * which it is put down. In force, it takes the place of the unit's other one for the same element.
   */
  standing?: true;
  /** In force, it takes the place of the unit's other one of the same year. */
  onePerYear?: true;
}
