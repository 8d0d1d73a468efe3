import { inspectionsMove } from '@shared/contract/inspections';
import type { InspectionState } from '@shared/domain/inspections/schema';
import { refuse, succeed } from '@shared/domain/outcome';
import { implement } from '../implement';
import { ofItsYear } from '../years-changed';
import { viewOf } from './view';

/** Where a round may go from each state. A round under which findings were made is not taken back. */
const WAYS: Readonly<Record<InspectionState, readonly InspectionState[]>> = {
  draft: ['running', 'withdrawn'],
  running: ['ended', 'withdrawn'],
  ended: ['running'],
  withdrawn: [],
};

const ACTIONS: Readonly<Record<InspectionState, string>> = {
  draft: 'created',
  running: 'started',
  ended: 'ended',
  withdrawn: 'withdrawn',
};

export const move = implement(inspectionsMove, {
  load: ({ roundId }, { store }) => store.inspections.one(roundId),
  years: (call) => ofItsYear(call),
  handle: async ({ actor, input: { to, reason }, loaded: round, now, deps: { store } }) => {
    if (round?.officeId !== actor.officeId) return refuse('NOT_FOUND', {});
    const context = { actor, now, store };
    if (round.state === to) return succeed(await viewOf(context, round));
    if (!WAYS[round.state].includes(to)) return refuse('ROUND_STATE', {});
    if (to === 'withdrawn') {
      const findings = await store.cases.ofRound(actor.officeId, round.id);
      if (findings.length > 0 || reason === undefined) return refuse('ROUND_STATE', {});
    }
    const line = {
      at: now,
      by: actor.memberId,
      action: ACTIONS[to],
      ...(reason === undefined ? {} : { reason }),
      before: { state: round.state },
      after: { state: to },
    };
    return (await store.inspections.rewrite(round, { state: to }, line))
      ? succeed(await viewOf(context, { ...round, state: to, history: [...round.history, line] }))
      : refuse('ROUND_CHANGED', {});
  },
});
