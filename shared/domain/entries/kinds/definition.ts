import type { Role, UnitKind } from '../../people/schema';
import type { ProgressRecord } from '../../progress/schema';
import type { Entry, EntryState } from '../schema';

/** One line the form asks beside title, date and place of the paper. */
export interface EntryField {
  key: string;
  label: string;
  /** Words to choose from; left out: any words. */
  choices?: readonly string[];
  /** It names a topic of the unit's study plan of the entry's year, by its id. */
  namesTopic?: true;
  optional?: boolean;
  /** A whole number, or a day; left out: words. */
  as?: 'number' | 'date';
  /** Names a person: shown to those alone who see the kind's names. */
  names?: true;
}

/** Registers as the page groups them. */
export type RegisterName =
  | 'documents'
  | 'publications'
  | 'talks'
  | 'results'
  | 'statements'
  | 'contacts'
  | 'grounds'
  | 'numbers';

/** A state that is reached by going on; what is withdrawn leaves the way. */
export type EntryStep = Exclude<EntryState['name'], 'withdrawn'>;

/** Everything that sets one kind of entry apart from another. */
export interface EntryKindDefinition {
  label: string;
  hostedBy: readonly UnitKind[];
  /** The register it stands in; left out: it has pages of its own. */
  register?: RegisterName;
  /** The evidence it gives, as commitments name it. */
  evidence: string;
  /** Evidence that follows from what was chosen in a field; other words give `evidence`. */
  evidenceBy?: { field: string; kinds: Readonly<Record<string, string>> };
  /** What it tells the progress rules beside its date: whether a result was reached, what was stated. */
  tells?: (
    entry: Pick<Entry, 'at' | 'details' | 'state'>,
  ) => Pick<ProgressRecord, 'reached' | 'followedAt' | 'attested'>;
  /** The states it goes through, in order; the first is where it begins. */
  states: readonly [EntryStep, ...EntryStep[]];
  /** Elements of a checklist it may fill; empty: it fills none. */
  elements: readonly string[];
  /** It may fill an element of the checklist of a commitment it serves. */
  elementsOfPlan?: true;
  /** `person`: it is somebody's, `group`: it is the unit's, `either`. */
  of: 'person' | 'group' | 'either';
  /** Whom it may be of: people of the unit (left out), or the office's leaders. */
  personFrom?: 'leaders';
  /** What the person is in it: 谈话对象. Left out: 是谁的. */
  personLabel?: string;
  /** Its title, where nobody writes one: what is not asked cannot tell too much. */
  fixedTitle?: string;
  fields: readonly EntryField[];
  /** Commitments it serves when nobody chose any, by their ids in the plan. */
  usuallyServes: readonly string[];
  /** Who writes it for the unit. */
  writtenBy: readonly Role[];
  /** Who takes it on from its first state: the level above whoever writes it. */
  approvedBy: readonly Role[];
  /** Who reads it beside those; left out: as all of its sort. */
  overseenBy?: readonly Role[];
  /** Who sees whom it names; everybody else who reads it sees that it was. Left out: all readers. */
  namesFor?: readonly Role[];
  /** People of the unit read it although it is somebody's: a leader's contact point, say. */
  openToUnit?: true;
  /** People of the unit do not read it although it is nobody's own. */
  closedToMembers?: true;
  /** It goes to units, which are named in it and read it; never to persons. */
  addressed?: true;
  /** Whoever takes it on holds the role in a unit above, and did not write it. */
  checkedFromAbove?: true;
  /** People of the unit may write their own. */
  byOneself?: true;
  /** Its day may lie ahead: a plan, an appointment. */
  mayLieAhead?: true;
  /** It names the quarter it reports on. */
  ofQuarter?: true;
  /**
   * A document that stays in force over the years: one with an earlier date still counts in the year in
   * which it is put down. In force, it takes the place of the unit's other one for the same element.
   */
  standing?: true;
  /** Several stand beside each other for the same element: the newer takes no older one's place. */
  sideBySide?: true;
  /** Its form asks for the document's number. */
  numbered?: true;
  /** Its form asks for the address of a public page. */
  linked?: true;
  /** What its states are called, where they are called otherwise. */
  stateWords?: Partial<Record<EntryStep, string>>;
  /** What the steps to them are called, and what is said when one is taken. */
  stepWords?: Partial<Record<EntryStep, { word: string; done: string }>>;
  /** In force, it takes the place of the unit's other one of the same year. */
  onePerYear?: true;
}
