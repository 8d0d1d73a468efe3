import * as z from 'zod/mini';
import { occasion, ownDay, workOccasion, workPage } from '../domain/reminders/schema';
import { defineOperation } from './define';
import { emptyInput } from './fields';
import { day } from './people-fields';

const settings = z.object({
  rules: z.array(
    z.object({
      occasion,
      label: z.string(),
      /** Whom it tells, and when it fires. */
      tells: z.string(),
      fires: z.string(),
      /** What is lost while it is off; null: nothing that people would miss at a door. */
      warning: z.nullable(z.string()),
      on: z.boolean(),
    }),
  ),
  /** Days the office has set by itself, from this year on. */
  days: z.array(ownDay),
  /** Years whose public holidays are known, with the notice they are taken from. */
  published: z.array(z.object({ year: z.int(), notice: z.string() })),
});

const MAY_SET = { who: 'role', roles: ['committee_staff', 'administrator'] } as const;

/** By which rules people are told, and on which days the office works. */
const get = defineOperation({
  name: 'reminders.settings',
  access: MAY_SET,
  input: emptyInput,
  output: settings,
  errors: [],
});

/** Switches a rule on or off. From that moment one that is off tells nobody; what waits is not sent. */
const setRule = defineOperation({
  name: 'reminders.setRule',
  access: MAY_SET,
  input: z.strictObject({ occasion, on: z.boolean() }),
  output: settings,
  errors: [],
});

/** Sets days in a row as off or as working days, against weekday and published holidays; `usual`: no longer. */
const setDays = defineOperation({
  name: 'reminders.setDays',
  access: MAY_SET,
  input: z.strictObject({
    from: day('开始日期'),
    to: day('结束日期'),
    as: z.enum(['off', 'work', 'usual']),
  }),
  output: settings,
  errors: ['OWN_DAYS_RANGE', 'OWN_DAYS_FULL'],
});

/** How the plan stands, for those who oversee it: items, units and what waits; nobody's name. */
const digest = defineOperation({
  name: 'reminders.digest',
  access: { who: 'role', roles: ['committee_staff', 'leader'] },
  input: emptyInput,
  output: z.object({
    year: z.int(),
    asOf: z.int(),
    items: z.array(
      z.object({
        number: z.int(),
        title: z.string(),
        overdue: z.int(),
        due: z.int(),
        units: z.array(z.string()),
      }),
    ),
    overdue: z.int(),
    due: z.int(),
    lists: z.int(),
    statements: z.int(),
    rectifications: z.int(),
    /** People whom no message told of the plan in the last seven days. */
    unreached: z.int(),
    /** Units that are asked for something and have nobody who answers for it. */
    unanswered: z.array(z.string()),
  }),
  errors: ['PLAN_NOT_IN_FORCE'],
});

/** What the plan asks of me now: as an officer of a unit, by a list in force, or because it waits for my word. */
const matters = defineOperation({
  name: 'duties.matters',
  access: { who: 'member' },
  input: emptyInput,
  output: z.object({
    rows: z.array(
      z.object({
        key: z.string(),
        occasion: workOccasion,
        state: z.enum(['overdue', 'due', 'open']),
        title: z.string(),
        unitName: z.string(),
        note: z.string(),
        /** The last day it is in time; of what waits, the day since which. */
        day: z.string(),
        page: workPage,
      }),
    ),
  }),
  errors: [],
});

export const reminderSettings = {
  'reminders.settings': get,
  'reminders.setRule': setRule,
  'reminders.setDays': setDays,
  'reminders.digest': digest,
  'duties.matters': matters,
} as const;
