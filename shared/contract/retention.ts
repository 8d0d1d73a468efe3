import * as z from 'zod/mini';
import { handOver, retentionKind, retentionTerms, TERM_BOUNDS } from '../domain/retention/terms';
import { defineOperation } from './define';
import { reason } from './fields';

const within = ([smallest, largest]: readonly [number, number]) =>
  z
    .int('请填写整数')
    .check(z.minimum(smallest, `不少于${smallest}`), z.maximum(largest, `不超过${largest}`));

const localDate = z.string().check(z.regex(/^20\d{2}-\d{2}-\d{2}$/, '请选择日期'));

const dueOfKind = z.object({ kind: retentionKind, due: z.int(), held: z.int() });

/** What would go now, and in the 30 days after; nothing is changed. Also with terms not yet set. */
export const retentionPreview = defineOperation({
  name: 'retention.preview',
  access: { who: 'role', roles: ['committee_staff', 'administrator'] },
  input: z.strictObject({
    /** To see what a change would do. */
    terms: z.optional(retentionTerms),
  }),
  output: z.object({
    terms: retentionTerms,
    handOvers: z.array(handOver),
    revision: z.int(),
    now: z.array(dueOfKind),
    next: z.array(dueOfKind),
    /** Plan years of the last while: handed over, and kept by name until. */
    years: z.array(z.object({ year: z.int(), handedOverOn: z.string(), keptUntil: z.string() })),
    lastRunAt: z.nullable(z.int()),
    runs: z.array(
      z.object({
        id: z.string(),
        createdAt: z.int(),
        finishedAt: z.nullable(z.int()),
        cutOff: z.boolean(),
        more: z.boolean(),
        counts: z.array(z.object({ kind: retentionKind, count: z.int() })),
      }),
    ),
  }),
  errors: [],
});

/** Sets the terms and the days of handing over, with the reason. It holds from the next run on. */
export const retentionChange = defineOperation({
  name: 'retention.change',
  access: { who: 'role', roles: ['administrator'] },
  input: z.strictObject({
    revision: z.int(),
    terms: z.strictObject({
      checkInTechnicalDays: within(TERM_BOUNDS.checkInTechnicalDays),
      attendanceYears: within(TERM_BOUNDS.attendanceYears),
      dataRequestDays: within(TERM_BOUNDS.dataRequestDays),
      feedbackDays: within(TERM_BOUNDS.feedbackDays),
      rosterImportDays: within(TERM_BOUNDS.rosterImportDays),
    }),
    handOvers: z
      .array(z.strictObject({ year: z.int(), date: localDate }))
      .check(z.maxLength(30, '最多30个年度')),
    reason,
  }),
  output: z.object({ revision: z.int() }),
  errors: ['SETTINGS_CHANGED', 'HAND_OVER_DATE_INVALID'],
});
