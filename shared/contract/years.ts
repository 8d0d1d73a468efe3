import * as z from 'zod/mini';
import { yearState } from '../domain/plan/year-state';
import { defineOperation } from './define';
import { emptyInput, instant, reason } from './fields';

const COMMITTEE = { who: 'role', roles: ['committee_staff'] } as const;

const day = (label: string) => z.iso.date(`请选择${label}`);

const ofYear = {
  year: z.int('年份应为四位数字').check(z.minimum(2000), z.maximum(2100)),
  /** As the list gave it. */
  seen: z.int('缺少版本'),
};

const yearRow = z.object({
  year: z.int(),
  hasPlan: z.boolean(),
  state: yearState,
  /** The last day for late entries, and the days between which it may be set. */
  lateUntil: z.string(),
  /** Every time it was opened again, latest first. */
  reopenings: z.array(
    z.object({
      at: instant,
      byName: z.nullable(z.string()),
      reason: z.string(),
      until: z.string(),
      endedAt: z.nullable(instant),
    }),
  ),
  /** To be given back with a decision. */
  seen: z.int(),
});

/** The years of the office's plans and how each stands: running, late entries, frozen, opened again. Latest first. */
export const yearsList = defineOperation({
  name: 'years.list',
  access: { who: 'member' },
  input: emptyInput,
  output: z.object({
    years: z.array(yearRow),
    /** The year whose plan the office works by now; null: there is none. */
    current: z.nullable(z.int()),
    mayDecide: z.boolean(),
  }),
  errors: [],
});

/** Sets the last day for late entries of a year: between 1 January and 31 March of the next. */
export const yearsSetLateDay = defineOperation({
  name: 'years.setLateDay',
  access: COMMITTEE,
  input: z.strictObject({ ...ofYear, day: day('补录截止日') }),
  output: yearRow,
  errors: ['YEAR_DAY_INVALID', 'YEAR_STATE', 'YEAR_CHANGED'],
});

/** Opens a frozen year again for at most thirty days, with a reason. */
export const yearsReopen = defineOperation({
  name: 'years.reopen',
  access: COMMITTEE,
  input: z.strictObject({ ...ofYear, until: day('开放到哪一天'), reason }),
  output: yearRow,
  errors: ['YEAR_DAY_INVALID', 'YEAR_STATE', 'YEAR_CHANGED'],
});

/** Freezes a year that was opened again before its day has come. */
export const yearsFreeze = defineOperation({
  name: 'years.freeze',
  access: COMMITTEE,
  input: z.strictObject(ofYear),
  output: yearRow,
  errors: ['YEAR_DAY_INVALID', 'YEAR_STATE', 'YEAR_CHANGED'],
});
