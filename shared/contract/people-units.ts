import * as z from 'zod/mini';
import { unitKind } from '../domain/people/schema';
import { defineOperation } from './define';
import { emptyInput, line, recordId, requestId } from './fields';
import { day, keepsOffice, reads } from './people-fields';

export const unitRow = z.object({
  unitId: z.string(),
  name: z.string(),
  kind: unitKind,
  parentId: z.nullable(z.string()),
  validFrom: z.string(),
  validTo: z.nullable(z.string()),
  /** People who belong to it or hold a right in it today; null where the reader's roles do not reach. */
  people: z.nullable(z.int()),
});

/** The office's units, past and to come, as a tree in a list: parents before what is below them. */
export const peopleUnits = defineOperation({
  name: 'people.units',
  access: reads,
  input: emptyInput,
  output: z.object({
    units: z.array(unitRow),
    /** Each person of the office once, in however many units; null for who reads some units only. */
    people: z.nullable(z.int()),
  }),
  errors: [],
});

const doneUnit = z.object({ unitId: z.string() });

export const peopleAddUnit = defineOperation({
  name: 'people.addUnit',
  access: keepsOffice,
  input: z.strictObject({
    requestId,
    name: line('名称', 30),
    kind: unitKind,
    parentId: z.nullable(recordId),
    from: day('设立日期'),
  }),
  output: doneUnit,
  errors: ['UNIT_NAME_TAKEN', 'UNIT_PLACE_WRONG', 'UNIT_NOT_IN_FORCE'],
});

/** Past activities keep the name they were held under. */
export const peopleRenameUnit = defineOperation({
  name: 'people.renameUnit',
  access: keepsOffice,
  input: z.strictObject({ unitId: recordId, name: line('名称', 30) }),
  output: doneUnit,
  errors: ['UNIT_NAME_TAKEN', 'UNIT_CHANGED'],
});

/** Ends a unit whose people and lower units have gone. Its records stay. */
export const peopleEndUnit = defineOperation({
  name: 'people.endUnit',
  access: keepsOffice,
  input: z.strictObject({ unitId: recordId, lastDay: day('最后一天') }),
  output: doneUnit,
  errors: ['DATE_TOO_EARLY', 'UNIT_HAS_PEOPLE', 'UNIT_HAS_UNITS', 'UNIT_CHANGED'],
});

/**
 * Moves everybody of a unit to another on a day, as when branches merge in mid-year. Each is a
 * transfer of their own; what is cut off goes on when it is called again.
 */
export const peopleTransferUnit = defineOperation({
  name: 'people.transferUnit',
  access: keepsOffice,
  input: z.strictObject({
    unitId: recordId,
    toUnitId: recordId,
    on: day('调动日期'),
    /** True: nothing is written, it is only told what would be. */
    preview: z.boolean(),
  }),
  output: z.object({
    /** Who moves, or has been moved. */
    moving: z.array(z.object({ memberId: z.string(), name: z.string() })),
    /** Who does not, and why. */
    staying: z.array(z.object({ memberId: z.string(), name: z.string(), why: z.string() })),
    /** Still to do, when there are more people than one call moves. */
    left: z.int(),
  }),
  errors: ['OTHER_UNIT_KIND', 'UNIT_NOT_IN_FORCE', 'DATE_TOO_EARLY'],
});

export type UnitRow = z.infer<typeof unitRow>;
