import * as z from 'zod/mini';

/** An id as the store makes them: letters, digits and `. _ : -`, so never an operator or a path. */
export const recordId = z.string('缺少编号').check(z.regex(/^[\w.:-]{1,80}$/, '编号格式不对'));

/** Made once by the client per act; the same request sent again gets the first answer. */
export const requestId = z
  .string('缺少请求编号')
  .check(z.regex(/^[\w-]{8,64}$/, '请求编号应为8至64位字母或数字'));

/** Milliseconds since the epoch, between 2000 and 2100. */
export const instant = z
  .int('时间应为毫秒数')
  .check(z.minimum(946_684_800_000, '时间过早'), z.maximum(4_102_444_800_000, '时间过晚'));

/** Signs that turn the direction of what follows: beside such a text another reads wrongly. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/** Signs that end a line, or that no person types: on paper they would be gaps. */
const CONTROLS = /[\p{Cc}\u2028\u2029]/gu;

const asOneLine = (text: string): string => text.replace(TURNS, '').replace(CONTROLS, ' ');

/** One line of text, trimmed; what a paste brought along beside the words is dropped. */
export const line = (label: string, maximum: number) =>
  z
    .string(`请填写${label}`)
    .check(
      z.overwrite(asOneLine),
      z.trim(),
      z.minLength(1, `请填写${label}`),
      z.maxLength(maximum, `${label}不超过${maximum}个字`),
    );

/** Why something is undone or called off; the people concerned read it. */
export const reason = line('原因', 60);

/** `next` of the page before, left out for the first one. */
export const pageCursor = z.optional(
  z.string().check(z.regex(/^\d{1,16}\.[\w.:-]{1,120}$/, '翻页位置不对')),
);

export const emptyInput = z.strictObject({});

/** Text that may be empty. */
export const words = (label: string, maximum: number) =>
  z.string().check(z.trim(), z.maxLength(maximum, `${label}不超过${maximum}个字`));

/** What a kind of record asks for beyond the common fields, by the names of its form's fields. */
export const detailFields = (longest: number) =>
  z.optional(
    z
      .record(z.string().check(z.regex(/^\w{1,30}$/)), words('每项', longest))
      .check(z.refine((fields) => Object.keys(fields).length <= 20, '填写的项目过多')),
  );

/** Commitments a record counts for. Left out: what its kind usually serves, as far as the plan has it. */
export const servedIds = z.optional(
  z.array(recordId).check(z.maxLength(20, '计入的举措不超过20项')),
);
