import { myDataRecords } from '@shared/contract/my-data';
import { succeed } from '@shared/domain/outcome';
import { implement, nothingToLoad } from '../implement';
import { ownRecordsOf } from './own-data';

const PAGE = 20;

export const records = implement(myDataRecords, {
  load: nothingToLoad,
  handle: async ({ actor: { memberId, officeId }, input: { cursor }, deps: { store } }) => {
    const page = await store.attendance.pageOfMember(officeId, memberId, cursor, PAGE);
    const found = await ownRecordsOf(store, officeId, page.documents);
    return succeed({ records: found, next: page.next });
  },
});
