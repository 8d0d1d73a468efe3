import {
  type CollectionDeclaration,
  changed,
  index,
  uniqueIndex,
  unsealed,
} from './index-declarations';

/** What the board is derived from; its changes are audited. */
const onBoard = [changed, unsealed] as const;

/**
 * Every collection, index and security rule of the product, for the local cloud and for the deploy
 * alike. No collection may be read or written by a client: all belong to the functions alone.
 *
 * Indexes begin with the office, with one exception: `members.byAccount` is how the office of a
 * caller is found in the first place. It is unique, so that one account is never two people; who has
 * no account yet holds a place of their own there (`unbound:<id>`).
 */
const declared = [
  { name: 'offices', indexes: [unsealed] },
  { name: 'units', indexes: [index('byOffice', 'officeId'), ...onBoard] },
  {
    name: 'members',
    indexes: [
      uniqueIndex('byAccount', 'accountId'),
      index('byOffice', 'officeId'),
      index('byUnit', 'officeId', 'memberships.unitId'),
      index('byPhone', 'officeId', 'phone'),
      index('byName', 'officeId', 'name'),
      index('byUnitAndName', 'officeId', 'memberships.unitId', 'name'),
      index('byRosterKey', 'officeId', 'rosterKey'),
      index('byLeading', 'officeId', 'leading'),
      index('byTransfer', 'officeId', 'transfer.toUnitId'),
      ...onBoard,
    ],
  },
  // An account that is bound to nobody names no office: invitations are found by the code's hash.
  { name: 'invitations', indexes: [uniqueIndex('byCode', 'codeHash'), unsealed] },
  // Technical and short-lived, no records of an office: swept by their end.
  { name: 'guesses', indexes: [index('byEnd', 'endsAt')] },
  { name: 'partings', indexes: [index('byTime', 'officeId', 'at')] },
  {
    name: 'sessions',
    indexes: [index('byAccount', 'accountId'), index('byEnd', 'expiresAt')],
  },
  {
    name: 'activities',
    indexes: [
      index('byUnit', 'officeId', 'unitId', 'startsAt'),
      index('byYear', 'officeId', 'planYear', 'startsAt'),
      index('byState', 'officeId', 'state.name', 'startsAt'),
      index('byWhatIsKept', 'officeId', 'keeps', 'endsAt'),
      index('byJoint', 'officeId', 'jointId', 'unitId'),
      index('byTime', 'officeId', 'startsAt'),
      index('byProgramme', 'officeId', 'programmeId', 'startsAt'),
      ...onBoard,
    ],
  },
  {
    name: 'attendance',
    indexes: [
      index('byActivity', 'officeId', 'activityId', 'state'),
      index('byMember', 'officeId', 'memberId', 'startsAt'),
      ...onBoard,
    ],
  },
  {
    name: 'attendance_asks',
    // One of a kind may be open for each person and activity: its slot is taken.
    indexes: [
      uniqueIndex('bySlot', 'officeId', 'slot'),
      index('byUnit', 'officeId', 'unitId', 'state.name', 'createdAt'),
      index('byState', 'officeId', 'state.name', 'createdAt'),
      index('byMember', 'officeId', 'memberId', 'createdAt'),
      index('byActivity', 'officeId', 'activityId'),
      unsealed,
    ],
  },
  {
    name: 'roster_imports',
    // One import of an office at a time is carried out: its slot is taken.
    indexes: [
      index('byOffice', 'officeId', 'createdAt'),
      uniqueIndex('bySlot', 'officeId', 'slot'),
      unsealed,
    ],
  },
  { name: 'roster_import_pages', indexes: [index('byImport', 'officeId', 'importId')] },
  {
    name: 'roster_import_rows',
    indexes: [
      index('byVerdict', 'officeId', 'importId', 'verdict', 'sequence'),
      index('byApplied', 'officeId', 'importId', 'applied', 'sequence'),
      index('byMember', 'officeId', 'importId', 'touches'),
      index('byName', 'officeId', 'importId', 'name'),
    ],
  },
  {
    name: 'data_requests',
    indexes: [
      index('byMember', 'officeId', 'memberId', 'createdAt'),
      index('byState', 'officeId', 'state.name', 'createdAt'),
      index('bySettling', 'officeId', 'settledAt'),
      unsealed,
    ],
  },
  // Technical and short-lived: parts of large inputs on their way.
  {
    name: 'input_parts',
    indexes: [index('byUpload', 'officeId', 'memberId', 'uploadId'), index('byTime', 'at')],
  },
  { name: 'settings', indexes: [unsealed] },
  {
    name: 'retention_runs',
    indexes: [
      index('byTime', 'officeId', 'createdAt'),
      index('byEnd', 'officeId', 'finishedAt'),
      unsealed,
    ],
  },
  { name: 'plans', indexes: [index('byOffice', 'officeId', '-year'), ...onBoard] },
  // What was decided about the end of a year: the day for late entries, reopenings.
  { name: 'plan_years', indexes: [index('byOffice', 'officeId', '-year'), unsealed] },
  { name: 'plan_drafts', indexes: [index('byOffice', 'officeId', '-createdAt'), unsealed] },
  {
    name: 'audit',
    indexes: [
      uniqueIndex('bySequence', 'officeId', 'sequence'),
      uniqueIndex('byEntry', 'officeId', 'entryId', 'recordId'),
      index('byRecord', 'officeId', 'recordId', 'sequence'),
      index('byActor', 'officeId', 'by', 'sequence'),
      index('byTime', 'officeId', 'at'),
    ],
  },
  // One document for each message somebody allowed.
  {
    name: 'message_credits',
    indexes: [
      index('byMember', 'officeId', 'memberId', 'messageId'),
      index('byTime', 'officeId', 'createdAt'),
    ],
  },
  {
    name: 'messages',
    indexes: [
      index('byTurn', 'officeId', 'state.name', 'state.at'),
      index('byActivity', 'officeId', 'subject.activityId', 'createdAt'),
      index('byMember', 'officeId', 'memberId', 'createdAt'),
      index('byTime', 'officeId', 'createdAt'),
      index('byOccasion', 'officeId', 'subject.occasion', 'createdAt'),
      index('byUnit', 'officeId', 'unitId', 'createdAt'),
    ],
  },
  // Papers that were taken out: kept for a day, the audit of it for good.
  {
    name: 'reports',
    indexes: [
      index('byMaker', 'officeId', 'createdBy', 'createdAt'),
      index('byEnd', 'officeId', 'keptUntil'),
      unsealed,
    ],
  },
  { name: 'report_leaves', indexes: [index('byReport', 'officeId', 'reportId', 'number')] },
  // Dated facts in registers.
  {
    name: 'entries',
    indexes: [
      index('byYear', 'officeId', 'planYear', 'kind', 'createdAt'),
      index('byTime', 'officeId', 'planYear', 'createdAt'),
      index('byUnit', 'officeId', 'unitId', 'planYear', 'at'),
      index('byMember', 'officeId', 'memberId', 'planYear'),
      index('byAbout', 'officeId', 'about.id', 'at'),
      ...onBoard,
    ],
  },
  // Files of entries, in pieces; the entry alone says which file is its own.
  {
    name: 'entry_files',
    indexes: [
      index('byFile', 'officeId', 'fileId'),
      index('byEntry', 'officeId', 'entryId', 'number'),
      index('byCheck', 'officeId', 'checkAt'),
    ],
  },
  // Matters with states and dates. A running number is given once: its slot is taken.
  {
    name: 'cases',
    indexes: [
      uniqueIndex('bySlot', 'officeId', 'slot'),
      index('byKind', 'officeId', 'kind', 'planYear', 'slot'),
      index('byUnit', 'officeId', 'unitId', 'open', 'createdAt'),
      index('byOpen', 'officeId', 'open', 'createdAt'),
      index('byYear', 'officeId', 'planYear', 'createdAt'),
      index('byRound', 'officeId', 'about.id', 'createdAt'),
      ...onBoard,
    ],
  },
  // Rounds of inspection.
  {
    name: 'inspections',
    indexes: [index('byYear', 'officeId', 'planYear', 'createdAt'), ...onBoard],
  },
  // 责任清单: one document for each unit and year; the id is `officeId:year:unitId`.
  {
    name: 'responsibility_lists',
    indexes: [
      index('byYear', 'officeId', 'planYear', 'unitId'),
      index('byNamed', 'officeId', 'named', 'planYear'),
      ...onBoard,
    ],
  },
  // A study group's quarterly bulletins, one document for each version.
  { name: 'bulletins', indexes: [index('byYear', 'officeId', 'year', 'unitId'), ...onBoard] },
  // A unit's study plan of a year; the id is `officeId:unitId:year`.
  { name: 'study_plans', indexes: [index('byUnit', 'officeId', 'unitId', '-year'), unsealed] },
  // What was said about making up for study sessions: its id is that of the attendance.
  {
    name: 'make_ups',
    indexes: [
      index('byUnit', 'officeId', 'unitId', 'startsAt'),
      index('byMember', 'officeId', 'memberId', '-startsAt'),
      index('byActivity', 'officeId', 'activityId'),
      unsealed,
    ],
  },
  // Shifts of volunteer events, each with the queue of those who signed up.
  {
    name: 'volunteer_shifts',
    indexes: [index('byActivity', 'officeId', 'activityId', 'position'), unsealed],
  },
  {
    name: 'sign_ups',
    indexes: [
      index('byShift', 'officeId', 'shiftId', 'number'),
      index('byActivity', 'officeId', 'activityId'),
      index('byMember', 'officeId', 'memberId', 'startsAt'),
      unsealed,
    ],
  },
  // Service done, by shift and person: check-ins, minutes, confirmation.
  {
    name: 'services',
    indexes: [
      index('byActivity', 'officeId', 'activityId'),
      index('byMember', 'officeId', 'memberId', 'startsAt'),
      index('byYear', 'officeId', 'year', 'startsAt'),
      index('byEnd', 'officeId', 'endsAt'),
      ...onBoard,
    ],
  },
  {
    name: 'service_statements',
    indexes: [
      uniqueIndex('byNumber', 'officeId', 'number'),
      index('byLookUp', 'number'),
      index('byMember', 'officeId', 'memberId', 'createdAt'),
      unsealed,
    ],
  },
  // What the board of a year shows, kept; the id is `officeId:year` and `officeId:year:page`.
  { name: 'board_summaries', indexes: [index('byOffice', 'officeId')] },
  // Running numbers of papers.
  { name: 'serials', indexes: [index('byOffice', 'officeId')] },
  { name: 'audit_exports', indexes: [index('byOffice', 'officeId', '-at'), unsealed] },
  {
    name: 'feedback',
    indexes: [
      // Whoever writes is known by a keyed hash of the account alone, bound to an office or not.
      index('byWriter', 'writer', '-createdAt'),
      index('bySigner', 'officeId', 'memberId'),
      index('byState', 'officeId', 'state', '-createdAt'),
      unsealed,
    ],
  },
] as const satisfies readonly Omit<CollectionDeclaration, 'rule'>[];

export type CollectionName = (typeof declared)[number]['name'];

export const collections = declared.map((one) => ({ ...one, rule: 'ADMINONLY' as const }));

/** Collections a board is derived from. */
export const boardCollections: readonly CollectionName[] = declared
  .filter(({ indexes }) => indexes.some((one) => one === changed))
  .map(({ name }) => name);

/** Collections whose records carry audit entries to seal. */
export const auditedCollections: readonly CollectionName[] = declared
  .filter(({ indexes }) => indexes.some((one) => one === unsealed))
  .map(({ name }) => name);
