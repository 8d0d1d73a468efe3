import { peopleAddUnit } from '@shared/contract/people-units';
import { refuse, succeed } from '@shared/domain/outcome';
import { nameRefusal, placeRefusal } from '@shared/domain/people/unit-rules';
import { localDateOf } from '@shared/domain/time';
import { idOfRequest } from '../../runtime/door';
import { type UnitRecord, unitIdOf } from '../../store';
import { implement, nothingToLoad } from '../implement';

/** Branches have a column of the board; a subgroup's records stand in its branch's. */
const columnFor = (
  unit: Pick<UnitRecord, 'unitId' | 'name' | 'kind'>,
  parent: UnitRecord | undefined,
) => {
  if (unit.kind === 'branch') return { column: unit.unitId, columnName: unit.name };
  if (unit.kind !== 'branch_subgroup' || !parent) return { column: null, columnName: null };
  return { column: parent.column, columnName: parent.columnName };
};

export const addUnit = implement(peopleAddUnit, {
  load: nothingToLoad,
  handle: async ({ actor, input, now, deps: { store } }) => {
    const { requestId, name, kind, parentId, from } = input;
    const { officeId, memberId: by } = actor;
    const unitId = `unit-${idOfRequest(by, requestId)}`;
    const units = await store.organisation.units(officeId);
    if (units.some((unit) => unit.unitId === unitId)) return succeed({ unitId });
    const refusal =
      placeRefusal(kind, parentId, units, from) ??
      nameRefusal(name, { unitId: undefined, parentId }, units, localDateOf(now));
    if (refusal) return refusal;
    const parent = units.find((unit) => unit.unitId === parentId);
    const unit = {
      unitId,
      name,
      kind,
      parentId,
      placeholder: false,
      validFrom: from,
      validTo: null,
    };
    const added = await store.organisation.addUnit(
      { ...unit, ...columnFor(unit, parent), id: unitIdOf(officeId, unitId), officeId },
      { at: now, by, action: 'unit_added', after: { name, kind, parentId, from } },
    );
    return added ? succeed({ unitId }) : refuse('NOT_FOUND', {});
  },
});
