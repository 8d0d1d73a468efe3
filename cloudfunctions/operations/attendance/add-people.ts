import { attendanceAddPeople } from '@shared/contract/attendance';
import { listRefusal } from '@shared/domain/activity/lifecycle';
import { unitToNameBy } from '@shared/domain/attendance/candidates';
import { expectedAt } from '@shared/domain/attendance/roster';
import { refuse, succeed } from '@shared/domain/outcome';
import { localDateOf } from '@shared/domain/time';
import { followClose } from '../../store';
import { implementOverUnit } from '../implement';
import { ofItsYear } from '../years-changed';
import { nextLines } from './next-lines';

export const addPeople = implementOverUnit(attendanceAddPeople, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  years: (call) => ofItsYear(call),
  handle: async ({ actor, input, loaded: activity, now, deps: { store } }) => {
    const refusal = listRefusal(activity);
    if (refusal) return refusal;
    const { as, reason } = input;
    const memberIds = [...new Set(input.memberIds)];
    const [people, units, standing] = await Promise.all([
      store.organisation.membersByIds(activity.officeId, memberIds),
      store.organisation.units(activity.officeId),
      store.attendance.ofMembers(activity.id, memberIds),
    ]);
    const unitOf = new Map(units.map((unit) => [unit.unitId, unit]));
    const day = localDateOf(activity.startsAt);
    const places = people.flatMap((person) => {
      const unitId = unitToNameBy(person, day, (id) => unitOf.get(id)?.kind);
      return unitId ? [{ person, from: unitOf.get(unitId)?.name ?? unitId }] : [];
    });
    if (places.length < memberIds.length) return refuse('UNKNOWN_PERSON', {});
    const fresh = places.filter(({ person }) => !standing.some((on) => on.memberId === person.id));
    const who = { at: now, by: actor.memberId };
    const added: string[] = [];
    if (fresh.length > 0) {
      const first = await nextLines(store, activity, fresh.length);
      await Promise.all(
        fresh.map(async ({ person, from }, index) => {
          const place = { as, number: first + index, from: as === 'due' ? null : from };
          const entry = { ...who, action: 'put_on_list', reason, after: place };
          const record = { ...expectedAt(activity, person, place), history: [entry] };
          if (await store.attendance.add(record)) added.push(person.id);
        }),
      );
      await followClose(store, activity.id, who);
    }
    return succeed({
      added: memberIds.filter((id) => added.includes(id)),
      already: memberIds.filter((id) => !added.includes(id)),
    });
  },
});
