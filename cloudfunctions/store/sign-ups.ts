import type { AuditEntry } from '@shared/domain/audit/schema';
import type { Instant } from '@shared/domain/time';
import { type SignUp, signUp } from '@shared/domain/volunteering/schema';
import { type Database, typedCollection } from './database';

type Fields = Partial<Omit<SignUp, 'id' | 'officeId' | 'history'>>;

/** Who signed up for which shift. Whether they are in is the queue's to say. */
export const signUpStore = (db: Database) => {
  const _ = db.command;
  const signUps = typedCollection(db, 'sign_ups', signUp);
  return {
    /** @returns false when the person has signed up before */
    add: signUps.insert,

    byIds: (officeId: string, ids: readonly string[]) =>
      ids.length === 0 ? Promise.resolve([]) : signUps.find({ officeId, _id: _.in([...ids]) }),

    one: async (id: string) => (await signUps.find({ _id: id }, { limit: 1 }))[0],

    /** Everybody of a shift, or of an event, in the order of their numbers; as many as there are. */
    ofActivity: async (officeId: string, activityId: string): Promise<SignUp[]> => {
      const all: SignUp[] = [];
      for (let last: string | undefined; ; ) {
        const after = last === undefined ? {} : { _id: _.gt(last) };
        const page = await signUps.find(
          { officeId, activityId, ...after },
          { order: ['_id', 'asc'], limit: 1000 },
        );
        all.push(...page);
        last = page.at(-1)?.id;
        if (page.length < 1000) return all.sort((a, b) => a.number - b.number);
      }
    },

    /** What a person has signed up for, of events that begin from then on. */
    ofMember: (officeId: string, memberId: string, from: Instant) =>
      signUps.find({ officeId, memberId, startsAt: _.gte(from) }, { order: ['startsAt', 'asc'] }),

    /** One page of them, latest first. */
    pageOfMember: (officeId: string, memberId: string, cursor: string | undefined, limit: number) =>
      signUps.page({ officeId, memberId }, { field: 'startsAt', direction: 'desc', cursor, limit }),

    /** Those of a person for events, whatever became of them. */
    ofMemberAt: (officeId: string, memberId: string, activityIds: readonly string[]) =>
      activityIds.length === 0
        ? Promise.resolve([])
        : signUps.find({ officeId, memberId, activityId: _.in([...activityIds]) }),

    /** Changes a sign-up if its history has not grown since it was seen. @returns false when it has */
    rewrite: async (
      { id, history }: Pick<SignUp, 'id' | 'history'>,
      fields: Fields,
      entry: AuditEntry,
    ) => {
      const replaced = Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [name, _.set(value)]),
      );
      const seen = { _id: id, history: _.size(history.length) };
      return (await signUps.update(seen, replaced, entry)) === 1;
    },

    countWrongCode: (id: string) =>
      signUps.update({ _id: id }, { wrongCodes: _.inc(1) }, 'no audit'),

    /** Follows an event to its new time, so that lists find it there. */
    reschedule: (officeId: string, activityId: string, startsAt: Instant) =>
      signUps.update({ officeId, activityId, startsAt: _.neq(startsAt) }, { startsAt }, 'no audit'),

    /** Writes a corrected name into everything a person signed up for. */
    rename: (officeId: string, memberId: string, memberName: string, entry: AuditEntry) =>
      signUps.update({ officeId, memberId, memberName: _.neq(memberName) }, { memberName }, entry),

    /** Sign-ups for events that began before then, except what the audit does not hold yet. */
    countBefore: (officeId: string, before: Instant) =>
      signUps.count({ officeId, startsAt: _.lt(before) }),
    removeBefore: (officeId: string, before: Instant, most: number) =>
      signUps.removeSome({ officeId, startsAt: _.lt(before), unsealedSince: null }, most),
  };
};
