import { inspectionsInspect } from '@shared/contract/inspections';
import { refuse, succeed } from '@shared/domain/outcome';
import { localDateOf } from '@shared/domain/time';
import { implement } from '../implement';
import { ofItsYear } from '../years-changed';
import { viewOf } from './view';

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

export const inspect = implement(inspectionsInspect, {
  load: ({ roundId }, { store }) => store.inspections.one(roundId),
  years: (call) => ofItsYear(call),
  handle: async ({ actor, input, loaded: round, now, deps: { store } }) => {
    if (round?.officeId !== actor.officeId) return refuse('NOT_FOUND', {});
    const context = { actor, now, store };
    const { unitId, on } = input;
    const unit = round.units.find((one) => one.unitId === unitId);
    if (!unit) return refuse('NOT_FOUND', {});
    if (round.state !== 'running') return refuse('ROUND_STATE', {});
    if (on !== null && (on > localDateOf(now) || on < round.from)) return refuse('ROUND_DATES', {});
    const keys = round.checklist.map(({ key }) => key);
    const looked = [...new Set(input.looked)].filter((key) => keys.includes(key));
    if (unit.inspectedOn === on && isSame(unit.looked, looked)) {
      return succeed(await viewOf(context, round));
    }
    const by = actor.memberId;
    const units = round.units.map((one) =>
      one === unit ? { ...unit, inspectedOn: on, by: on === null ? null : by, looked } : one,
    );
    const line = {
      at: now,
      by,
      action: on === null ? 'inspection_undone' : 'inspected',
      before: { inspectedOn: unit.inspectedOn },
      after: { unitId, inspectedOn: on, looked },
    };
    return (await store.inspections.rewrite(round, { units }, line))
      ? succeed(await viewOf(context, { ...round, units, history: [...round.history, line] }))
      : refuse('ROUND_CHANGED', {});
  },
});
