import { myDataExport } from '@shared/contract/my-data';
import { ownLines } from '@shared/domain/lists/own';
import { ownDataFile, ownDataSheets } from '@shared/domain/my-data/sheets';
import { refuse, succeed } from '@shared/domain/outcome';
import { dateTextOf, localDateOf } from '@shared/domain/time';
import type { MemberRecord } from '../../store';
import { implement, nothingToLoad, type OperationDeps } from '../implement';
import { ownPersonOf, ownRecordsOf, writerOf } from './own-data';

const PAGE = 500;

/** Every page of a list, one after another. */
const everything = async <One>(
  page: (cursor: string | undefined) => Promise<{ documents: One[]; next: string | null }>,
): Promise<One[]> => {
  const all: One[] = [];
  let cursor: string | undefined;
  do {
    const { documents, next } = await page(cursor);
    all.push(...documents);
    cursor = next ?? undefined;
  } while (cursor !== undefined);
  return all;
};

const kept = async (person: MemberRecord, { store, seals }: OperationDeps) => {
  const { id: memberId, officeId } = person;
  const writer = writerOf(person, seals);
  const [
    attendance,
    requests,
    asks,
    feedback,
    said,
    entries,
    lists,
    signUps,
    services,
    statements,
    messages,
  ] = await Promise.all([
    everything((cursor) => store.attendance.pageOfMember(officeId, memberId, cursor, PAGE)),
    everything((cursor) => store.dataRequests.ofMember(officeId, memberId, cursor, PAGE)),
    everything((cursor) => store.asks.ofMember(officeId, memberId, { cursor, limit: PAGE })),
    everything((cursor) => store.feedback.pageOfPerson(writer, cursor, PAGE)),
    store.makeUps.ofMember(officeId, memberId),
    store.entries.ofMember(officeId, memberId),
    store.lists.naming(officeId, memberId),
    everything((cursor) => store.signUps.pageOfMember(officeId, memberId, cursor, PAGE)),
    store.services.ofMember(officeId, memberId),
    everything((cursor) => store.statements.ofMember(officeId, memberId, cursor, PAGE)),
    everything((cursor) => store.messages.ofMember(officeId, memberId, cursor, PAGE)),
  ]);
  const records = await ownRecordsOf(store, officeId, attendance);
  const makeUps = said.flatMap(({ activityId, startsAt, state, dueOn }) => {
    const of = records.find((record) => record.activityId === activityId);
    return of ? [{ kind: of.kind, theme: of.theme, startsAt, state, dueOn }] : [];
  });
  const lines = ownLines(lists, memberId);
  return {
    records,
    requests,
    asks,
    makeUps,
    entries,
    lines,
    feedback,
    signUps,
    services,
    statements,
    messages,
  };
};

export const exportData = implement(myDataExport, {
  load: nothingToLoad,
  handle: async ({ actor, input: { format }, now, deps }) => {
    const { memberId, officeId } = actor;
    const { store, writeWorkbook } = deps;
    const [person, office, units] = await Promise.all([
      store.organisation.member(memberId),
      store.organisation.office(officeId),
      store.organisation.units(officeId),
    ]);
    if (!person) return refuse('NOT_FOUND', {});
    const data = {
      title: '我的个人信息',
      officeName: office?.name ?? '',
      exportedBy: person.name,
      exportedAt: dateTextOf(now),
      person: ownPersonOf(person, units),
      ...(await kept(person, deps)),
    };
    const bytes =
      format === 'xlsx'
        ? await writeWorkbook(ownDataSheets(data))
        : Buffer.from(JSON.stringify(ownDataFile(data), null, 2));
    const fileName = `我的个人信息_${localDateOf(now)}.${format}`;
    return succeed({ fileName, base64: bytes.toString('base64') });
  },
});
