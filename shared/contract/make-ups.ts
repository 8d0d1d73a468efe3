import * as z from 'zod/mini';
import { makeUpState } from '../domain/make-ups/schema';
import { studyMaterial } from '../domain/study/schema';
import { defineOperation } from './define';
import { emptyInput, line, recordId } from './fields';
import { ANSWERERS, ORGANISERS } from './organisers';
import { day } from './people-fields';

/** A session somebody missed, as the member and the secretary see it. */
export const makeUpTask = z.object({
  activityId: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  theme: z.string(),
  startsAt: z.int(),
  memberId: z.string(),
  memberName: z.string(),
  missed: z.enum(['absent', 'on_leave']),
  dueOn: z.string(),
  overdue: z.boolean(),
  state: makeUpState,
  materials: z.array(studyMaterial),
});

const task = { activityId: recordId, memberId: recordId };
const year = z.int('请选择年度').check(z.minimum(2000, '年度过早'), z.maximum(2100, '年度过晚'));

const OVER_GROUP = { who: 'role_over_unit', roles: ORGANISERS } as const;

/** Sessions of the study group that I missed this year and the last, what waits first. */
export const makeUpsMine = defineOperation({
  name: 'makeUps.mine',
  access: { who: 'member' },
  input: emptyInput,
  output: z.object({ tasks: z.array(makeUpTask) }),
  errors: [],
});

/** What a group's members missed in a year: what nobody has made up for, what was said, what is done. */
export const makeUpsList = defineOperation({
  name: 'makeUps.list',
  access: { who: 'role_over_unit', roles: ANSWERERS },
  input: z.strictObject({
    unitId: recordId,
    year,
    show: z.enum(['open', 'said', 'done']),
    memberId: z.optional(recordId),
    activityId: z.optional(recordId),
  }),
  output: z.object({
    unitName: z.string(),
    tasks: z.array(makeUpTask),
    /** Of the session and the person asked for, whichever list is shown. */
    counts: z.object({ open: z.int(), overdue: z.int(), said: z.int(), done: z.int() }),
    /** Who has missed something this year, to choose from. */
    people: z.array(z.object({ memberId: z.string(), name: z.string() })),
    /** False for the head, who sees and does not keep the attendance. */
    keeps: z.boolean(),
  }),
  errors: [],
});

/** I have made up for a session, on that day; the secretary agrees to it. */
export const makeUpsSay = defineOperation({
  name: 'makeUps.say',
  access: { who: 'member' },
  input: z.strictObject({ activityId: recordId, on: day('补学日期') }),
  output: makeUpTask,
  errors: ['NOTHING_TO_MAKE_UP', 'MAKE_UP_DAY_INVALID', 'MAKE_UP_DONE'],
});

/** Agrees to what a member said. The attendance stays what it was; nobody agrees to their own. */
export const makeUpsAgree = defineOperation({
  name: 'makeUps.agree',
  access: OVER_GROUP,
  input: z.strictObject(task),
  output: makeUpTask,
  errors: ['NOTHING_TO_MAKE_UP', 'MAKE_UP_NOT_SAID', 'MAKE_UP_DONE', 'OWN_MAKE_UP'],
});

/** Gives what a member said back, with what is missing. */
export const makeUpsGiveBack = defineOperation({
  name: 'makeUps.giveBack',
  access: OVER_GROUP,
  input: z.strictObject({ ...task, reason: line('原因', 60) }),
  output: makeUpTask,
  errors: ['NOTHING_TO_MAKE_UP', 'MAKE_UP_NOT_SAID', 'MAKE_UP_DONE', 'OWN_MAKE_UP'],
});

/** Enters from paper what a member handed in; equal in every way to saying and agreeing. */
export const makeUpsEnter = defineOperation({
  name: 'makeUps.enter',
  access: OVER_GROUP,
  input: z.strictObject({ ...task, on: day('补学日期') }),
  output: makeUpTask,
  errors: ['NOTHING_TO_MAKE_UP', 'MAKE_UP_DAY_INVALID', 'MAKE_UP_DONE', 'OWN_MAKE_UP'],
});

/** Sets another day by which a session is made up for. Nothing follows when it passes. */
export const makeUpsSetDue = defineOperation({
  name: 'makeUps.setDue',
  access: OVER_GROUP,
  input: z.strictObject({ ...task, dueOn: day('补学期限') }),
  output: makeUpTask,
  errors: ['NOTHING_TO_MAKE_UP', 'MAKE_UP_DONE', 'DUE_DAY_INVALID'],
});

/** Takes back what I said, while nobody has answered; or what I agreed to or entered. */
export const makeUpsUndo = defineOperation({
  name: 'makeUps.undo',
  access: { who: 'member' },
  input: z.strictObject(task),
  output: makeUpTask,
  errors: ['NOTHING_TO_MAKE_UP', 'NOTHING_TO_TAKE_BACK'],
});

export type MakeUpCard = z.infer<typeof makeUpTask>;
