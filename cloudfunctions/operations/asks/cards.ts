import type { AskCard } from '@shared/contract/asks';
import type { AskRecord } from '@shared/domain/asks/schema';
import { attendanceIdOf } from '@shared/domain/attendance/schema';
import type { Store } from '../../store';

const answererOf = ({ state }: AskRecord): string | undefined =>
  state.name === 'agreed' || state.name === 'declined' ? state.by : undefined;

/** Asks as people see them: with what the record says now, and who answered. */
export const cardsOf = async (
  store: Store,
  officeId: string,
  asks: readonly AskRecord[],
): Promise<AskCard[]> => {
  const answerers = [...new Set(asks.flatMap((one) => answererOf(one) ?? []))];
  const [records, people] = await Promise.all([
    store.attendance.byIds(
      asks.map(({ activityId, memberId }) => attendanceIdOf(activityId, memberId)),
    ),
    answerers.length > 0 ? store.organisation.membersByIds(officeId, answerers) : [],
  ]);
  const byId = new Map(records.map((record) => [record.id, record]));
  return asks.map((one) => ({
    ...one,
    recorded: byId.get(attendanceIdOf(one.activityId, one.memberId))?.state ?? 'expected',
    answeredByName: people.find(({ id }) => id === answererOf(one))?.name ?? null,
  }));
};

/** One ask as it stands now. */
export const cardOf = async (store: Store, seen: AskRecord): Promise<AskCard> => {
  const now = (await store.asks.one(seen.id)) ?? seen;
  const [card] = await cardsOf(store, now.officeId, [now]);
  return card ?? { ...now, recorded: 'expected', answeredByName: null };
};
