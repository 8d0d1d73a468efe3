import { usePages } from '@/features/remote';
import { call } from '@/platform/call';

/** Events open to the public, for whoever has no place in the office. */
export const usePublicEvents = () =>
  usePages(
    ['volunteering.publicEvents'],
    (cursor) => call('volunteering.publicEvents', { cursor }),
    ({ events, next }) => ({ rows: events.map((event) => ({ ...event, mine: [] })), next }),
  );
