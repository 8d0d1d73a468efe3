import type { EntryField } from '../../entries/kinds';
import type { Role, UnitKind } from '../../people/schema';
import type { CaseStateName } from '../schema';

/** A move from one state to another. */
export interface CaseMove {
  to: CaseStateName;
  /** The act, as its button says it, and what is said when it is done. */
  word: string;
  done: string;
  /** `owner`: whoever sees to the matter; `checker`: whoever judges whether it is settled. */
  by: 'owner' | 'checker';
  /** What is asked for beside the day. */
  fields?: readonly EntryField[];
  /** It goes back, for a reason. */
  back?: true;
}

/** A state of a kind. */
export interface CaseStateDefinition {
  label: string;
  /** Nobody has anything left to do. */
  settled?: true;
  /** It stands out in a list although no last day is set. */
  standsOut?: true;
  moves: readonly CaseMove[];
}

/** Everything that sets one kind of case apart from another. */
export interface CaseKindDefinition {
  label: string;
  /** What it is for, in one line. */
  note: string;
  hostedBy: readonly UnitKind[];
  /** The evidence it gives, as commitments name it. */
  evidence: string;
  /** What somebody writes in a line; `fixed`: nothing, every case is called the same. */
  title: { label: string; help: string } | { fixed: string };
  /** `given`: somebody else's number; `running`: the next of the year; `none`. */
  number: 'given' | 'running' | 'none';
  numberLabel: string;
  /** What the first day is: 收到日期. */
  openedLabel: string;
  /** Its form asks for a last day; `must`: and does not let it be left out. */
  due?: 'may' | 'must';
  fields: readonly EntryField[];
  first: CaseStateName;
  states: Partial<Record<CaseStateName, CaseStateDefinition>>;
  /** Being settled is the follow-up that each one asks for (一事一报); others are followed from state to state. */
  asksFollowUp?: true;
  usuallyServes: readonly string[];
  openedBy: readonly Role[];
  ownedBy: readonly Role[];
  checkedBy: readonly Role[];
  /** Who reads it beside those. */
  overseenBy: readonly Role[];
}
