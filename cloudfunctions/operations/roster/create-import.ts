import { rosterCreateImport } from '@shared/contract/roster-import';
import { refuse, succeed } from '@shared/domain/outcome';
import { rosterRefusals } from '@shared/domain/roster/messages';
import { readRoster } from '@shared/domain/roster/read-roster';
import { localDateOf } from '@shared/domain/time';
import { idOfRequest } from '../../runtime/door';
import { noCounts } from '../../store';
import { implement, nothingToLoad } from '../implement';
import { summaryOf } from './summary';
import { rosterUnits } from './units';

/** Rows kept in one document until they are compared. */
const PAGE = 250;

/** Pages written in one call. */
const PAGES_TOGETHER = 10;

/**
 * Reads the file and keeps its rows page by page; the import itself is written last, so that a file
 * that was cut off while being kept does not exist.
 */
export const createImport = implement(rosterCreateImport, {
  load: nothingToLoad,
  handle: async ({ actor, input, now, deps: { store, readRosterFile } }) => {
    const { officeId, memberId } = actor;
    const id = idOfRequest(memberId, input.requestId);
    const again = await store.rosterImports.one(id);
    if (again) return succeed(summaryOf(again));
    const read = await readRosterFile(Buffer.from(input.base64, 'base64'));
    if (!read.ok) return refuse('ROSTER_FILE_UNREADABLE', { message: rosterRefusals[read.reason] });
    const day = localDateOf(now);
    const entries = readRoster(read.rows, await rosterUnits(store, officeId, day));
    const pages = Array.from({ length: Math.ceil(entries.length / PAGE) }, (_, at) => ({
      officeId,
      importId: id,
      entries: entries.slice(at * PAGE, (at + 1) * PAGE),
    }));
    for (let from = 0; from < pages.length; from += PAGES_TOGETHER) {
      await store.rosterImports.addPages(pages.slice(from, from + PAGES_TOGETHER), from);
    }
    const unitIds = [...new Set(entries.flatMap(({ values }) => values.unitId ?? []))];
    const record = {
      id,
      officeId,
      fileName: input.name,
      createdAt: now,
      createdBy: memberId,
      createdByName: actor.name,
      state: 'comparing' as const,
      revision: 1,
      day,
      rows: entries.length,
      pages: pages.length,
      pagesDone: 0,
      unitIds,
      unitsDone: 0,
      lookedAt: null,
      counts: noCounts,
      columns: read.columns,
      sheetsLeft: read.sheetsLeft,
      endsOn: null,
      slot: id,
      settledAt: null,
      rowsRemoved: false,
      history: [{ at: now, by: memberId, action: 'created', after: { rows: entries.length } }],
    };
    if (await store.rosterImports.add(record)) return succeed(summaryOf(record));
    const first = await store.rosterImports.one(id);
    return first ? succeed(summaryOf(first)) : refuse('NOT_FOUND', {});
  },
});
