import * as z from 'zod/mini';
import { BULLETIN_WRITERS } from './bulletins';
import { defineOperation } from './define';
import { line, reason, recordId, requestId } from './fields';
import { day } from './people-fields';

const year = z.int('请选择年度').check(z.minimum(2000, '年度过早'), z.maximum(2100, '年度过晚'));
const link = z
  .string()
  .check(z.trim(), z.maxLength(300, '网址过长'), z.regex(/^https?:\/\//, '网址以 http 开头'));

const itemGiven = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('bulletin'), bulletinId: recordId }),
  z.strictObject({ of: z.literal('entry'), entryId: recordId }),
  z.strictObject({
    of: z.literal('work'),
    title: line('成果名称', 60),
    link: z.nullable(link),
    keptAt: z.string().check(z.trim(), z.maxLength(60, '存放处不超过60个字')),
  }),
]);

/** Something that is shown, as its readers see it. */
const itemShown = z.object({
  title: z.string(),
  /** What it is: 学习通报, 专题调研. */
  label: z.string(),
  link: z.nullable(z.string()),
  keptAt: z.string(),
  /** The text of an issued bulletin: numbers and titles, nobody's name. */
  parts: z.array(z.object({ heading: z.string(), text: z.string() })),
});

const showingRow = z.object({
  id: z.string(),
  title: z.string(),
  unitName: z.string(),
  on: z.string(),
  /** Names of units; empty: the whole office. */
  audience: z.array(z.string()),
  items: z.array(itemShown),
  /** Why it was withdrawn; null: it is shown. Only whoever publishes sees those. */
  withdrawn: z.nullable(z.string()),
  mayWithdraw: z.boolean(),
});

const choice = z.object({ id: z.string(), title: z.string() });

/**
 * Results of study shown to me in a year, latest first; with what the groups I publish for may show,
 * and to whom. Who has looked at what is not kept.
 */
export const showingsList = defineOperation({
  name: 'showings.list',
  access: { who: 'member' },
  input: z.strictObject({ year }),
  output: z.object({
    showings: z.array(showingRow),
    publishing: z.array(
      z.object({
        unitId: z.string(),
        name: z.string(),
        bulletins: z.array(choice),
        entries: z.array(choice),
      }),
    ),
    /** Units something can be shown to; empty for who publishes nothing. */
    units: z.array(choice),
  }),
  errors: [],
});

/** Shows results from a day on, to the whole office or to units. */
export const showingsPublish = defineOperation({
  name: 'showings.publish',
  access: { who: 'role_over_unit', roles: BULLETIN_WRITERS },
  input: z.strictObject({
    requestId,
    unitId: recordId,
    title: line('标题', 60),
    on: day('日期'),
    audience: z.nullable(
      z
        .array(recordId, '请选择单位')
        .check(z.minLength(1, '请选择单位'), z.maxLength(50, '一次最多选择50个单位')),
    ),
    items: z
      .array(itemGiven, '请选择要展示的成果')
      .check(z.minLength(1, '请选择要展示的成果'), z.maxLength(20, '一次最多展示20项')),
  }),
  output: z.object({ showingId: z.string() }),
  errors: ['ENTRY_DATE_AHEAD'],
});

/** Shows it no longer. It stays in the register with the reason. */
export const showingsWithdraw = defineOperation({
  name: 'showings.withdraw',
  access: { who: 'role_over_unit', roles: BULLETIN_WRITERS },
  input: z.strictObject({ showingId: recordId, reason }),
  output: z.object({ showingId: z.string() }),
  errors: ['ENTRY_CHANGED'],
});
