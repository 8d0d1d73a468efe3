import * as z from 'zod/mini';
import { ARCHIVE_CATEGORIES } from '../domain/study/archive';
import { defineOperation } from './define';
import { entryCard } from './entries';
import { recordId } from './fields';

const ofYear = z.strictObject({
  unitId: recordId,
  year: z.int('请选择年度').check(z.minimum(2000, '年度过早'), z.maximum(2100, '年度过晚')),
});

/** `group`: everybody's; `own`: the group's papers and mine. */
const sees = z.enum(['group', 'own']);

const record = z.object({
  title: z.string(),
  on: z.nullable(z.string()),
  has: z.boolean(),
});

/**
 * 学习档案 of a study group's year, by category, each line with the record behind it. The secretary, the
 * head and the committee see everybody's papers; members the group's and their own.
 */
export const studyArchive = defineOperation({
  name: 'study.archive',
  access: { who: 'member' },
  input: ofYear,
  output: z.object({
    unitId: z.string(),
    unitName: z.string(),
    year: z.int(),
    sees,
    /** May take the papers out. */
    exports: z.boolean(),
    /** People to look at one by one; oneself alone, where nobody else may be seen. */
    people: z.array(z.object({ memberId: z.string(), name: z.string() })),
    categories: z.array(
      z.object({
        category: z.enum(ARCHIVE_CATEGORIES),
        lines: z.array(
          z.extend(record, {
            ref: z.nullable(
              z.union([
                z.object({ name: z.enum(['entry', 'activity', 'bulletin']), id: z.string() }),
                z.object({ name: z.literal('plan') }),
              ]),
            ),
            memberId: z.nullable(z.string()),
          }),
        ),
      }),
    ),
  }),
  errors: [],
});

/**
 * 学习考核 of a study group's year: what the group asks of each member's year, and what is there. Had or
 * missing, never points; everybody's to the secretary, the head and the committee, and mine to me.
 */
export const studyChecklist = defineOperation({
  name: 'study.checklist',
  access: { who: 'member' },
  input: ofYear,
  output: z.object({
    unitId: z.string(),
    unitName: z.string(),
    year: z.int(),
    sees,
    /** The checklist in force; null: the group has set none. */
    inForce: z.nullable(entryCard),
    /** Drafts of one, for those who write and approve it. */
    drafts: z.array(entryCard),
    mayWrite: z.boolean(),
    people: z.array(
      z.object({
        memberId: z.string(),
        name: z.string(),
        lines: z.array(
          z.object({
            key: z.string(),
            label: z.string(),
            asked: z.string(),
            has: z.boolean(),
            records: z.array(
              z.extend(record, {
                ref: z.nullable(z.object({ name: z.enum(['entry', 'activity']), id: z.string() })),
              }),
            ),
          }),
        ),
      }),
    ),
  }),
  errors: [],
});
