import * as z from 'zod/mini';

const environment = z.object({
  /** Id of the CloudBase environment. */
  TCB_ENV: z.string().check(z.minLength(1)),
  /** Keys of the codes at the door are derived from it; 32 characters at least. */
  CHECK_IN_SECRET: z.string().check(z.minLength(32)),
  /** What stands before `?a=…&c=…` in the link of a check-in QR code. */
  CHECK_IN_LINK: z.string().check(z.minLength(1)),
});

/** Settings and secrets of a deployed function. @throws naming what is missing, never its value */
export const readEnvironment = (variables: Record<string, string | undefined>) => {
  const parsed = z.safeParse(environment, variables);
  if (parsed.success) return parsed.data;
  const names = [...new Set(parsed.error.issues.map(({ path }) => path.join('.')))];
  throw new Error(`Environment variables missing or too short: ${names.join(', ')}`);
};
