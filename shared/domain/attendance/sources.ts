import type { Instant } from '../time';
import type { Attendance, AttendanceMethod, AttendanceState, Presence, Source } from './schema';

/** What of a record decides where the person stands. */
export type Standing = Pick<
  Attendance,
  'state' | 'presence' | 'sources' | 'leave' | 'exempt' | 'open'
>;

const counts = ({ standing }: Source): boolean => standing.name !== 'struck';

const isPending = ({ standing }: Source): boolean => standing.name === 'pending';

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** What nobody has to confirm first, then the earliest; the request tells the rest apart. */
const bestFirst = (left: Source, right: Source): number =>
  Number(isPending(left)) - Number(isPending(right)) ||
  left.at - right.at ||
  left.receivedAt - right.receivedAt ||
  compare(left.requestId ?? '', right.requestId ?? '');

/**
 * What the sources of one person come to, whatever the order in which they arrived: the earliest one
 * that needs no confirmation, and on time when any such source says so. Uploads that wait for
 * confirmation decide only where there is nothing else.
 *
 * @returns null when no source counts
 */
export const presenceOf = (
  sources: readonly Source[],
  leftAt: Instant | null = null,
): Presence | null => {
  const standing = sources.filter(counts).sort(bestFirst);
  const [best] = standing;
  if (!best) return null;
  const equals = standing.filter((one) => isPending(one) === isPending(best));
  const { at, method, enteredBy, requestId } = best;
  const onTime = equals.some(({ arrival }) => arrival === 'on_time');
  return {
    at,
    arrival: onTime ? 'on_time' : 'late',
    method,
    enteredBy,
    requestId,
    pending: isPending(best),
    leftAt,
  };
};

/** Where somebody stands who is not present: exempt, on leave, absent once closed, else expected. */
const withoutPresence = ({ exempt, leave, open }: Standing): AttendanceState => {
  if (exempt) return 'exempt';
  if (leave) return 'on_leave';
  return open ? 'expected' : 'absent';
};

/** The record with everything derived from its sources, its leave and its exemption worked out anew. */
export const settled = <Record extends Standing>(record: Record): Record => {
  const presence = presenceOf(record.sources, record.presence?.leftAt ?? null);
  return { ...record, presence, state: presence ? 'present' : withoutPresence(record) };
};

/** The source a request made; a request without a number made none. */
export const sourceOf = (
  { sources }: Pick<Standing, 'sources'>,
  requestId: string | null,
): Source | undefined =>
  requestId === null ? undefined : sources.find((one) => one.requestId === requestId);

type Hand = 'phone' | 'organiser';

/** Whose act a source is: the person's own phone, or the organiser's. */
const HAND: Record<AttendanceMethod, Hand> = {
  code: 'phone',
  offline_code: 'phone',
  organiser_entry: 'organiser',
  paper_sheet: 'organiser',
  late_entry: 'organiser',
};

/** The source that stands in the way of another by the same hand: nobody is recorded twice. */
export const rivalOf = (
  { sources }: Pick<Standing, 'sources'>,
  method: AttendanceMethod,
): Source | undefined => sources.find((one) => counts(one) && HAND[one.method] === HAND[method]);

/**
 * The record with one more source: paper and phone for the same person merge into one record, and
 * both stay in it. A request that is there already, also one struck out, is not added again, nor is
 * a second one by the same hand.
 */
export const withSource = <Record extends Standing>(record: Record, source: Source): Record =>
  sourceOf(record, source.requestId) || rivalOf(record, source.method)
    ? record
    : settled({ ...record, sources: [...record.sources, source] });

/** The record with the sources that match taken back; they stay in it, struck, with the reason. */
export const withStruck = <Record extends Standing>(
  record: Record,
  matches: (source: Source) => boolean,
  struck: { at: Instant; by: string; reason: string },
): Record =>
  settled({
    ...record,
    sources: record.sources.map((source) =>
      counts(source) && matches(source)
        ? { ...source, standing: { name: 'struck' as const, ...struck } }
        : source,
    ),
  });

/** The record with its uploads confirmed. */
export const withConfirmed = <Record extends Standing>(
  record: Record,
  confirmed: { at: Instant; by: string },
): Record =>
  settled({
    ...record,
    sources: record.sources.map((source) =>
      isPending(source)
        ? { ...source, standing: { name: 'confirmed' as const, ...confirmed } }
        : source,
    ),
  });
