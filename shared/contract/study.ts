import * as z from 'zod/mini';
import { activityState, servedCommitment } from '../domain/activity/schema';
import { entryState } from '../domain/entries/schema';
import { studyTopic } from '../domain/study/plan-schema';
import { studyMode } from '../domain/study/schema';
import { activityCard, ownAttendance } from './activities';
import { defineOperation } from './define';
import { line, recordId, requestId } from './fields';
import { ORGANISERS } from './organisers';
import { materialsField, speakersField } from './study-fields';

const year = z.int('缺少年度').check(z.minimum(2000, '年度过早'), z.maximum(2100, '年度过晚'));
const quarter = z.int('请选择季度').check(z.minimum(1, '请选择季度'), z.maximum(4, '请选择季度'));

/** A place in a quarter, from 1; beyond the last: at the end. */
const place = z.int('缺少位置').check(z.minimum(1, '位置从1数起'), z.maximum(99, '位置过大'));

const ofPlan = { unitId: recordId, year };

const organisers = { who: 'role_over_unit', roles: ORGANISERS } as const;

/** A topic with where it stands, derived from what was held and handed in. */
const standingTopic = z.extend(studyTopic, {
  state: z.enum(['planned', 'held', 'recorded']),
  /** Sessions that take it up, soonest first; drafts to organisers alone. */
  sessions: z.array(
    z.object({
      activityId: z.string(),
      startsAt: z.int(),
      state: activityState,
      isHeld: z.boolean(),
      /** Whether the reader may open it: on its roster, or organising, or overseeing. */
      opens: z.boolean(),
    }),
  ),
  /** How many entries in force (自学、调研、交流) name it: a number, not whose. */
  entries: z.int(),
});

/** A unit's study plan of a year: to its members, its organisers, and those who oversee the office. */
export const studyPlanOf = defineOperation({
  name: 'study.plan',
  access: { who: 'member' },
  input: z.strictObject(ofPlan),
  output: z.object({
    unitId: z.string(),
    unitName: z.string(),
    year: z.int(),
    /** May change it. */
    organises: z.boolean(),
    topics: z.array(standingTopic),
  }),
  errors: [],
});

/**
 * Writes a topic down. Without `topicId` it is a new one; with the id of one that was removed it is put
 * back, which is how a removal is undone.
 */
export const studySaveTopic = defineOperation({
  name: 'study.saveTopic',
  access: organisers,
  input: z.strictObject({
    requestId,
    ...ofPlan,
    topicId: z.optional(recordId),
    quarter,
    place: z.optional(place),
    title: line('专题名称', 40),
    mode: studyMode,
    materials: materialsField,
    speakers: speakersField,
  }),
  output: z.object({ topicId: z.string() }),
  errors: ['UNIT_CANNOT_HOST', 'STUDY_PLAN_FULL', 'STUDY_PLAN_CHANGED'],
});

/** Moves a topic to a place of a quarter. What was held of it stays as it is. */
export const studyMoveTopic = defineOperation({
  name: 'study.moveTopic',
  access: organisers,
  input: z.strictObject({ ...ofPlan, topicId: recordId, quarter, place }),
  output: z.object({ topicId: z.string() }),
  errors: ['UNKNOWN_TOPIC', 'STUDY_PLAN_CHANGED'],
});

/** Takes a topic out of the plan, as long as no session and no entry names it. */
export const studyRemoveTopic = defineOperation({
  name: 'study.removeTopic',
  access: organisers,
  input: z.strictObject({ ...ofPlan, topicId: recordId }),
  output: z.object({ topicId: z.string() }),
  errors: ['TOPIC_IN_USE', 'STUDY_PLAN_CHANGED'],
});

/**
 * Starts a plan from the template of typical topics or from last year's plan. Only what was chosen is
 * copied, and nothing that stands in the plan is overwritten: a title that is there is left out.
 */
export const studyStartPlan = defineOperation({
  name: 'study.startPlan',
  access: organisers,
  input: z.strictObject({
    requestId,
    ...ofPlan,
    from: z.enum(['template', 'last_year']),
    chosen: z
      .array(recordId, '请选择专题')
      .check(z.minLength(1, '请选择专题'), z.maxLength(60, '一次最多选择60个专题')),
  }),
  output: z.object({ added: z.int() }),
  errors: ['UNIT_CANNOT_HOST', 'UNKNOWN_TOPIC', 'STUDY_PLAN_FULL', 'STUDY_PLAN_CHANGED'],
});

const sessionRow = z.object({ activity: activityCard, mine: ownAttendance });

/**
 * A study group's year at a glance: its sessions, latest first, and how far the plan is. Members see the
 * sessions whose roster they stand on; organisers and leaders all.
 */
export const studyHub = defineOperation({
  name: 'study.hub',
  access: { who: 'member' },
  input: z.strictObject({ unitId: z.optional(recordId), year: z.optional(year) }),
  output: z.object({
    /** The groups the reader may look at; the first is shown when none was asked for. */
    groups: z.array(z.object({ unitId: z.string(), name: z.string() })),
    /** Null: there is no group to show. */
    shown: z.nullable(
      z.object({
        unitId: z.string(),
        name: z.string(),
        year: z.int(),
        organises: z.boolean(),
        sessions: z.array(sessionRow),
        topics: z.object({ planned: z.int(), held: z.int() }),
        /** By quarter: how many topics stand in the plan, and how many sessions were held. */
        quarters: z.array(z.object({ quarter: z.int(), topics: z.int(), held: z.int() })),
      }),
    ),
  }),
  errors: [],
});

/**
 * The office's programmes of education with their sessions, latest first, and which branches held or
 * attended one. Numbers and names of units alone, in the order of the units: nobody is ranked.
 */
export const studyProgrammes = defineOperation({
  name: 'study.programmes',
  access: { who: 'role', roles: [...ORGANISERS, 'leader'] },
  input: z.strictObject({ year }),
  output: z.object({
    /** May put a programme down and change it. */
    keeps: z.boolean(),
    programmes: z.array(
      z.object({
        id: z.string(),
        unitId: z.string(),
        unitName: z.string(),
        title: z.string(),
        audience: z.string(),
        number: z.nullable(z.string()),
        on: z.string(),
        keptAt: z.string(),
        link: z.nullable(z.string()),
        serves: z.array(servedCommitment),
        state: entryState,
        sessions: z.array(
          z.object({
            activityId: z.string(),
            theme: z.string(),
            unitName: z.string(),
            startsAt: z.int(),
            state: activityState,
            isHeld: z.boolean(),
            opens: z.boolean(),
          }),
        ),
        /** Branches in force, in their order; covered: held one, or some of its people came to one. */
        branches: z.array(
          z.object({ unitId: z.string(), name: z.string(), isCovered: z.boolean() }),
        ),
      }),
    ),
  }),
  errors: [],
});
