import { reportsOwnPaper } from '@shared/contract/reports';
import { succeed } from '@shared/domain/outcome';
import { implement } from './implement';
import { ownPaperOf } from './own-paper-of';

export const ownPaper = implement(reportsOwnPaper, {
  load: async () => undefined,
  handle: async (call) => {
    const made = await ownPaperOf(call, 'page');
    return made.ok ? succeed({ paper: made.data.paper }) : made;
  },
});
