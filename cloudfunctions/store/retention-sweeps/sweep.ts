import type { AuditEntry } from '@shared/domain/audit/schema';
import type { RetentionLimits } from '@shared/domain/retention/terms';
import type { Store } from '../index';

/** How much is due. `held`: due by its term, and kept for a reason the office can clear. */
export interface Due {
  due: number;
  held: number;
}

/** How one kind is looked for and removed. Every step can be repeated; nothing is counted twice. */
export interface Sweep {
  /** Changes nothing. */
  look: (store: Store, officeId: string, limits: RetentionLimits) => Promise<Due>;
  /**
   * Removes what is due, step by step.
   * @param done called after each step with how many it removed
   * @returns true when there was more than `limit`
   */
  remove: (
    store: Store,
    officeId: string,
    limits: RetentionLimits,
    limit: number,
    by: Pick<AuditEntry, 'at' | 'by'>,
    done: (count: number) => Promise<unknown>,
  ) => Promise<boolean>;
}
