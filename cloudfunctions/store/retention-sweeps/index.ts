import {
  type RetentionKind,
  type RetentionLimits,
  retentionKind,
} from '@shared/domain/retention/terms';
import type { Store } from '../index';
import { checkInTechnical } from './check-in-technical';
import { dataRequests } from './data-requests';
import { feedback } from './feedback';
import { listNames } from './list-names';
import { namedAttendance } from './named-attendance';
import { ownEntries } from './own-entries';
import { rosterImportRows } from './roster-import-rows';
import type { Due, Sweep } from './sweep';
import { volunteerRecords } from './volunteer-records';

/** What retention removes: a new kind is one file, one line here, and its words and term. */
export const sweeps = {
  check_in_technical: checkInTechnical,
  named_attendance: namedAttendance,
  own_entries: ownEntries,
  list_names: listNames,
  data_requests: dataRequests,
  feedback,
  roster_import_rows: rosterImportRows,
  volunteer_records: volunteerRecords,
} as const satisfies Record<RetentionKind, Sweep>;

/** What is due of each kind. Changes nothing. */
export const lookForDue = async (
  store: Store,
  officeId: string,
  limits: RetentionLimits,
): Promise<{ kind: RetentionKind; found: Due }[]> =>
  Promise.all(
    retentionKind.options.map(async (kind) => ({
      kind,
      found: await sweeps[kind].look(store, officeId, limits),
    })),
  );
