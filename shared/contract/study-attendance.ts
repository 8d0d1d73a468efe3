import * as z from 'zod/mini';
import { attendanceState, attendingAs, leaveClass } from '../domain/attendance/schema';
import { makeUpState } from '../domain/make-ups/schema';
import { studyMaterial, studyMode } from '../domain/study/schema';
import { defineOperation } from './define';
import { recordId } from './fields';

/** Sums over people and sessions; the two rates are made of them. */
const studySums = z.object({
  due: z.int(),
  present: z.int(),
  late: z.int(),
  onLeave: z.int(),
  absent: z.int(),
  madeUp: z.int(),
  covered: z.int(),
});

const matrixCell = z.object({
  activityId: z.string(),
  state: z.enum([...attendanceState.options, 'not_listed']),
  late: z.boolean(),
  madeUp: z.boolean(),
  presentAt: z.nullable(z.int()),
  leaveClass: z.nullable(leaveClass),
  madeUpOn: z.nullable(z.string()),
});

/**
 * The study group's attendance of a year. The secretary, the head and the committee see everybody; a
 * member the own row; leaders the numbers of the sessions.
 */
export const studyMatrix = defineOperation({
  name: 'study.matrix',
  access: { who: 'member' },
  input: z.strictObject({
    unitId: recordId,
    year: z.int('请选择年度').check(z.minimum(2000, '年度过早'), z.maximum(2100, '年度过晚')),
  }),
  output: z.object({
    unitId: z.string(),
    unitName: z.string(),
    year: z.int(),
    /** `group`: everybody; `own`: my row; `numbers`: the sessions' numbers, and my row where I have one. */
    sees: z.enum(['group', 'own', 'numbers']),
    /** The papers of it are mine to take out. */
    exports: z.boolean(),
    sessions: z.array(
      z.object({
        activityId: z.string(),
        position: z.int(),
        startsAt: z.int(),
        theme: z.string(),
        mode: z.nullable(studyMode),
        half: z.union([z.literal(1), z.literal(2)]),
        quarter: z.int(),
        sums: studySums,
        sittingIn: z.int(),
        namesRemoved: z.boolean(),
      }),
    ),
    rows: z.array(
      z.object({
        memberId: z.string(),
        name: z.string(),
        post: z.nullable(z.string()),
        joinedOn: z.nullable(z.string()),
        leftOn: z.nullable(z.string()),
        cells: z.array(matrixCell),
        year: studySums,
        halves: z.array(studySums),
      }),
    ),
    sums: z.object({
      year: studySums,
      halves: z.array(studySums),
      quarters: z.array(studySums),
    }),
    waiting: z.int(),
  }),
  errors: [],
});

/** What a session adds to its activity: which it is, what is studied, and who missed it. */
export const studySession = defineOperation({
  name: 'study.session',
  access: { who: 'member' },
  input: z.strictObject({ activityId: recordId }),
  output: z.object({
    /** 第n次; null while it is a draft. */
    position: z.nullable(z.int()),
    mode: z.nullable(studyMode),
    materials: z.array(studyMaterial),
    keynoteSpeakers: z.array(z.string()),
    /** What is missed here is made up for: a session of the study group. */
    makesUp: z.boolean(),
    /** I keep the attendance, and enter make-ups. */
    keeps: z.boolean(),
    /** The numbers; null for those who only attend. */
    sums: z.nullable(studySums),
    sittingIn: z.int(),
    /** Who was there, away or missing, for those who keep the attendance or head the group. */
    people: z.array(
      z.object({
        memberId: z.string(),
        name: z.string(),
        as: attendingAs,
        from: z.nullable(z.string()),
        state: attendanceState,
        late: z.boolean(),
        presentAt: z.nullable(z.int()),
        leaveClass: z.nullable(leaveClass),
        speaks: z.boolean(),
        makeUp: makeUpState,
      }),
    ),
  }),
  errors: [],
});
