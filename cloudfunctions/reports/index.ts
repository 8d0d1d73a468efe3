import * as z from 'zod/mini';
import { readReportsEnvironment } from '../runtime/environment';
import { jsonLog } from '../runtime/log';
import { openDatabase } from '../store';
import { createReports, type Reports } from './create-reports';

const event = z.object({ name: z.string(), input: z.optional(z.unknown()) });

let reports: Reports | undefined;

/** Built at the first call and kept for the life of the instance. */
const theReports = (): Reports => {
  if (reports) return reports;
  const { TCB_ENV, CHECK_IN_SECRET, VERIFY_LINK } = readReportsEnvironment(process.env);
  reports = createReports({
    db: openDatabase(TCB_ENV),
    clock: Date.now,
    log: jsonLog(console.log),
    checkInSecret: CHECK_IN_SECRET,
    verifyLink: VERIFY_LINK,
  });
  return reports;
};

/**
 * The cloud function `reports`: papers to print and hand in. It speaks as `api` does; the platform
 * puts the caller's identity into the environment, what the caller sends is never taken for one.
 */
export const main = (raw: unknown) => {
  const { name, input } = z.catch(event, { name: '' }).parse(raw);
  return theReports()({ name, input, accountId: process.env.WX_OPENID || undefined });
};
