import { calendarOf } from '@shared/domain/time';
import { serverNow } from '@/platform/clock';

/** The year papers of a team are of. */
export const thisYear = (): number => calendarOf(serverNow()).year;
