import type { readPlanFile } from '../readers/plan-file';
import type { Door } from '../runtime/door';
import { implementOverUnitWith, implementWith } from '../runtime/operation';
import type { Store } from '../store';

/** What every operation is handed by the composition root. */
export interface OperationDeps {
  store: Store;
  door: Door;
  /** What stands before `?a=…&c=…` in the link of a check-in QR code. */
  checkInLink: string;
  readPlanFile: typeof readPlanFile;
}

export const implement = implementWith<OperationDeps>();
export const implementOverUnit = implementOverUnitWith<OperationDeps>();

/** For operations that read nothing before they know the actor. */
export const nothingToLoad = async (): Promise<undefined> => undefined;
