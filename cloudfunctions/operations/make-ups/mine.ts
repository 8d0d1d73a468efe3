import { makeUpsMine } from '@shared/contract/make-ups';
import { inOrderDue, makesUp, taskOf } from '@shared/domain/make-ups/task';
import { succeed } from '@shared/domain/outcome';
import { calendarOf } from '@shared/domain/time';
import { attendedInYear } from '../../store';
import { implement, nothingToLoad } from '../implement';

/** Of December something is still to be made up for in January. */
const YEARS = [0, 1] as const;

export const mine = implement(makeUpsMine, {
  load: nothingToLoad,
  handle: async ({ actor: { officeId, memberId }, now, deps: { store } }) => {
    const { year } = calendarOf(now);
    const [units, saidOf, ...years] = await Promise.all([
      store.organisation.units(officeId),
      store.makeUps.ofMember(officeId, memberId),
      ...YEARS.map((back) => attendedInYear(store, officeId, memberId, year - back)),
    ]);
    const groups = units.filter(makesUp).map(({ unitId }) => unitId);
    const said = new Map(saidOf.map((one) => [one.id, one]));
    const tasks = years.flat().flatMap(({ activity, record }) => {
      if (!groups.includes(activity.unitId)) return [];
      return taskOf(activity, record, said.get(record.id), now) ?? [];
    });
    return succeed({
      tasks: inOrderDue(tasks),
    });
  },
});
