import * as z from 'zod/mini';
import { activityKind, activityState } from '../domain/activity/schema';
import { activityCard, ownAttendance } from './activities';
import { defineOperation } from './define';
import { pageCursor, recordId } from './fields';
import { ORGANISERS } from './organisers';

/**
 * Activities I attend or organise, by start. Upcoming ones come soonest first and include those
 * still under way; past ones latest first. `next` continues the list.
 */
export const activitiesList = defineOperation({
  name: 'activities.list',
  access: { who: 'member' },
  input: z.strictObject({
    view: z.enum(['attending', 'organising']),
    when: z.enum(['upcoming', 'past']),
    search: z.optional(z.string().check(z.maxLength(40, '搜索内容不超过40个字'))),
    /** For organisers: one unit, one kind, one state, one item of the plan. */
    unitId: z.optional(recordId),
    kind: z.optional(activityKind),
    state: z.optional(z.enum(['draft', 'published', 'closed', 'cancelled'])),
    item: z.optional(z.int('要点条目应为数字').check(z.minimum(1), z.maximum(99))),
    cursor: pageCursor,
  }),
  output: z.object({
    activities: z.array(z.object({ activity: activityCard, mine: ownAttendance })),
    next: z.nullable(z.string()),
  }),
  errors: [],
});

/**
 * A month of activities I attend or organise, for the calendar: at most 200, soonest first.
 * @param month `YYYY-MM` in Asia/Shanghai
 */
export const activitiesCalendar = defineOperation({
  name: 'activities.calendar',
  access: { who: 'member' },
  input: z.strictObject({
    view: z.enum(['attending', 'organising']),
    month: z.string('请选择月份').check(z.regex(/^20\d{2}-(0[1-9]|1[0-2])$/, '月份应写作2022-11')),
  }),
  output: z.object({
    activities: z.array(z.object({ activity: activityCard, mine: ownAttendance })),
  }),
  errors: [],
});

/** The unit's last activity of a kind, to begin the next one from; null when there was none. */
export const activitiesLast = defineOperation({
  name: 'activities.last',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({ unitId: recordId, kind: activityKind }),
  output: z.object({ activity: z.nullable(activityCard) }),
  errors: [],
});

/**
 * My attendance of a year in Asia/Shanghai, with the numbers of the rate: 实到 ÷ 应到. Activities
 * called off, still to come or not closed yet do not enter it.
 */
export const activitiesMyYear = defineOperation({
  name: 'activities.myYear',
  access: { who: 'member' },
  input: z.strictObject({
    year: z.int('请选择年度').check(z.minimum(2000, '年度过早'), z.maximum(2100, '年度过晚')),
  }),
  output: z.object({
    year: z.int(),
    due: z.int(),
    present: z.int(),
    late: z.int(),
    onLeave: z.int(),
    absent: z.int(),
    rows: z.array(
      z.object({
        activityId: z.string(),
        kind: activityKind,
        theme: z.string(),
        unitName: z.string(),
        startsAt: z.int(),
        state: activityState,
        counts: z.boolean(),
        mine: ownAttendance,
      }),
    ),
  }),
  errors: [],
});

/**
 * 双重组织生活 of the office's leading members (item 2.3): how many activities of her branch were held
 * while she belonged to it, and how many she came to. A leader sees her own line, the secretary of
 * a branch its leaders, the committee all (`inventory.md` 2.3).
 */
export const activitiesDualLife = defineOperation({
  name: 'activities.dualLife',
  access: { who: 'member' },
  input: z.strictObject({ year: z.int().check(z.minimum(2000), z.maximum(2100)) }),
  output: z.object({
    rows: z.array(
      z.object({
        memberId: z.string(),
        name: z.string(),
        post: z.nullable(z.string()),
        unitName: z.string(),
        held: z.int(),
        present: z.int(),
        onLeave: z.int(),
        absent: z.int(),
        lifeMeetings: z.int(),
      }),
    ),
  }),
  errors: [],
});
