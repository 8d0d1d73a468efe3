import * as cells from './cells';
import type { Hold, HoldReason, RosterEntry, RosterField, RosterRow, RosterValues } from './schema';
import type { UnitNames } from './unit-names';

export const holdFor = (
  reason: HoldReason,
  field: RosterField,
  more: Partial<Pick<Hold, 'rows' | 'suggestion'>> = {},
): Hold => ({ reason, field, rows: more.rows ?? [], suggestion: more.suggestion ?? null });

/** A row as the cells alone tell it: values, and what is wrong with which cell. */
export const readEntry = ({ number, cells: texts }: RosterRow, units: UnitNames): RosterEntry => {
  const holds: Hold[] = [];
  const take = <T>(field: RosterField, read: (text: string) => cells.Cell<T>): T | null => {
    const text = texts[field] ?? '';
    const cell = cells.looksLikeIdNumber(text) ? ({ wrong: 'id_number' } as const) : read(text);
    if ('value' in cell) return cell.value;
    holds.push(holdFor(cell.wrong, field));
    return null;
  };
  const unit = take('unit', cells.readText);
  const found = unit === null ? undefined : units.find(unit);
  const values: RosterValues = {
    name: take('name', cells.readName),
    unit: found?.name ?? unit,
    unitId: found?.unitId ?? null,
    memberClass: take('memberClass', cells.readClass),
    post: take('post', cells.readText),
    phone: take('phone', cells.readPhone),
    rosterKey: take('rosterKey', cells.readKey),
    leading: take('leading', cells.readFlag),
    young: take('young', cells.readFlag),
    validFrom: take('validFrom', cells.readDate),
    validTo: take('validTo', cells.readDate),
  };
  const isWrong = (field: RosterField) => holds.some((one) => one.field === field);
  if (values.name === null && !isWrong('name')) holds.push(holdFor('missing', 'name'));
  if (unit === null && !isWrong('unit')) holds.push(holdFor('missing', 'unit'));
  if (unit !== null && !found) {
    const near = units.nearest(unit);
    const suggestion = near ? { unitId: near.unitId, name: near.name } : null;
    holds.push(holdFor('unknown_unit', 'unit', { suggestion }));
  }
  if (values.validFrom && values.validTo && values.validTo < values.validFrom) {
    holds.push(holdFor('dates_reversed', 'validTo'));
  }
  return { number, values, holds, rivals: [], alsoIn: [] };
};
