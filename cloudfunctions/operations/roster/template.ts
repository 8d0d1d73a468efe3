import { rosterTemplate } from '@shared/contract/roster-import';
import { succeed } from '@shared/domain/outcome';
import { implement, nothingToLoad } from '../implement';

export const template = implement(rosterTemplate, {
  load: nothingToLoad,
  handle: async ({ deps: { writeRosterTemplate } }) => {
    const bytes = await writeRosterTemplate();
    return succeed({ name: '党员名册模板.xlsx', base64: bytes.toString('base64') });
  },
});
