import type { BoardMatter } from '../../board/schema';
import type { CaseRecord } from '../../cases/schema';
import type { Entry } from '../../entries/schema';
import type { ResponsibilityList } from '../../lists/schema';
import type { Actor } from '../../people/rights';
import type { UnitKind } from '../../people/schema';
import type { UnitInTree } from '../../people/tree';
import type { Instant } from '../../time';
import type { MessageContent, WorkPage } from '../schema';
import type { OwnDays } from '../working-days';

/** What rules about the plan at work look at: all of one office, as it stands now. */
export interface Ground {
  now: Instant;
  /** Of the plan in force. */
  year: number;
  units: readonly (UnitInTree & { name: string; kind: UnitKind })[];
  /** Everybody who holds a role that answers for something, see `ANSWERING_ROLES`. */
  officers: readonly Actor[];
  /** Items of the plan, in its order. */
  items: readonly { number: number; title: string }[];
  /** What the board shows as due or overdue. */
  matters: readonly BoardMatter[];
  /** Responsibility lists of the plan's year. */
  lists: readonly ResponsibilityList[];
  /** Cases on which somebody still has to do something. */
  cases: readonly CaseRecord[];
  /** Statements of units that nobody has checked yet. */
  statements: readonly Entry[];
  days: OwnDays;
}

/** Something that is to be told now, and to whom. */
export interface Notice {
  /** The thing and its period or round: nobody is told of it twice by the same rule. */
  key: string;
  unitId: string;
  unitName: string;
  memberIds: readonly string[];
  content: MessageContent;
  page: WorkPage;
}

/** A rule by which people are told something; the office may switch it off. */
export interface ReminderRule {
  label: string;
  /** Whom it tells. */
  tells: string;
  /** When it fires. */
  fires: string;
  /** What the office should know before it switches the rule off. */
  warning?: string;
  /** In five characters at most, where a template has no room for more. */
  phrase: string;
}

/** A rule of the plan at work: looked for once a working day. */
export interface WorkRule extends ReminderRule {
  find: (ground: Ground) => Notice[];
}
