import type { Instant } from '@shared/domain/time';
import { reportRegistry } from '../operations/reports';
import { type ApiReply, type ApiRequest, createDispatch } from '../runtime/dispatch';
import type { Log } from '../runtime/log';
import { overStore } from '../runtime/over-store';
import { createSeals } from '../runtime/seals';
import { createStore, type Database } from '../store';

export interface ReportsParts {
  db: Database;
  clock: () => Instant;
  log: Log;
  /** Codes of statements are derived from it, as in `api`. */
  checkInSecret: string;
  /** What stands before `?n=…&c=…` in the link that looks a statement up; left out: no link. */
  verifyLink?: string | undefined;
}

export type Reports = (request: ApiRequest) => Promise<ApiReply>;

/** Wires the function together; the deployed function and the local run differ only in the parts. */
export const createReports = (parts: ReportsParts): Reports => {
  const { db, clock, log } = parts;
  const store = createStore(db);
  return createDispatch({
    registry: reportRegistry,
    deps: {
      store,
      // Its library is run when the first workbook is asked for, not when an instance starts.
      writePapers: async (sheets) =>
        (await import('../writers/paper-workbook')).writePapers(sheets),
      writeOfficialPaper: async (paper) =>
        (await import('../writers/official-paper')).writeOfficialPaper(paper),
      seals: createSeals(parts.checkInSecret),
      verifyLink: parts.verifyLink ?? '',
    },
    ...overStore(store),
    clock,
    log,
  });
};
