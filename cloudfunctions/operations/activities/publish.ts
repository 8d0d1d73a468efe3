import { activitiesPublish } from '@shared/contract/activities';
import { activityKinds } from '@shared/domain/activity/kinds';
import { publishRefusal } from '@shared/domain/activity/lifecycle';
import { dueToAttend, type RosterPerson, rosterChanges } from '@shared/domain/attendance/roster';
import { refuse, succeed } from '@shared/domain/outcome';
import { openShifts } from '../../store';
import { implementOverUnit } from '../implement';
import { ofItsYear } from '../years-changed';

/** Lines of the sheet by name as a Chinese list has it; namesakes by their id. */
const chinese = new Intl.Collator('zh-Hans-CN');
const byName = (left: RosterPerson, right: RosterPerson): number =>
  chinese.compare(left.name, right.name) || (left.id < right.id ? -1 : 1);

/**
 * The roster is written before the activity is opened, so that nobody can arrive before their
 * document is there. A retry after a crash writes only what is missing. A draft that was moved to
 * another time or unit meanwhile stays a draft: its roster is not the one that was written.
 */
export const publish = implementOverUnit(activitiesPublish, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  years: (call) => ofItsYear(call),
  handle: async ({ actor, input, loaded: activity, now, deps: { store } }) => {
    // What has shifts is signed up for beforehand, or it is none.
    const afterwards = input.afterwards && !activityKinds[activity.kind].shifts;
    const refusal = publishRefusal(activity, now, afterwards);
    if (refusal) return refusal;
    const [members, present] = await Promise.all([
      store.organisation.membersOfUnit(activity.officeId, activity.unitId),
      store.attendance.roster(activity.officeId, activity.id),
    ]);
    if (activity.state.name === 'published') return succeed({ activity, expected: present.length });
    const rule = activityKinds[activity.kind].roster;
    const due = dueToAttend(members, activity, rule).sort(byName);
    if (due.length === 0 && rule !== 'none') return refuse('ROSTER_EMPTY', {});
    const shifts = await openShifts(store, activity, { at: now, by: actor.memberId });
    if (shifts) return shifts;
    const { missing, stale } = rosterChanges(activity, due, present);
    await store.attendance.takeOffRoster(stale);
    await store.attendance.writeRoster(missing);
    const state = { name: 'published', publishedAt: now } as const;
    const entry = {
      at: now,
      by: actor.memberId,
      action: 'published',
      before: { state: 'draft' },
      after: { state: 'published', expected: due.length },
    };
    await store.activities.publish(activity, state, entry);
    const after = await store.activities.byId(activity.id);
    if (!after || after.state.name === 'draft') return refuse('NOT_FOUND', {});
    return (
      publishRefusal(after, now, afterwards) ?? succeed({ activity: after, expected: due.length })
    );
  },
});
