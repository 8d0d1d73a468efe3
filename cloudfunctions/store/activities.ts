import {
  type Activity,
  type ActivityState,
  type AttendanceCounts,
  activity,
} from '@shared/domain/activity/schema';
import type { AuditEntry } from '@shared/domain/audit/schema';
import type { Instant } from '@shared/domain/time';
import { type Database, typedCollection } from './database';
import { literally } from './literally';

export interface ActivityQuery {
  /** `'office'` for all units. */
  units: 'office' | readonly string[];
  when: 'upcoming' | 'past';
  now: Instant;
  cursor: string | undefined;
  /** Part of the theme; undefined for all. */
  search: string | undefined;
  kind?: Activity['kind'] | undefined;
  state?: ActivityState['name'] | undefined;
  /** Item of the plan it serves. */
  item?: number | undefined;
  limit: number;
}

type DraftFields = Pick<
  Activity,
  | 'kind'
  | 'planYear'
  | 'theme'
  | 'place'
  | 'startsAt'
  | 'endsAt'
  | 'checkIn'
  | 'serves'
  | 'details'
  | 'chosen'
  | 'study'
  | 'programmeId'
>;

export const activityStore = (db: Database) => {
  const _ = db.command;
  const activities = typedCollection(db, 'activities', activity);
  const technical = (officeId: string, endedUpTo: Instant) => ({
    officeId,
    keeps: null,
    endsAt: _.lte(endedUpTo),
    'state.name': _.neq('draft'),
  });
  const ofYears = (officeId: string, years: readonly number[]) => ({
    officeId,
    planYear: _.in([...years]),
    keeps: _.neq('totals'),
  });
  const unclosed = { 'state.name': _.in(['published', 'closed']), 'state.counts': null };
  const named = (officeId: string, years: readonly number[]) =>
    _.and([
      ofYears(officeId, years),
      _.or([
        { 'state.name': 'cancelled' },
        { 'state.name': 'closed', 'state.counts': _.neq(null) },
      ]),
    ]);
  return {
    add: activities.insert,

    /** Adds all of them; one that is there already is left as it is. */
    addAll: activities.insertAll,

    byId: async (id: string) => (await activities.find({ _id: id }, { limit: 1 }))[0],

    byIds: (officeId: string, ids: readonly string[]) =>
      ids.length === 0 ? Promise.resolve([]) : activities.find({ officeId, _id: _.in([...ids]) }),

    /** Rewrites a draft. @returns false when it is no longer one */
    rewriteDraft: async (id: string, fields: DraftFields, entry: AuditEntry) =>
      (await activities.update(
        { _id: id, 'state.name': 'draft' },
        {
          ...fields,
          serves: _.set(fields.serves),
          checkIn: _.set(fields.checkIn),
          details: _.set(fields.details),
          chosen: _.set(fields.chosen),
          study: _.set(fields.study),
        },
        entry,
      )) === 1,

    /**
     * Moves an activity on, if it still stands where it was seen.
     * Of two organisers who act at once one wins; the other reads the new state and is told.
     */
    move: async (
      id: string,
      from: readonly ActivityState['name'][],
      to: ActivityState,
      entry: AuditEntry,
    ) =>
      (await activities.update(
        { _id: id, 'state.name': _.in([...from]) },
        { state: _.set(to) },
        entry,
      )) === 1,

    /** Opens a draft to the members of the roster that was written for this unit and time. */
    publish: async (
      { id, unitId, startsAt, endsAt }: Activity,
      to: ActivityState,
      entry: AuditEntry,
    ) =>
      (await activities.update(
        { _id: id, 'state.name': 'draft', unitId, startsAt, endsAt },
        { state: _.set(to) },
        entry,
      )) === 1,

    /** Keeps the numbers of a closed roster beside the activity. */
    keepCounts: (id: string, counts: AttendanceCounts) =>
      activities.update(
        { _id: id, 'state.name': 'closed', keeps: _.neq('totals') },
        { 'state.counts': _.set(counts) },
        'no audit',
      ),

    /** Activities of units by start: upcoming ones soonest first, past ones latest first. */
    ofUnits: (officeId: string, asked: ActivityQuery) => {
      const { units, when, now, cursor, search, kind, state, item, limit } = asked;
      const upcoming = when === 'upcoming';
      const query = {
        officeId,
        ...(units === 'office' ? {} : { unitId: _.in([...units]) }),
        endsAt: upcoming ? _.gt(now) : _.lte(now),
        ...(kind === undefined ? {} : { kind }),
        ...(state === undefined ? {} : { 'state.name': state }),
        ...(item === undefined ? {} : { 'serves.item': item }),
        ...(search ? { theme: db.RegExp({ regexp: literally(search), options: 'i' }) } : {}),
      };
      return activities.page(query, {
        field: 'startsAt',
        direction: upcoming ? 'asc' : 'desc',
        cursor,
        limit,
      });
    },

    /** Activities of units that begin in a span, soonest first; `'office'` for all units. */
    between: (
      officeId: string,
      units: 'office' | readonly string[],
      { start, end }: { start: Instant; end: Instant },
      limit: number,
    ) =>
      activities.find(
        {
          officeId,
          ...(units === 'office' ? {} : { unitId: _.in([...units]) }),
          startsAt: _.and([_.gte(start), _.lt(end)]),
        },
        { order: ['startsAt', 'asc'], thenById: true, limit },
      ),

    /** The unit's latest activity of a kind that was opened to its members. */
    last: async (officeId: string, unitId: string, kind: Activity['kind']) =>
      (
        await activities.find(
          { officeId, unitId, kind, 'state.name': _.in(['published', 'closed']) },
          { order: ['startsAt', 'desc'], limit: 1 },
        )
      )[0],

    /** Changes an activity if its history has not grown since it was seen. @returns false when it has */
    rewrite: async (
      { id, history }: Pick<Activity, 'id' | 'history'>,
      fields: Partial<Omit<Activity, 'id' | 'officeId' | 'history'>>,
      entry: AuditEntry,
    ) => {
      const replaced = Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [name, _.set(value)]),
      );
      const standing = { _id: id, history: _.size(history.length) };
      return (await activities.update(standing, replaced, entry)) === 1;
    },

    /** Branches that meet together, the one asked for included. */
    ofJoint: (officeId: string, jointId: string) =>
      activities.find({ officeId, jointId }, { order: ['unitId', 'asc'] }),

    /** Those of programmes that were opened to their members and not called off, latest first. */
    ofProgrammes: (officeId: string, programmeIds: readonly string[]) =>
      programmeIds.length === 0
        ? Promise.resolve([])
        : activities.find(
            {
              officeId,
              programmeId: _.in([...programmeIds]),
              'state.name': _.in(['published', 'closed']),
            },
            { order: ['startsAt', 'desc'], thenById: true },
          ),

    /** Those of a plan's year that were opened to their members and not called off. */
    heldInYear: (officeId: string, planYear: number) =>
      activities.all(
        { officeId, planYear, 'state.name': _.in(['published', 'closed']) },
        'startsAt',
      ),

    /** Ended activities whose check-ins still hold technical data; drafts have none. */
    withTechnicalData: (officeId: string, endedUpTo: Instant, limit: number) =>
      activities.find(technical(officeId, endedUpTo), { order: ['endsAt', 'asc'], limit }),
    countTechnicalData: (officeId: string, endedUpTo: Instant) =>
      activities.count(technical(officeId, endedUpTo)),

    /** Activities of these years that are over, with their numbers kept, and still name people. */
    withNames: (officeId: string, years: readonly number[], cursor: string | undefined) =>
      activities.page(named(officeId, years), {
        field: 'startsAt',
        direction: 'asc',
        cursor,
        limit: 100,
      }),
    countNames: (officeId: string, years: readonly number[]) =>
      years.length === 0 ? Promise.resolve(0) : activities.count(named(officeId, years)),

    /** Activities of these years that were never closed: without their numbers nothing is removed. */
    countUnclosed: (officeId: string, years: readonly number[]) =>
      years.length === 0
        ? Promise.resolve(0)
        : activities.count({ ...ofYears(officeId, years), ...unclosed }),

    /**
     * Takes the lines of the printed sheet up to a number for people who are put on the list.
     * @returns false when somebody else took lines meanwhile
     */
    takeLines: async ({ id, lines = null }: Pick<Activity, 'id' | 'lines'>, upTo: number) =>
      (await activities.update({ _id: id, lines }, { lines: upTo }, 'no audit')) === 1,

    /** Writes into the history of an activity what was done to its list. */
    note: (id: string, entry: AuditEntry) => activities.update({ _id: id }, {}, entry),

    /** Notes that technical data are gone. @returns false when it was noted before */
    noteNoTechnicalData: async (id: string) =>
      (await activities.update({ _id: id, keeps: null }, { keeps: 'named' }, 'no audit')) === 1,

    /** Notes that only numbers are left. @returns false when it was noted before */
    noteTotalsOnly: async (id: string, entry: AuditEntry) =>
      (await activities.update({ _id: id, keeps: _.neq('totals') }, { keeps: 'totals' }, entry)) ===
      1,

    /** Those whose door is open now. */
    open: (officeId: string, now: Instant) =>
      activities.find({
        officeId,
        'state.name': 'published',
        'checkIn.opensAt': _.lte(now),
        'checkIn.closesAt': _.gt(now),
      }),
  };
};
