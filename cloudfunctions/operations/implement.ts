import type { readPlanFile } from '../readers/plan-file';
import type { readRosterFile } from '../readers/roster-file';
import type { Door } from '../runtime/door';
import type { Messaging } from '../runtime/messenger';
import {
  implementForAccountWith,
  implementForPublicWith,
  implementOverUnitWith,
  implementWith,
} from '../runtime/operation';
import type { Seals } from '../runtime/seals';
import type { SetUp } from '../runtime/set-up';
import type { PhoneNumbers } from '../runtime/wechat';
import type { Store } from '../store';
import type { writeRosterTemplate } from '../writers/roster-template';
import type { writeWorkbook } from '../writers/workbook';

/** What every operation is handed by the composition root. */
export interface OperationDeps {
  store: Store;
  door: Door;
  /** What stands before `?a=…&c=…` in the link of a check-in QR code. */
  checkInLink: string;
  readPlanFile: typeof readPlanFile;
  writeWorkbook: typeof writeWorkbook;
  readRosterFile: typeof readRosterFile;
  writeRosterTemplate: typeof writeRosterTemplate;
  seals: Seals;
  /** Undefined where the deployment has no access to WeChat's phone numbers. */
  phoneNumbers: PhoneNumbers | undefined;
  /** Undefined where nobody can be written to. */
  messaging: Messaging | undefined;
  /** What stands before `?i=…` in the link of an invitation; empty: codes without links. */
  joinLink: string;
  /** What stands before `?e=…` in the link of a volunteer event; empty: no link. */
  eventLink: string;
  /** What stands before `?n=…&c=…` in the link that looks a statement up; empty: no link. */
  verifyLink: string;
  /** Undefined where no office can be founded by a code. */
  setUp: SetUp | undefined;
  /** Logs an account out wherever it is logged in. On CloudBase there is nothing to end. */
  endSessions: (accountId: string) => Promise<unknown>;
}

export const implement = implementWith<OperationDeps>();
export const implementForAccount = implementForAccountWith<OperationDeps>();
export const implementForPublic = implementForPublicWith<OperationDeps>();
export const implementOverUnit = implementOverUnitWith<OperationDeps>();

/** For operations that read nothing before they know the actor. */
export const nothingToLoad = async (): Promise<undefined> => undefined;
