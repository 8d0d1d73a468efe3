import { asksList } from '@shared/contract/asks';
import { casesBeside } from '@shared/contract/cases';
import { dataRequestsList } from '@shared/contract/data-requests';
import { FEEDBACK_ROLES, kindsFor } from '@shared/domain/feedback/feedback';
import { succeed } from '@shared/domain/outcome';
import { holdsRole, unitsReached } from '@shared/domain/people/rights';
import { implement, nothingToLoad } from '../implement';

export const beside = implement(casesBeside, {
  load: nothingToLoad,
  handle: async ({ actor, now, deps: { store } }) => {
    const { officeId } = actor;
    const tree = await store.organisation.units(officeId);
    const answering = unitsReached(actor, dataRequestsList.access.roles, now, tree);
    const asked = unitsReached(actor, asksList.access.roles, now, tree);
    const none = { waiting: 0, overdue: 0 };
    const [feedback, requests, asks] = await Promise.all([
      holdsRole(actor, FEEDBACK_ROLES, now)
        ? store.feedback.counts(officeId, kindsFor(holdsRole(actor, ['committee_staff'], now)), now)
        : none,
      answering.length > 0 ? store.dataRequests.countWaiting(officeId, answering) : 0,
      asked.length > 0 ? store.asks.countOpen(officeId, asked) : 0,
    ]);
    return succeed({
      rows: [
        { kind: 'feedback' as const, ...feedback },
        { kind: 'data_requests' as const, waiting: requests, overdue: 0 },
        { kind: 'attendance_asks' as const, waiting: asks, overdue: 0 },
      ].filter(({ waiting }) => waiting > 0),
    });
  },
});
