import { ANSWERERS } from '@shared/contract/organisers';
import { studyMatrix } from '@shared/contract/study-attendance';
import { makesUp } from '@shared/domain/make-ups/task';
import { refuse, succeed } from '@shared/domain/outcome';
import { holdsRoleOver } from '@shared/domain/people/rights';
import { ownPart } from '@shared/domain/study/matrix';
import { studyMatrixOf } from '../../store';
import { implement, nothingToLoad } from '../implement';
import { reaches } from '../reaches';

export const matrix = implement(studyMatrix, {
  load: nothingToLoad,
  handle: async ({ actor, input: { unitId, year }, now, deps: { store } }) => {
    const unit = await store.organisation.unit(actor.officeId, unitId);
    if (!unit || !makesUp(unit)) return refuse('NOT_FOUND', {});
    const asking = { actor, now, store };
    const [all, keeps] = await Promise.all([
      studyMatrixOf(store, unit, year),
      reaches(asking, ANSWERERS, unitId),
    ]);
    const own = ownPart(all, actor.memberId);
    const oversees = holdsRoleOver(actor, ['leader'], unitId, now);
    if (!keeps && !oversees && own.rows.length === 0) return refuse('FORBIDDEN', {});
    const sees = keeps ? 'group' : oversees ? 'numbers' : 'own';
    const shown = { group: all, numbers: { ...all, rows: own.rows }, own }[sees];
    const { sessions, rows, waiting, ...sums } = shown;
    const head = { unitId, unitName: unit.name, year, sees, exports: keeps } as const;
    return succeed({ ...head, sessions, rows, sums, waiting });
  },
});
