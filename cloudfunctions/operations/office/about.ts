import { officeAbout, officeSetFilingNumber, officeSetUploads } from '@shared/contract/office';
import { succeed } from '@shared/domain/outcome';
import { holdsRole } from '@shared/domain/people/rights';
import { implementForAccount, nothingToLoad } from '../implement';

export const about = implementForAccount(officeAbout, {
  load: nothingToLoad,
  handle: async ({ actor, now, deps: { store } }) => {
    const office = actor && (await store.organisation.office(actor.officeId));
    return succeed({
      officeName: office?.name ?? null,
      filingNumber: office?.filingNumber ?? null,
      maySetFilingNumber:
        actor !== undefined && holdsRole(actor, officeSetFilingNumber.access.roles, now),
      uploads: office?.uploads ?? false,
      maySetUploads: actor !== undefined && holdsRole(actor, officeSetUploads.access.roles, now),
    });
  },
});
