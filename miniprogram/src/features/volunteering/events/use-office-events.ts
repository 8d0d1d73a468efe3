import type { InputOf } from '@shared/contract';
import { usePages } from '@/features/remote';
import { call } from '@/platform/call';
import { listedOf } from './EventCell';

type Asked = Omit<InputOf<'volunteering.events'>, 'cursor'>;

/** Events of the office, with how I stand to them. */
export const useOfficeEvents = (asked: Asked) =>
  usePages(
    ['volunteering.events', asked],
    (cursor) => call('volunteering.events', { ...asked, cursor }),
    ({ events, next }) => ({ rows: events.map(listedOf), next }),
  );
