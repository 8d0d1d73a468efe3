import type { ProgressTable } from '../board/derive-table';
import type { CaseRecord } from '../cases/schema';
import type { Entry } from '../entries/schema';
import type { Inspection } from '../inspections/schema';
import type { ListVersion } from '../lists/schema';
import type { PaperContext } from './data';

/** Whose register, of which year. */
export interface RegisterContext extends PaperContext {
  year: number;
  /** Empty: of the whole office. */
  unitName: string;
}

/** Matters of some kinds; none that was taken back is among them. */
export interface CasesPaperData extends RegisterContext {
  cases: readonly CaseRecord[];
  /** Names of those who took steps in them, by their ids. */
  people: ReadonlyMap<string, string>;
  /** The round they were found in; null: they are those of the year. */
  round: Pick<Inspection, 'title'> | null;
}

/** Entries of some kinds that are in force. */
export interface EntriesPaperData extends RegisterContext {
  entries: readonly Entry[];
  /** Branches the register is of, whether or not they have an entry. */
  units: readonly Pick<Entry, 'unitId' | 'unitName'>[];
  /** Matters that entries follow from. */
  about: readonly CaseRecord[];
}

/** A round of inspection, with what was found and the bulletin there is of it. */
export interface RoundPaperData extends PaperContext {
  round: Inspection;
  findings: readonly CaseRecord[];
  bulletin: Pick<Entry, 'title' | 'number' | 'on' | 'state' | 'addressed'> | null;
  /** Titles of the plan's items, by their numbers. */
  items: ReadonlyMap<number, string>;
}

export interface ProgressPaperData extends PaperContext {
  summary: ProgressTable;
}

/** A list of responsibility, with how far each line has come. */
export interface ListPaperData extends RegisterContext {
  /** In force; null: none is. */
  list: ListVersion | null;
  /** By the commitment a line names; left out: the plan does not have it any more. */
  progress: ReadonlyMap<string, string>;
}
