import type { AuditEntry } from '@shared/domain/audit/schema';
import { type MakeUp, makeUp } from '@shared/domain/make-ups/schema';
import type { CalendarPeriod } from '@shared/domain/progress/calendar';
import { type Database, typedCollection } from './database';

/** What was said about making up for sessions; one document for each attendance it speaks of. */
export const makeUpStore = (db: Database) => {
  const _ = db.command;
  const makeUps = typedCollection(db, 'make_ups', makeUp);
  const one = async (id: string) => (await makeUps.find({ _id: id }, { limit: 1 }))[0];
  return {
    one,

    /** @returns false when something has been said already */
    add: makeUps.insert,

    /** Those of a unit's sessions that begin in a span of time. */
    ofUnit: (
      officeId: string,
      unitId: string,
      { start, end }: Pick<CalendarPeriod, 'start' | 'end'>,
    ) => makeUps.find({ officeId, unitId, startsAt: _.gte(start).and(_.lt(end)) }),

    ofMember: (officeId: string, memberId: string) =>
      makeUps.find({ officeId, memberId }, { order: ['startsAt', 'desc'] }),

    /**
     * Writes what is decided about an attendance, on what stands; decides anew when another came
     * between.
     * @param decide gives undefined when nothing is to be written
     */
    rewrite: async (
      blank: MakeUp,
      decide: (
        seen: MakeUp,
      ) => { fields: Partial<Pick<MakeUp, 'state' | 'dueOn'>>; entry: AuditEntry } | undefined,
    ): Promise<MakeUp> => {
      for (;;) {
        const standing = await one(blank.id);
        const seen = standing ?? blank;
        const change = decide(seen);
        if (!change) return seen;
        const { fields, entry } = change;
        const after = { ...seen, ...fields, history: [...seen.history, entry] };
        if (!standing) {
          if (await makeUps.insert(after)) return after;
          continue;
        }
        const replaced = Object.fromEntries(
          Object.entries(fields).map(([name, value]) => [name, _.set(value)]),
        );
        const unchanged = { _id: seen.id, history: _.size(seen.history.length) };
        if ((await makeUps.update(unchanged, replaced, entry)) === 1) return after;
      }
    },

    /** Writes a corrected name into everything about a person. */
    rename: (officeId: string, memberId: string, memberName: string, entry: AuditEntry) =>
      makeUps.update({ officeId, memberId, memberName: _.neq(memberName) }, { memberName }, entry),

    /**
     * Removes what was said about a session, except what the audit does not hold yet.
     * @returns how many are left
     */
    removeNamed: async (officeId: string, activityId: string): Promise<number> => {
      await makeUps.remove({ officeId, activityId, unsealedSince: null });
      return makeUps.count({ officeId, activityId });
    },
  };
};
