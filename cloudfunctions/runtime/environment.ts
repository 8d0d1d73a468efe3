import * as z from 'zod/mini';

const environment = z.object({
  /** Id of the CloudBase environment. */
  TCB_ENV: z.string().check(z.minLength(1)),
  /** Keys of the codes at the door are derived from it; 32 characters at least. */
  CHECK_IN_SECRET: z.string().check(z.minLength(32)),
  /** What stands before `?a=…&c=…` in the link of a check-in QR code. */
  CHECK_IN_LINK: z.string().check(z.minLength(1)),
  /** What stands before `?i=…` in the link of an invitation; left out: codes without links. */
  JOIN_LINK: z.optional(z.string()),
  /** What stands before `?e=…` in the link of a volunteer event; left out: no link. */
  EVENT_LINK: z.optional(z.string()),
  /** What stands before `?n=…&c=…` in the link that looks a statement up; left out: no link. */
  VERIFY_LINK: z.optional(z.string()),
  /** Of the code that founds the office, as `npm run setup-code` prints it; left out: none does. */
  SETUP_CODE_HASH: z.optional(z.string()),
  /** With both the server asks WeChat for phone numbers; without them members bind by invitation. */
  WECHAT_APPID: z.optional(z.string()),
  WECHAT_SECRET: z.optional(z.string()),
  /** Another address for WeChat's endpoints. */
  WECHAT_ORIGIN: z.optional(z.string()),
  /** Templates of messages, each as `<id>:thing1,time2,thing3,thing4`; without one none is sent. */
  WECHAT_TEMPLATE_DAY_BEFORE: z.optional(z.string()),
  WECHAT_TEMPLATE_CHANGED: z.optional(z.string()),
  WECHAT_TEMPLATE_CANCELLED: z.optional(z.string()),
  WECHAT_TEMPLATE_PROMOTED: z.optional(z.string()),
  WECHAT_TEMPLATE_QUARTER_END: z.optional(z.string()),
  WECHAT_TEMPLATE_WORK_DUE: z.optional(z.string()),
  WECHAT_TEMPLATE_WAITING: z.optional(z.string()),
  WECHAT_TEMPLATE_DIGEST: z.optional(z.string()),
});

type Variables = Record<string, string | undefined>;

const read = <Schema extends z.ZodMiniType>(schema: Schema, variables: Variables) => {
  const parsed = z.safeParse(schema, variables);
  if (parsed.success) return parsed.data;
  const names = [...new Set(parsed.error.issues.map(({ path }) => path.join('.')))];
  throw new Error(`Environment variables missing or too short: ${names.join(', ')}`);
};

/** Settings and secrets of the function `api`. @throws naming what is missing, never its value */
export const readEnvironment = (variables: Variables) => read(environment, variables);

/** Settings of the function `reports`, which prints the codes of statements. @throws as {@link readEnvironment} */
export const readReportsEnvironment = (variables: Variables) =>
  read(z.pick(environment, { TCB_ENV: true, CHECK_IN_SECRET: true, VERIFY_LINK: true }), variables);

/** Settings of the function `timer`. @throws as {@link readEnvironment} */
export const readTimerEnvironment = (variables: Variables) =>
  read(
    z.omit(environment, {
      CHECK_IN_SECRET: true,
      CHECK_IN_LINK: true,
      JOIN_LINK: true,
      EVENT_LINK: true,
      VERIFY_LINK: true,
      SETUP_CODE_HASH: true,
    }),
    variables,
  );
