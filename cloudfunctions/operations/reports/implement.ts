import { implementOverUnitWith, implementWith } from '../../runtime/operation';
import type { Seals } from '../../runtime/seals';
import type { Store } from '../../store';
import type { writeOfficialPaper } from '../../writers/official-paper';
import type { writePapers } from '../../writers/paper-workbook';

/** What the operations of the function `reports` are handed by its composition root. */
export interface ReportDeps {
  store: Store;
  writePapers: typeof writePapers;
  writeOfficialPaper: typeof writeOfficialPaper;
  seals: Pick<Seals, 'statementCode'>;
  /** What stands before `?n=…&c=…` in the link that looks a statement up; empty: no link. */
  verifyLink: string;
}

export const implement = implementWith<ReportDeps>();
export const implementOverUnit = implementOverUnitWith<ReportDeps>();
