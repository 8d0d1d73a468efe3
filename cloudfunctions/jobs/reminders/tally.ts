import type { Ground } from '@shared/domain/reminders/rules/definition';
import type { Instant } from '@shared/domain/time';
import type { Messaging } from '../../runtime/messenger';
import type { OfficeRecord, Store } from '../../store';

/** What became of the messages of a run: how many of each, and of each refusal of WeChat's. */
export type Tally = Record<string, number>;

export const count = (tally: Tally, name: string, by = 1): void => {
  if (by > 0) tally[name] = (tally[name] ?? 0) + by;
};

/** One office's messages in one run. */
export interface OfficeRun {
  store: Store;
  now: Instant;
  messaging: Messaging;
  officeId: string;
  office: OfficeRecord;
  /** What the rules about the plan look at, read once in a run and only where it is asked for. */
  ground: () => Promise<Ground | undefined>;
  tally: Tally;
}
