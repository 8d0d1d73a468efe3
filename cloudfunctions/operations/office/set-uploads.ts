import { officeSetUploads } from '@shared/contract/office';
import { changed } from '@shared/domain/audit/changed';
import { refuse, succeed } from '@shared/domain/outcome';
import { implement, nothingToLoad } from '../implement';

export const setUploads = implement(officeSetUploads, {
  load: nothingToLoad,
  handle: async ({ actor, input: { allowed: uploads }, now, deps: { store } }) => {
    const office = await store.organisation.office(actor.officeId);
    if (!office) return refuse('NOT_FOUND', {});
    if (office.uploads === uploads) return succeed({ uploads });
    const entry = {
      at: now,
      by: actor.memberId,
      action: uploads ? 'uploads_allowed' : 'uploads_stopped',
      ...changed(office, { uploads }),
    };
    const written = await store.organisation.setUploads(office.id, uploads, entry);
    return written ? succeed({ uploads }) : refuse('NOT_FOUND', {});
  },
});
