import type { RoundView } from '@shared/contract/inspections';
import { daysOverdue } from '@shared/domain/cases/moves';
import type { CaseRecord } from '@shared/domain/cases/schema';
import { INSPECTORS, roundsOf } from '@shared/domain/inspections/rights';
import type { Inspection } from '@shared/domain/inspections/schema';
import { type Actor, holdsRole } from '@shared/domain/people/rights';
import { type Instant, localDateOf } from '@shared/domain/time';
import type { Store } from '../../store';

interface Context {
  actor: Actor;
  now: Instant;
  store: Store;
}

const countsOf = (findings: readonly CaseRecord[], now: Instant) => ({
  found: findings.length,
  rectified: findings.filter(({ state }) => state === 'rectified').length,
  closed: findings.filter(({ state }) => state === 'closed').length,
  overdue: findings.filter((one) => daysOverdue(one, localDateOf(now)) > 0).length,
});

/** What somebody sees of a round: all units, or those they answer for. */
const seenBy = ({ actor, now }: Context, round: Inspection, findings: readonly CaseRecord[]) => {
  const own = roundsOf(actor, now);
  const sees = (unitId: string) => own === 'office' || own.includes(unitId);
  return {
    units: round.units.filter(({ unitId }) => sees(unitId)),
    findings: findings.filter(({ unitId }) => sees(unitId)),
    lines: round.checklist.filter(({ unitIds }) => unitIds.length === 0 || unitIds.some(sees)),
  };
};

/** A round in a list. */
export const rowOf = (context: Context, round: Inspection, all: readonly CaseRecord[]) => {
  const { units, findings } = seenBy(context, round, all);
  const { id, title, from, to, team, dueOn, items, state, history } = round;
  return {
    id,
    title,
    from,
    to,
    team,
    dueOn,
    items,
    state,
    units: units.map(({ by: _by, ...unit }) => unit),
    seen: history.length,
    counts: countsOf(findings, context.now),
  };
};

/** A round as somebody sees it, with its findings counted and its bulletins. */
export const viewOf = async (context: Context, round: Inspection): Promise<RoundView> => {
  const { actor, now, store } = context;
  const { officeId } = round;
  const [all, entries, people] = await Promise.all([
    store.cases.ofRound(officeId, round.id),
    store.entries.about(officeId, round.id),
    store.organisation.membersByIds(officeId, [...new Set(round.history.map(({ by }) => by))]),
  ]);
  const { units, findings, lines } = seenBy(context, round, all);
  const mayInspect = holdsRole(actor, INSPECTORS, now);
  return {
    ...rowOf(context, round, all),
    checklist: lines,
    byUnit: units.map(({ unitId }) => ({
      unitId,
      ...countsOf(
        findings.filter((one) => one.unitId === unitId),
        now,
      ),
    })),
    bulletins: entries
      .filter(({ kind, state }) => kind === 'inspection_bulletin' && state.name !== 'withdrawn')
      .filter(({ state }) => mayInspect || state.name === 'in_force')
      .map(({ id, title, number, state, on }) => ({
        entryId: id,
        title,
        number,
        issuedOn: state.name === 'in_force' ? on : null,
      })),
    mayInspect,
    history: round.history.map(({ at, by, action, reason }) => ({
      at,
      byName: people.find(({ id }) => id === by)?.name ?? null,
      action,
      reason: reason ?? null,
    })),
  };
};
