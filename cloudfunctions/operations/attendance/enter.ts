import { attendanceEnter } from '@shared/contract/attendance';
import { entryRefusal } from '@shared/domain/activity/lifecycle';
import { answerTo, isFirstBy } from '@shared/domain/attendance/by-hand';
import { type Attendance, attendanceIdOf, type Source } from '@shared/domain/attendance/schema';
import { rivalOf, sourceOf, withSource } from '@shared/domain/attendance/sources';
import type { AuditEntry } from '@shared/domain/audit/schema';
import { succeed } from '@shared/domain/outcome';
import type { Store } from '../../store';
import { implementOverUnit } from '../implement';
import { ofItsYear } from '../years-changed';
import { entryOf } from './entry-of';

/** Whether the record takes one more source by the organiser's hand. */
const mayJoin = (record: Attendance, { method, requestId }: Source): boolean =>
  record.open &&
  !rivalOf(record, method) &&
  (requestId === null || answerTo(record, requestId) === undefined);

/** Who is present by their own phone: the sheet joins their record, and both stay in it. */
const joinPhone = (
  store: Store,
  records: readonly Attendance[],
  source: Source,
  entry: AuditEntry,
) =>
  Promise.all(
    records
      .filter((record) => record.presence && mayJoin(record, source))
      .map(({ activityId, memberId }) =>
        store.attendance.rewrite(activityId, memberId, (seen) => {
          const after = mayJoin(seen, source) ? withSource(seen, source) : seen;
          return after === seen ? undefined : { after, entry };
        }),
      ),
  );

export const enter = implementOverUnit(attendanceEnter, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  years: (call) => ofItsYear(call),
  handle: async ({ actor, input, loaded: activity, now, deps: { store } }) => {
    const { requestId, method, arrival, capturedAt = now } = input;
    const memberIds = [...new Set(input.memberIds)];
    // Put down without a network and sent later: it counts from when it was put down.
    const at = Math.min(now, Math.max(capturedAt, activity.checkIn.opensAt));
    const refusal = entryRefusal(activity, now);
    const read = () => store.attendance.ofMembers(activity.id, memberIds);
    let records: Attendance[];
    if (refusal) {
      records = await read();
    } else {
      const by = actor.memberId;
      const standing = { name: 'counts' as const };
      const source = { at, arrival, method, enteredBy: by, requestId, receivedAt: now, standing };
      const entry = entryOf({ at: now, by, action: method }, source);
      const ids = memberIds.map((id) => attendanceIdOf(activity.id, id));
      await store.attendance.enter(ids, source, entry);
      records = await read();
      const joined = await joinPhone(store, records, source, {
        ...entry,
        action: `also_${method}`,
      });
      if (joined.length > 0) records = await read();
    }
    // A retry may come after the roster has closed: what the first try entered stands.
    if (refusal && !records.some((record) => sourceOf(record, requestId))) return refusal;
    const entered = records.filter((record) => isFirstBy(record, requestId));
    const already = records.filter((record) => !entered.includes(record));
    // Whoever is recorded by another act stays so, should that be struck and this one come again.
    const untouched = already.filter((record) => !sourceOf(record, requestId));
    await store.attendance.noteAnswer(
      untouched.map(({ id }) => id),
      requestId,
      'already',
    );
    const idsOf = (list: typeof records) => list.map(({ memberId }) => memberId);
    const known = new Set(idsOf(records));
    return succeed({
      entered: idsOf(entered),
      already: idsOf(already),
      unknown: memberIds.filter((id) => !known.has(id)),
    });
  },
});
