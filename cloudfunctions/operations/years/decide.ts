import type { AuditEntry } from '@shared/domain/audit/schema';
import { refuse, type Success, succeed } from '@shared/domain/outcome';
import type { Actor } from '@shared/domain/people/rights';
import {
  NOTHING_DECIDED,
  type YearEnd,
  type YearRefusal,
  yearStateOf,
} from '@shared/domain/plan/year-state';
import type { Instant } from '@shared/domain/time';
import type { Store } from '../../store';
import { rowsOf } from './row-of';

interface Deciding {
  store: Store;
  actor: Actor;
  now: Instant;
  year: number;
  seen: number;
  /** Whether it stands so already, as after the same request before. */
  isDone: (end: YearEnd) => boolean;
  decide: (end: YearEnd) => Success<YearEnd> | YearRefusal;
  entry: Pick<AuditEntry, 'action' | 'reason' | 'after'>;
}

/** Decides about the end of a year as it stands, and writes it if nobody decided meanwhile. */
export const decideYear = async (deciding: Deciding) => {
  const { store, actor, now, year, seen, isDone, decide, entry } = deciding;
  const { officeId, memberId: by } = actor;
  const [kept, planned] = await Promise.all([
    store.planYears.one(officeId, year),
    store.plans.years(officeId),
  ]);
  const rowNow = async () => {
    const hasPlan = planned.includes(year);
    const latest = await store.planYears.one(officeId, year);
    const [row] = await rowsOf(store, officeId, [{ year, hasPlan, kept: latest }], now);
    return row ? succeed(row) : refuse('YEAR_CHANGED', {});
  };
  const end = kept ?? NOTHING_DECIDED;
  if (isDone(end)) return rowNow();
  const decided = decide(end);
  if (!decided.ok) return decided;
  if (seen !== (kept?.history.length ?? 0)) return refuse('YEAR_CHANGED', {});
  const before = { state: yearStateOf(year, end, now).name };
  const written = await store.planYears.decide({ officeId, year }, kept, decided.data, {
    at: now,
    by,
    before,
    ...entry,
  });
  return written ? rowNow() : refuse('YEAR_CHANGED', {});
};
