import { officeSetFilingNumber } from '@shared/contract/office';
import { changed } from '@shared/domain/audit/changed';
import { refuse, succeed } from '@shared/domain/outcome';
import { implement, nothingToLoad } from '../implement';

export const setFilingNumber = implement(officeSetFilingNumber, {
  load: nothingToLoad,
  handle: async ({ actor, input: { filingNumber, reason }, now, deps: { store } }) => {
    const office = await store.organisation.office(actor.officeId);
    if (!office) return refuse('NOT_FOUND', {});
    if (office.filingNumber === filingNumber) return succeed({ filingNumber });
    const entry = {
      at: now,
      by: actor.memberId,
      action: 'filing_number_set',
      reason,
      ...changed(office, { filingNumber }),
    };
    const written = await store.organisation.setFilingNumber(office.id, filingNumber, entry);
    return written ? succeed({ filingNumber }) : refuse('NOT_FOUND', {});
  },
});
