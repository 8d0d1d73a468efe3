import { peopleRenameUnit } from '@shared/contract/people-units';
import { refuse, succeed } from '@shared/domain/outcome';
import { nameRefusal } from '@shared/domain/people/unit-rules';
import { localDateOf } from '@shared/domain/time';
import { implement, nothingToLoad } from '../implement';

export const renameUnit = implement(peopleRenameUnit, {
  load: nothingToLoad,
  handle: async ({ actor, input: { unitId, name }, now, deps: { store } }) => {
    const units = await store.organisation.units(actor.officeId);
    const unit = units.find((one) => one.unitId === unitId);
    if (!unit) return refuse('NOT_FOUND', {});
    if (unit.name === name) return succeed({ unitId });
    const refusal = nameRefusal(name, unit, units, localDateOf(now));
    if (refusal) return refusal;
    const ownColumn = unit.column === unitId ? { columnName: name } : {};
    const entry = {
      at: now,
      by: actor.memberId,
      action: 'unit_renamed',
      before: { name: unit.name },
      after: { name },
    };
    const fields = { name, placeholder: false, ...ownColumn };
    return (await store.people.changeUnit(unit, fields, entry))
      ? succeed({ unitId })
      : refuse('UNIT_CHANGED', {});
  },
});
