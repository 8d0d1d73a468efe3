import { makeUpsList } from '@shared/contract/make-ups';
import { ORGANISERS } from '@shared/contract/organisers';
import { inOrderDue, type MakeUpShow, makesUp, showOf, taskOf } from '@shared/domain/make-ups/task';
import { refuse, succeed } from '@shared/domain/outcome';
import { studyYearOf } from '../../store';
import { implementOverUnit } from '../implement';
import { reaches } from '../reaches';

export const list = implementOverUnit(makeUpsList, {
  load: async ({ unitId }) => ({ unitId }),
  handle: async ({ actor, input, now, deps: { store } }) => {
    const { unitId, year, show, memberId, activityId } = input;
    const unit = await store.organisation.unit(actor.officeId, unitId);
    if (!unit || !makesUp(unit)) return refuse('NOT_FOUND', {});
    const [{ held, said }, keeps] = await Promise.all([
      studyYearOf(store, unit, year),
      reaches({ actor, now, store }, ORGANISERS, unitId),
    ]);
    const all = held.flatMap(({ activity, rows }) =>
      rows.flatMap((record) => taskOf(activity, record, said.get(record.id), now) ?? []),
    );
    const asked = all.filter(
      (task) =>
        (memberId === undefined || task.memberId === memberId) &&
        (activityId === undefined || task.activityId === activityId),
    );
    const names = new Map(all.map((task) => [task.memberId, task.memberName]));
    const count = (name: MakeUpShow) => asked.filter((task) => showOf(task) === name).length;
    return succeed({
      unitName: unit.name,
      tasks: inOrderDue(asked.filter((task) => showOf(task) === show)),
      counts: {
        open: count('open'),
        overdue: asked.filter(({ overdue }) => overdue).length,
        said: count('said'),
        done: count('done'),
      },
      people: [...names].map(([id, name]) => ({ memberId: id, name })),
      keeps,
    });
  },
});
