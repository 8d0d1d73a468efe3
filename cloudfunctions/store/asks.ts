import { type AskRecord, type AskState, askRecord, slotOf } from '@shared/domain/asks/schema';
import type { AuditEntry } from '@shared/domain/audit/schema';
import { type Database, typedCollection } from './database';

export interface AskQuery {
  /** `'office'` for all units. */
  units: 'office' | readonly string[];
  show: 'open' | 'answered';
  activityId?: string | undefined;
  cursor?: string | undefined;
  limit: number;
}

/** What members ask of the branch about one activity: leave, a late entry, a correction. */
export const askStore = (db: Database) => {
  const _ = db.command;
  const asks = typedCollection(db, 'attendance_asks', askRecord);
  const ofUnits = (officeId: string, units: AskQuery['units']) => ({
    officeId,
    ...(units === 'office' ? {} : { unitId: _.in([...units]) }),
  });
  return {
    /** @returns false when it is there already, or another of its kind is open */
    add: asks.insert,

    one: async (id: string) => (await asks.find({ _id: id }, { limit: 1 }))[0],

    /** Settles an ask that is open. @returns false when it no longer is */
    settle: async (seen: AskRecord, state: AskState, entry: AuditEntry): Promise<boolean> =>
      (await asks.update(
        { _id: seen.id, 'state.name': 'open' },
        { state: _.set(state), slot: slotOf(seen, state) },
        entry,
      )) === 1,

    /** One page of what a person asked, latest first. */
    ofMember: (
      officeId: string,
      memberId: string,
      { activityId, cursor, limit }: Pick<AskQuery, 'activityId' | 'cursor' | 'limit'>,
    ) =>
      asks.page(
        { officeId, memberId, ...(activityId === undefined ? {} : { activityId }) },
        { field: 'createdAt', direction: 'desc', cursor, limit },
      ),

    /** One page of what units were asked: open ones oldest first, answered ones latest first. */
    page: (officeId: string, { units, show, activityId, cursor, limit }: AskQuery) => {
      const isOpen = show === 'open';
      const query = {
        ...ofUnits(officeId, units),
        ...(activityId === undefined ? {} : { activityId }),
        'state.name': isOpen ? 'open' : _.in(['agreed', 'declined']),
      };
      return asks.page(query, {
        field: 'createdAt',
        direction: isOpen ? 'asc' : 'desc',
        cursor,
        limit,
      });
    },

    countOpen: (officeId: string, units: AskQuery['units']) =>
      asks.count({ ...ofUnits(officeId, units), 'state.name': 'open' }),

    /** Writes a corrected name into everything a person asked. */
    rename: (officeId: string, memberId: string, memberName: string, entry: AuditEntry) =>
      asks.update({ officeId, memberId, memberName: _.neq(memberName) }, { memberName }, entry),

    /**
     * Removes what was asked about an activity, except what the audit does not hold yet.
     * @returns how many are left
     */
    removeNamed: async (officeId: string, activityId: string): Promise<number> => {
      await asks.remove({ officeId, activityId, unsealedSince: null });
      return asks.count({ officeId, activityId });
    },
  };
};
